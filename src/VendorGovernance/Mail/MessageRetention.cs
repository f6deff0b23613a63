using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Mail;

internal sealed class MessageRetention(GovernanceDb db) : IRetention
{
    public int Order => 80;

    public string Kind => "Messages";

    public Sentence Title => "Messages";

    public Sentence Explanation => "From the day on which a message was written, if it was sent or given up. Messages that wait always stay.";

    public bool IsBusinessRecord => false;

    public KeepFor Default { get; } = new(3, KeepUnit.Years);

    public KeepAtLeast Minimum { get; } = new(
        new KeepFor(3, KeepUnit.Months), "A message that is kept is how the program knows not to send the same one again, for instance when a month's scorecards are mailed once more.");

    public Task<int> CountAsync(Cutoff before, CancellationToken cancel) => db.Outbox.DoneBefore(before.Instant).CountAsync(cancel);

    public async Task<IReadOnlyList<OutdatedRecord>> FirstAsync(Cutoff before, int most, CancellationToken cancel)
    {
        var messages = await db.Outbox.DoneBefore(before.Instant).OrderBy(message => message.Id).Take(most)
            .Select(message => new { message.Id, message.MessageId, message.CreatedAt })
            .ToListAsync(cancel);
        return [.. messages.Select(message => new OutdatedRecord(message.Id, message.MessageId, message.CreatedAt))];
    }

    public async Task<IReadOnlyList<OutdatedRecord>> RemoveAsync(Cutoff before, int most, CancellationToken cancel)
    {
        var next = await FirstAsync(before, most, cancel);
        var ids = next.Select(message => message.Id).ToList();
        await db.Outbox.DoneBefore(before.Instant).Where(message => ids.Contains(message.Id)).ExecuteDeleteAsync(cancel);
        return next;
    }
}
