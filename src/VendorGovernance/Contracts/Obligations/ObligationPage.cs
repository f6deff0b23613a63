using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Obligations;

/// <param name="Obligation">With its contract, the contract's vendor and owner, and its own owner.</param>
/// <param name="DueDates">The nearest that are open, then the latest that are done.</param>
public sealed record ObligationPage(Obligation Obligation, DateOnly Today, IReadOnlyList<DueDateRow> DueDates, int Count)
{
    public const int MostDueDates = 24;
}

/// <param name="Occurrence">With its obligation, contract, vendor, people and evidence.</param>
/// <param name="MaySeeToIt">Whether the person may say that it was done, or accept what was reported.</param>
public sealed record DueDatePage(ObligationOccurrence Occurrence, DateOnly Today, bool MaySeeToIt)
{
    public Obligation Obligation => Occurrence.Obligation!;

    public OccurrenceStanding Standing => Occurrence.StandingOn(Today);

    /// <summary>Days by which it was late; null where it was not, or is still to be fulfilled.</summary>
    public int? DaysLate => Occurrence.FulfilledOn is { } on && on > Occurrence.DueOn ? on.DayNumber - Occurrence.DueOn.DayNumber : null;

    public LocalName Vendor => Obligation.Contract!.Vendor!.Name;
}

/// <summary>Of which contract a form's obligation is.</summary>
public sealed record ObligationPlace(int ContractId, string Number, int? ObligationId = null, string? Title = null)
{
    public string ContractPath => FormattableString.Invariant($"/contracts/{ContractId}");

    public string Path => ObligationId is { } id ? FormattableString.Invariant($"/obligations/{id}") : ContractPath;
}
