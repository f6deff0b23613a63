using System.CommandLine;
using VendorGovernance.Alerts;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.CommandLine;

internal sealed class RunChecksCommand : AppCommand
{
    private static readonly Option<DateOnly?> AsOf = new("--as-of")
    {
        Description = "The day to look from, yyyy-MM-dd: today or earlier; any day with --dry-run.",
        CustomParser = DayOption.Parse,
    };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Change nothing; say what would be sent to whom." };

    public RunChecksCommand() : base("run", "Ask every check what it sees, and put what is new into the ledger and the outbox.")
    {
        Add(AsOf);
        Add(DryRun);
        RunsOnDatabase(async (parsed, services, context, cancel) =>
        {
            var isDryRun = parsed.GetValue(DryRun);
            var day = parsed.GetValue(AsOf) ?? services.GetRequiredService<Clock>().Today;
            var result = await services.GetRequiredService<AlertChecks>().RunAsync(day, isDryRun, cancel);

            foreach (var message in isDryRun ? result.Preview : [])
            {
                context.Say($"{message.ToAddress}: {message.Subject}");
            }

            context.Say(context.T["{0} signals, {1} new alerts, {2} messages.", result.Signals, result.Alerts, result.Messages]);
            foreach (var (check, reason) in result.Failures)
            {
                context.Complain($"{check}: {reason}");
            }

            if (result.Unaddressed > 0)
            {
                context.Complain(context.T["{0} alerts reach nobody yet: give their records an owner, or add people with the right role.", result.Unaddressed]);
            }

            context.Answer(new { signals = result.Signals, alerts = result.Alerts, messages = result.Messages });
            return result.Failures.Count == 0 ? 0 : Cli.Failed;
        });
    }
}
