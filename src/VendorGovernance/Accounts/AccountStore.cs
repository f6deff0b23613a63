using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;

namespace VendorGovernance.Accounts;

/// <summary>
/// Writes only what was changed. The framework's own store writes every column, and so would put back counters of tries and
/// used codes that another request has raised meanwhile.
/// </summary>
internal sealed class AccountStore(GovernanceDb context, IdentityErrorDescriber describer)
    : UserStore<Account, IdentityRole<int>, GovernanceDb, int>(context, describer)
{
    public override async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken = default)
    {
        if (Context.Entry(user).State == EntityState.Detached)
        {
            return await base.UpdateAsync(user, cancellationToken);
        }

        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        try
        {
            await SaveChanges(cancellationToken);
            return IdentityResult.Success;
        }
        catch (DbUpdateConcurrencyException)
        {
            return IdentityResult.Failed(ErrorDescriber.ConcurrencyFailure());
        }
    }
}
