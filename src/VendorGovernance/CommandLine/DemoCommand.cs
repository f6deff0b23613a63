using VendorGovernance.Demo;

namespace VendorGovernance.CommandLine;

internal sealed class DemoCommand : AppCommand
{
    public DemoCommand() : base("demo", "Fill an empty register with the demo firm.") =>
        RunsOnDatabase(async (_, services, context, cancel) =>
        {
            await services.GetRequiredService<DemoData>().LoadAsync(cancel);
            context.Say(context.T["Demo sign-ins, all with the password {0}:", DemoAccounts.Password]);
            foreach (var account in DemoAccounts.All)
            {
                context.Say($"  {account.Email,-34} {context.T[account.Role]}");
            }

            context.Answer(new { signIns = DemoAccounts.All.Select(account => new { email = account.Email, role = account.Role.ToString() }) });
            return 0;
        });
}
