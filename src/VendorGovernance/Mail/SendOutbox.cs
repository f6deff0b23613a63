using VendorGovernance.Platform.Scheduling;

namespace VendorGovernance.Mail;

internal sealed class SendOutbox(OutboxSender sender) : IScheduledJob
{
    public static Schedule Schedule => Schedule.Every(TimeSpan.FromMinutes(1));

    public async Task<string> RunAsync(CancellationToken cancel)
    {
        var result = await sender.SendDueAsync(cancel);
        var counts = $"{result.Sent} sent, {result.Failed} failed, {result.Waiting} waiting";
        return result.Problem is null ? counts : throw new InvalidOperationException($"{counts}. {result.Problem}");
    }
}
