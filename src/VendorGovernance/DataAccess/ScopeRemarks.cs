using VendorGovernance.Platform.Text;

namespace VendorGovernance.DataAccess;

/// <summary>What someone who reads a scope should not overlook while it has not ended; statements of fact, not refusals.</summary>
internal static class ScopeRemarks
{
    public static IEnumerable<Sentence> On(Scope scope, DateOnly today)
    {
        if (scope.StateOn(today) == ScopeState.Expired)
        {
            yield break;
        }

        if (scope.MayExport && scope.IsSensitive)
        {
            yield return new Sentence("Sensitive personal data may be exported from the system.");
        }
        else if (scope.MayExport && scope.IsPersonal)
        {
            yield return new Sentence("Personal data may be exported from the system.");
        }

        if (scope.MayExport && scope.Level >= DataLevel.Important)
        {
            yield return new Sentence("{0} may be exported from the system.", scope.Level);
        }

        var contract = scope.Contract!;
        if (contract.ArchivedAt is not null)
        {
            yield return new Sentence("The contract is archived, but this access has not ended.");
        }

        if (contract.LastDay is { } lastDay && contract.WithTransition(lastDay) < scope.Until)
        {
            yield return new Sentence("This access ends after the last day of its contract, {0:d}.", contract.LastDay);
        }
    }
}
