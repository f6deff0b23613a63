using VendorGovernance.Platform.Retention;

namespace VendorGovernance.Settings.Retention;

public sealed record RetentionPage(IReadOnlyList<RetentionRow> Rows, string Stamp, bool IsSetAside);

/// <param name="Tonight">How many would go at the next run.</param>
public sealed record RetentionRow(IRetention Kind, SettingRow Setting, RetentionEntry Entry, int Tonight);

/// <summary>A period as its two fields show it.</summary>
public sealed record RetentionEntry(string Number, string Unit)
{
    public const string ForEver = "forever";

    public static RetentionEntry Of(string text) => KeepFor.Parse(text) switch
    {
        { IsForEver: true } => new("", ForEver),
        { } period => new(period.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), period.Unit.ToString()),
        null => new(text.Split(' ')[0], text.Split(' ')[^1]),
    };
}

/// <param name="Before">Everything from before this day; null where everything stays.</param>
public sealed record RetentionPreview(IRetention Kind, DateOnly? Before, int Count, IReadOnlyList<OutdatedRecord> First);
