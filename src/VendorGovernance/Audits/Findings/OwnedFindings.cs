using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts.HandingOver;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Audits.Findings;

internal sealed class OwnedFindings(GovernanceDb db) : IOwnership
{
    public Sentence Title => new("Findings");

    public Task<int> CountAsync(int account, CancellationToken cancel) => db.Findings.CountAsync(finding => finding.OwnerId == account, cancel);

    public async Task HandOverAsync(int from, int to, CancellationToken cancel)
    {
        foreach (var finding in await db.Findings.Where(finding => finding.OwnerId == from).ToListAsync(cancel))
        {
            finding.HandOver(to);
        }
    }
}
