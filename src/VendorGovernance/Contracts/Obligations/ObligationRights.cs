using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Records;

namespace VendorGovernance.Contracts.Obligations;

internal static class ObligationRights
{
    /// <summary>Its owner, or else the contract's, and everyone who keeps contracts.</summary>
    public static bool IsSeenToBy(this Obligation obligation, ClaimsPrincipal person) =>
        person.May(Permissions.EditContracts)
        || (person.May(Permissions.FulfilObligations) && (obligation.OwnerId ?? obligation.Contract!.OwnerId) == person.AccountId());

    public static void MustBeSeenToBy(this Obligation obligation, ClaimsPrincipal person)
    {
        if (!obligation.IsSeenToBy(person))
        {
            throw new RuleViolationException("Only the owner of this obligation and procurement can do this.");
        }
    }
}
