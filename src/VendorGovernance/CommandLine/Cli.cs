using System.CommandLine;
using System.CommandLine.Parsing;
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
            var words = Translations.Shared.In(language);
            var context = new CommandContext(output, errors, args.Contains(CommonOptions.Json.Name), words);
            context.Fail(string.Join(Environment.NewLine, parsed.Errors.Select(error => Said(error, words)).Distinct()));
            context.Complain(words["Run it with --help to see how it is used."]);
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

    /// <summary>The library does not say which argument is missing, and has no Chinese for an option that is.</summary>
    private static string Said(ParseError error, Words words) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Argument.Name: var name, Parent: CommandResult } => words["Missing: {0}.", $"<{name}>"],
        OptionResult { Implicit: true, Option: { Required: true, Name: var name } } => words["Missing: {0}.", name],
        _ => error.Message,
    };

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
            new DecideByCommand(),
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
