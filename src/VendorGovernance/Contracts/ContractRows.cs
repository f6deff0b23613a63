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
    public void Check(VendorDirectory vendors)
    {
        foreach (var row in rows)
        {
            Check(row, vendors);
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
        return new ContractTerms(
            stored is not null && SearchKey.Of(stored.Number) == NumberKey ? stored.Number : Last.Text(ContractFields.Number)!,
            Title(stored?.Title ?? LocalName.None),
            amounts.Count > 0 ? decimal.Round(amounts.Sum(), 2, MidpointRounding.AwayFromZero) : stored?.Value ?? 0,
            Counts(Last, ContractFields.Currency, stored) ? Last.Text(ContractFields.Currency)!.ToUpperInvariant() : stored!.Currency,
            Counts(Last, ContractFields.Start, stored) ? Last.Day(ContractFields.Start)!.Value : stored!.StartsOn,
            Counts(Last, ContractFields.LastDay, stored) ? Last.Day(ContractFields.LastDay) : stored!.LastDay,
            Counts(Last, ContractFields.Renewal, stored) ? Last.Choice<RenewalKind>(ContractFields.Renewal) ?? RenewalKind.None : stored!.Renewal,
            Counts(Last, ContractFields.NoticeDays, stored) ? Last.WholeNumber(ContractFields.NoticeDays) : stored!.NoticeDays);
    }

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

    private void Check(ImportRow row, VendorDirectory vendors)
    {
        if (row.Text(ContractFields.Currency) is { } currency && !Currencies.Exists(currency))
        {
            row.Reject(ContractFields.Currency, new Sentence("{0} is not a currency of ISO 4217.", currency));
        }
        else if (row.Text(ContractFields.Currency) is { } own && rows[0].Text(ContractFields.Currency) is { } first && !own.Equals(first, StringComparison.OrdinalIgnoreCase))
        {
            row.Reject(ContractFields.Currency, new Sentence("Another row of the same contract is in another currency."));
        }

        if (row.WholeNumber(ContractFields.NoticeDays) is < 0 or > MostNoticeDays)
        {
            row.Reject(ContractFields.NoticeDays, new Sentence("A notice period has from 0 to {0} days.", MostNoticeDays));
        }

        if (row.Text(ContractFields.Vendor) is { } vendor && vendors.IsAmbiguous(vendor))
        {
            row.Reject(ContractFields.Vendor, new Sentence("Several vendors are called {0}. Name the vendor by its code.", vendor));
        }
    }

    /// <summary>Numbers by size and before all other texts; a blank one is the original, like 0.</summary>
    private static (bool IsText, decimal Number, string Text) Modification(ImportRow row)
    {
        var text = row.Text(ContractFields.Modification) ?? "0";
        return decimal.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (false, number, "") : (true, 0, text);
    }
}
