using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Reports;

namespace VendorGovernance.Contracts;

/// <summary>By which date something must be decided.</summary>
internal sealed class ContractsSection(GovernanceDb db) : IReportSection
{
    private const int SoonDays = 90;

    private static readonly IReadOnlyList<ContractState> NotYetSigned = ContractStates.NotYetSigned;

    public int Order => 30;

    public async Task<ILookup<int, ReportBlock>> WriteAsync(ReportRequest request, CancellationToken cancel)
    {
        var contracts = (await Rows(db.Contracts, request.VendorIds, request.AsOf).ToListAsync(cancel)).ToLookup(row => row.VendorId);
        return request.ForEach(vendorId => Blocks([.. contracts[vendorId]], request.AsOf, request.Words));
    }

    /// <summary>Running on the day, or with dates that nobody can rely on yet.</summary>
    internal static IQueryable<Row> Rows(IQueryable<Contract> contracts, IReadOnlyCollection<int> vendorIds, DateOnly day) => contracts
        .Where(contract => contract.ArchivedAt == null && vendorIds.Contains(contract.VendorId) && !NotYetSigned.Contains(contract.State)
            && ((contract.StartsOn <= day && (contract.LastDay == null || contract.LastDay >= day)) || contract.LastDay < contract.StartsOn))
        .OrderBy(contract => contract.DecideBy == null).ThenBy(contract => contract.DecideBy).ThenBy(contract => contract.Number)
        .Select(contract => new Row(
            contract.Id, contract.VendorId, contract.Number, contract.Title, contract.LastDay, contract.DecideBy, contract.Renewal, contract.LastDay < contract.StartsOn));

    private static IEnumerable<ReportBlock> Blocks(IReadOnlyList<Row> contracts, DateOnly asOf, Words words)
    {
        yield return new HeadingBlock(words["Contracts and their dates"]);
        if (contracts.Count == 0)
        {
            yield return new TextBlock(words["No contract runs on {0:d}.", asOf]);
            yield break;
        }

        yield return new TableBlock(
            words["Contracts that run on {0:d}", asOf],
            [words["Contract"], words["Title"], words["Decide by"], words["Last day"], words["Renewal"]],
            [.. contracts.Select(contract => Cells(contract, asOf, words))]);
    }

    private static TableCell[] Cells(Row contract, DateOnly asOf, Words words) =>
    [
        new TableCell(contract.Number, Link: $"/contracts/{contract.Id}"),
        words[contract.Title],
        contract.DecideBy is { } decideBy ? new TableCell(Dated(decideBy, asOf, words), ToneOf(decideBy, asOf)) : "–",
        contract.IsUnclear ? new TableCell(words["To be clarified"], Tone.Warning)
            : contract.LastDay is { } lastDay ? Dated(lastDay, asOf, words)
            : words["Open-ended"],
        words[contract.Renewal],
    ];

    private static string Dated(DateOnly day, DateOnly asOf, Words words) => words["{0:d} ({1})", day, words.Distance(day, asOf)];

    private static Tone ToneOf(DateOnly decideBy, DateOnly asOf) =>
        decideBy < asOf ? Tone.Bad : decideBy <= asOf.AddDays(SoonDays) ? Tone.Warning : Tone.None;

    internal sealed record Row(
        int Id, int VendorId, string Number, LocalName Title, DateOnly? LastDay, DateOnly? DecideBy, RenewalKind Renewal, bool IsUnclear);
}
