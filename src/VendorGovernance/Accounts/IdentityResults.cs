using Microsoft.AspNetCore.Identity;
using VendorGovernance.Platform.Records;

namespace VendorGovernance.Accounts;

internal static class IdentityResults
{
    /// <exception cref="RuleViolationException">The framework refused, or someone else saved the account first.</exception>
    public static void Require(this IdentityResult result)
    {
        if (result.Errors.FirstOrDefault() is { } error)
        {
            throw new RuleViolationException(error.Description);
        }
    }
}
