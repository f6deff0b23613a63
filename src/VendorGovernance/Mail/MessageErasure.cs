using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Mail;

/// <summary>Messages to a person keep when and about what they were; to whom and with which words is erased.</summary>
internal sealed class MessageErasure(GovernanceDb db) : IPersonalRecords
{
    public string Kind => nameof(Account);

    public int Order => 10;

    public async Task EraseAsync(int subject, CancellationToken cancel)
    {
        var address = await db.Users.Where(account => account.Id == subject).Select(account => account.Email).SingleOrDefaultAsync(cancel);
        if (address is null)
        {
            return;
        }

        var mark = AccountErasure.AddressOf(subject);
        await db.Outbox.Where(message => message.ToAddress == address).ExecuteUpdateAsync(
            message => message
                .SetProperty(row => row.ToAddress, mark)
                .SetProperty(row => row.ToName, $"#{subject}")
                .SetProperty(row => row.Html, "")
                .SetProperty(row => row.Text, "")
                .SetProperty(row => row.State, row => row.State == MessageState.Waiting ? MessageState.Failed : row.State),
            cancel);
    }
}
