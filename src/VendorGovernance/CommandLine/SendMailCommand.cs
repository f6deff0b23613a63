using VendorGovernance.Mail;

namespace VendorGovernance.CommandLine;

internal sealed class SendMailCommand : AppCommand
{
    public SendMailCommand() : base("send", "Send what is due in the outbox.") =>
        RunsOnDatabase(async (_, services, context, cancel) =>
        {
            var result = await services.GetRequiredService<OutboxSender>().SendDueAsync(cancel);
            context.Say(context.T["{0} sent, {1} given up, {2} waiting.", result.Sent, result.Failed, result.Waiting]);
            if (result.Problem is { } problem)
            {
                context.Complain(problem);
            }

            context.Answer(new { sent = result.Sent, failed = result.Failed, waiting = result.Waiting });
            return result.Failed == 0 && result.Problem is null ? 0 : Cli.Failed;
        });
}
