using System.CommandLine;
using Microsoft.Extensions.Options;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.CommandLine;

internal sealed class AddUserCommand : AppCommand
{
    private static readonly Argument<string> Email = new("email") { Description = "E-mail address to sign in with." };

    private static readonly Option<string> FullName = new("--name") { Description = "The person's name.", Required = true };

    private static readonly Option<Role[]> Roles = new("--role")
    {
        Description = "One or more of the seven roles.",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string?> Password = new("--password")
    {
        Description = "At least 10 characters. Without it, one line is read from standard input.",
    };

    private static readonly Option<string?> Language = new("--language") { Description = "zh-CN or en; the organisation's by default." };

    private static readonly Option<string?> Zone = new("--time-zone") { Description = "IANA name; the organisation's by default." };

    private static readonly Option<string?> Vendor = new("--vendor") { Description = "Code of the vendor, for a vendor contact." };

    public AddUserCommand() : base("add", "Add a person; the first administrator is made this way.")
    {
        Language.AcceptOnlyFromAmong("en", "zh-CN");
        Roles.AcceptOnlyFromAmong(Enum.GetNames<Role>());
        Add(Email);
        foreach (var option in new Option[] { FullName, Roles, Password, Language, Zone, Vendor })
        {
            Add(option);
        }

        RunsOnDatabase(async (parsed, services, context, cancel) =>
        {
            var person = new NewPerson(
                parsed.GetRequiredValue(Email),
                parsed.GetRequiredValue(FullName),
                parsed.GetValue(Password) ?? await Console.In.ReadLineAsync(cancel) ?? "",
                parsed.GetRequiredValue(Roles),
                parsed.GetValue(Language) ?? services.GetRequiredService<IOptions<Organisation>>().Value.Language,
                parsed.GetValue(Zone) ?? services.GetRequiredService<Clock>().Zone.Id,
                parsed.GetValue(Vendor));
            var account = await services.GetRequiredService<People>().AddAsync(person, cancel);
            context.Say(context.T["{0} can sign in now.", account.Email]);
            context.Answer(new { id = account.Id, email = account.Email, roles = person.Roles.Select(role => role.ToString()) });
            return 0;
        });
    }
}
