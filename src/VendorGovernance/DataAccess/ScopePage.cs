using VendorGovernance.Platform.Text;

namespace VendorGovernance.DataAccess;

public sealed record ScopePage(Scope Scope, DateOnly Today)
{
    public ScopeState State => Scope.StateOn(Today);

    public IReadOnlyList<Sentence> Remarks => [.. ScopeRemarks.On(Scope, Today)];
}
