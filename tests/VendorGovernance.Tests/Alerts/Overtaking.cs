using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VendorGovernance.Tests.Alerts;

/// <summary>Lets another server act just before the first save of this one.</summary>
internal sealed class Overtaking(Func<Task> other) : SaveChangesInterceptor
{
    private bool hasHappened;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (!hasHappened)
        {
            hasHappened = true;
            await other();
        }

        return result;
    }
}
