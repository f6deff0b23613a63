using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts.HandingOver;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Exits;

/// <summary>What is still to do.</summary>
internal sealed class OwnedExitItems(GovernanceDb db) : IOwnership
{
    public Sentence Title => new("Exit checklists");

    public Task<int> CountAsync(int account, CancellationToken cancel) => Of(account).CountAsync(cancel);

    public async Task HandOverAsync(int from, int to, CancellationToken cancel)
    {
        foreach (var item in await Of(from).ToListAsync(cancel))
        {
            item.HandOver(to);
        }
    }

    private IQueryable<ExitItem> Of(int account) => db.ExitItems.Where(item => item.OwnerId == account && item.State == ExitItemState.Open);
}
