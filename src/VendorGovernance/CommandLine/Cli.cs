using System.CommandLine;
using System.Globalization;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.CommandLine;

/// <summary>The whole command line. Exit codes: 0 done, 1 failed, 2 used wrongly.</summary>
public static class Cli
{
    public const int Failed = 1;
    public const int WrongUse = 2;

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors, CancellationToken cancel)
    {
        var language = Languages.Of(Environment.GetEnvironmentVariable("LC_ALL") ?? Environment.GetEnvironmentVariable("LANG"));
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language, language);

        var root = Root();
        Translate(root, Translations.Shared.In(language));
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await errors.WriteLineAsync(error.Message);
            }

            await errors.WriteLineAsync(Translations.Shared.In(language)["Run it with --help to see how it is used."]);
            return WrongUse;
        }

        var streams = new InvocationConfiguration
        {
            Output = output,
            Error = errors,
            EnableDefaultExceptionHandler = false,
            // The library would end the process two seconds after a signal, with requests and an import in their middle.
            ProcessTerminationTimeout = TimeSpan.FromSeconds(40),
        };
        return await parsed.InvokeAsync(streams, cancel);
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("VendorGovernance: contracts, service levels, data access and audits of outside firms.")
        {
            CommonOptions.Json,
            CommonOptions.Data,
            new ServeCommand(),
            new MigrateCommand(),
            new BackupCommand(),
            new RestoreCommand(),
            new DemoCommand(),
            new Command("users", "People who sign in.") { new AddUserCommand() },
            new ImportCommand(),
            new Command("checks", "The checks that raise alerts.") { new RunChecksCommand() },
            new Command("mail", "The outbox.") { new SendMailCommand() },
            new ScorecardCommand(),
            new Command("audit", "The audit trail.") { new AuditVerifyCommand(), new AuditHeadCommand(), new AuditNewKeyCommand() },
            new DoctorCommand(),
        };
        ServeCommand.AlsoServeAs(root);
        return root;
    }

    private static void Translate(Command command, Words words)
    {
        foreach (var symbol in (Symbol[])[command, .. command.Arguments, .. command.Options])
        {
            symbol.Description = symbol.Description is { } text ? words[text] : null;
        }

        foreach (var child in command.Subcommands)
        {
            Translate(child, words);
        }
    }
}
