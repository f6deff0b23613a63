using System.Globalization;
using VendorGovernance.Imports;
using VendorGovernance.Platform.Text;
using VendorGovernance.Vendors;

namespace VendorGovernance.Contracts;

/// <summary>The rows of one contract number, the lowest modification first.</summary>
internal sealed class ContractRows
{
    private const int MostNoticeDays = 3650;

    private readonly IReadOnlyList<ImportRow> rows;

    private ContractRows(string numberKey, IReadOnlyList<ImportRow> rows) => (NumberKey, this.rows) = (numberKey, rows);

    public string NumberKey { get; }

    public bool IsRejected => rows.Any(row => row.IsRejected);

    public int RowCount => rows.Count;

    public ImportRow First => rows.MinBy(row => row.Number)!;

    public string VendorText => Last.Text(ContractFields.Vendor)!;

    public bool SaysVendor => Last.Says(ContractFields.Vendor);

    private ImportRow Last => rows[^1];

    /// <summary>Rows without a number are left out: they belong to nothing, and have been rejected for it.</summary>
    public static List<ContractRows> Group(IReadOnlyList<ImportRow> rows) =>
    [
        .. rows.Where(row => row.Text(ContractFields.Number) is not null)
            .GroupBy(row => SearchKey.Of(row.Text(ContractFields.Number)))
            .Select(same => new ContractRows(same.Key, [.. same.OrderBy(Modification).ThenBy(row => row.Number)])),
    ];

    /// <summary>Rejects what cannot be a contract. A contract is taken whole or not at all: its amount would be wrong without one of its rows.</summary>
    public void Check(VendorDirectory vendors, OwnerDirectory owners)
    {
        foreach (var row in rows)
        {
            Check(row, vendors, owners);
        }

        if (rows.All(row => !row.IsRejected && row.Text(ContractFields.Title) is null && row.Text(ContractFields.TitleZh) is null))
        {
            Last.Reject(ContractFields.Title, new Sentence("{0} is missing.", new Sentence("Title")));
        }

        if (NumberKey.Length > Contract.MaxNumber)
        {
            Last.Reject(ContractFields.Number, new Sentence("The text has {0} characters; {1} are the most.", NumberKey.Length, Contract.MaxNumber));
        }

        if (rows.FirstOrDefault(row => row.IsRejected) is { } bad)
        {
            foreach (var row in rows.Where(row => !row.IsRejected).ToList())
            {
                row.Reject(ContractFields.Number, new Sentence("Row {0} of the same contract has an error.", bad.Number));
            }
        }
    }

    /// <summary>What the file says, and beyond that what was stored.</summary>
    public ContractTerms Terms(ContractTerms? stored)
    {
        var amounts = rows.Where(row => Counts(row, ContractFields.Value, stored)).Select(row => row.Amount(ContractFields.Value)).OfType<decimal>().ToList();
        var start = Counts(Last, ContractFields.Start, stored) ? Last.Day(ContractFields.Start)!.Value : stored!.StartsOn;
        var currency = Counts(Last, ContractFields.Currency, stored) ? Last.Text(ContractFields.Currency)!.ToUpperInvariant() : stored!.Currency;
        return (stored ?? new ContractTerms { StartsOn = start, Value = 0, Currency = currency }) with
        {
            StartsOn = start,
            LastDay = Said(ContractFields.LastDay, Last.Day, stored?.LastDay, stored),
            Renewal = Said(ContractFields.Renewal, Last.Choice<RenewalKind>, stored?.Renewal, stored) ?? RenewalKind.None,
            RenewalMonths = Said(ContractFields.RenewalMonths, Last.WholeNumber, stored?.RenewalMonths, stored),
            MostRenewals = Said(ContractFields.MostRenewals, Last.WholeNumber, stored?.MostRenewals, stored),
            NoticeLength = Said(ContractFields.NoticeDays, Last.WholeNumber, stored?.NoticeLength, stored),
            NoticeUnit = Said(ContractFields.NoticeUnit, Last.Choice<NoticeUnit>, stored?.NoticeUnit, stored) ?? NoticeUnit.CalendarDays,
            TransitionDays = Said(ContractFields.TransitionDays, Last.WholeNumber, stored?.TransitionDays, stored) ?? 0,
            GoverningLaw = Counts(Last, ContractFields.GoverningLaw, stored) ? Last.Text(ContractFields.GoverningLaw) : stored!.GoverningLaw,
            Value = amounts.Count > 0 ? decimal.Round(amounts.Sum(), 2, MidpointRounding.AwayFromZero) : stored?.Value ?? 0,
            Currency = currency,
        };
    }

    /// <param name="vendorId">The vendor that the file names.</param>
    public ContractDetails Details(ContractDetails? stored, int vendorId, OwnerDirectory owners) => new(
        stored is not null && SearchKey.Of(stored.Number) == NumberKey ? stored.Number : Last.Text(ContractFields.Number)!,
        Title(stored?.Title ?? LocalName.None),
        stored is null || SaysVendor ? vendorId : stored.VendorId,
        Last.Text(ContractFields.Owner) is { } owner ? owners.Find(owner) : stored?.OwnerId);

    private T? Said<T>(string field, Func<string, T?> read, T? before, ContractTerms? stored) where T : struct =>
        Counts(Last, field, stored) ? read(field) : before;

    private static bool Counts(ImportRow row, string field, ContractTerms? stored) => stored is null || row.Says(field);

    private LocalName Title(LocalName stored)
    {
        var title = LastText(ContractFields.Title, stored);
        var chinese = LastText(ContractFields.TitleZh, stored);
        return chinese is null && title is not null && LocalName.IsChinese(title)
            ? stored with { Zh = title }
            : new LocalName(title ?? stored.En, chinese ?? stored.Zh);
    }

    private string? LastText(string field, LocalName stored) =>
        rows.Where(row => stored.IsEmpty || row.Says(field)).Select(row => row.Text(field)).LastOrDefault(text => text is not null);

    private void Check(ImportRow row, VendorDirectory vendors, OwnerDirectory owners)
    {
        CheckNumbers(row);
        if (row.Text(ContractFields.Owner) is { } owner && owners.Find(owner) is null)
        {
            row.Reject(ContractFields.Owner, new Sentence("Nobody of your own people has the e-mail address {0}.", owner));
        }

        if (row.Text(ContractFields.Currency) is { } currency && !Currencies.Exists(currency))
        {
            row.Reject(ContractFields.Currency, new Sentence("{0} is not a currency of ISO 4217.", currency));
        }
        else if (row.Text(ContractFields.Currency) is { } own && rows[0].Text(ContractFields.Currency) is { } first && !own.Equals(first, StringComparison.OrdinalIgnoreCase))
        {
            row.Reject(ContractFields.Currency, new Sentence("Another row of the same contract is in another currency."));
        }

        if (row.Text(ContractFields.Vendor) is { } vendor && vendors.IsAmbiguous(vendor))
        {
            row.Reject(ContractFields.Vendor, new Sentence("Several vendors are called {0}. Name the vendor by its code.", vendor));
        }
    }

    private static void CheckNumbers(ImportRow row)
    {
        if (row.WholeNumber(ContractFields.NoticeDays) is < 0 or > MostNoticeDays)
        {
            row.Reject(ContractFields.NoticeDays, new Sentence("A notice period has from 0 to {0} days.", MostNoticeDays));
        }

        foreach (var (field, least, most) in new[] { (ContractFields.RenewalMonths, 1, 120), (ContractFields.MostRenewals, 1, 99), (ContractFields.TransitionDays, 0, 1096) })
        {
            if (row.WholeNumber(field) is { } number && (number < least || number > most))
            {
                row.Reject(field, new Sentence("From {0} to {1}.", least, most));
            }
        }
    }

    /// <summary>Numbers by size and before all other texts; a blank one is the original, like 0.</summary>
    private static (bool IsText, decimal Number, string Text) Modification(ImportRow row)
    {
        var text = row.Text(ContractFields.Modification) ?? "0";
        return decimal.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (false, number, "") : (true, 0, text);
    }
}
