using System.Globalization;

namespace VendorGovernance.Platform.Text;

/// <summary>What a person reads, in that person's language. Views know it as <c>T</c>.</summary>
public sealed class Words(Translations translations, CultureInfo culture)
{
    public static Words English { get; } = Translations.Shared.In(Languages.English);

    public static Words Chinese { get; } = Translations.Shared.In(Languages.Chinese);

    public CultureInfo Culture => culture;

    public bool IsChinese => culture.TwoLetterISOLanguageName == "zh";

    public string this[string text] => translations.Find(culture, text);

    public string this[string text, params object?[] values] =>
        string.Format(culture, translations.Find(culture, text), [.. values.Select(Said)]);

    public string this[Sentence sentence] =>
        sentence.Values.Length == 0 ? this[sentence.Text] : this[sentence.Text, sentence.Values];

    public string this[LocalName name] => name.In(culture);

    public string this[Enum member] => this[DisplayNames.Of(member)];

    /// <summary>A day in a table or a sentence: "30 Sep 2026", "2026-09-30".</summary>
    public string Day(DateOnly day) => day.ToString("d", culture);

    /// <summary>A day that matters, with its weekday: "Wed 30 Sep 2026", "2026年9月30日 周三".</summary>
    public string LongDay(DateOnly day) => day.ToString("D", culture);

    public string Month(DateOnly month) => month.ToString("Y", culture);

    /// <summary>On an axis: "Oct 26", "26年10月".</summary>
    public string ShortMonth(DateOnly month) => month.ToString(IsChinese ? "yy年M月" : "MMM yy", culture);

    /// <summary>A stored UTC instant, to the minute, on the reader's clock.</summary>
    public string Instant(DateTime utc, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone).ToString("g", culture);

    /// <summary>"in 12 days", "today", "3 days ago".</summary>
    public string Distance(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => this["today"],
        1 => this["tomorrow"],
        -1 => this["yesterday"],
        > 0 and var days => this["in {0} days", days],
        var days => this["{0} days ago", -days],
    };

    /// <summary>The same to the minute: "in 5 minutes", "3 hours ago"; from two days on in days.</summary>
    public string Distance(DateTime instant, DateTime now) => (instant - now) switch
    {
        { TotalMinutes: > -1 and < 1 } => this["now"],
        { TotalMinutes: > 0 and < 100 } soon => this["in {0} min", (int)soon.TotalMinutes],
        { TotalMinutes: < 0 and > -100 } ago => this["{0} min ago", (int)-ago.TotalMinutes],
        { TotalHours: > 0 and < 48 } later => this["in {0} hours", (int)Math.Round(later.TotalHours)],
        { TotalHours: < 0 and > -48 } ago => this["{0} hours ago", (int)Math.Round(-ago.TotalHours)],
        { TotalDays: > 0 } later => this["in {0} days", (int)Math.Round(later.TotalDays)],
        var ago => this["{0} days ago", (int)Math.Round(-ago.TotalDays)],
    };

    public string Number(decimal value, int decimals = 0) => value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), culture);

    public string Amount(decimal value, string currency) => $"{value.ToString("N2", culture)} {currency}";

    private object? Said(object? value) => value switch
    {
        Sentence sentence => this[sentence],
        LocalName name => this[name],
        Enum member => this[member],
        _ => value,
    };
}
