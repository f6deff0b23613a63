using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Mail;

internal sealed class SendOutbox(OutboxSender sender) : IScheduledJob
{
    public static Sentence Title => new("Send the messages that are due");

    public static Schedule Schedule => Schedule.Every(TimeSpan.FromMinutes(1));

    public async Task<Sentence> RunAsync(CancellationToken cancel)
    {
        var result = await sender.SendDueAsync(cancel);
        return result.Problem is null
            ? new Sentence("{0} sent, {1} failed, {2} waiting.", result.Sent, result.Failed, result.Waiting)
            : throw new InvalidOperationException($"{result.Sent} sent, {result.Failed} failed, {result.Waiting} waiting. {result.Problem}");
    }
}
