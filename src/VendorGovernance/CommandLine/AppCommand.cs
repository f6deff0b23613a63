using System.CommandLine;
using System.Globalization;
using Microsoft.Data.Sqlite;
using VendorGovernance.Data;
using VendorGovernance.Data.Backups;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.CommandLine;

/// <summary>A command that works on the application's services. What goes wrong is said in one sentence, not with a stack trace.</summary>
internal abstract class AppCommand(string name, string description) : Command(name, description)
{
    /// <summary>Runs on an application that is built but not serving.</summary>
    protected void RunsOnServices(Func<ParseResult, IServiceProvider, CommandContext, CancellationToken, Task<int>> action) =>
        SetAction((parsed, cancel) => SayingWhyAsync(parsed, async context =>
        {
            await using var app = App.Build(Settings(parsed));
            await using var scope = app.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Actor>().Become("Command line");
            return await action(parsed, scope.ServiceProvider, context, cancel);
        }));

    /// <summary>The same for a command that needs the database at this version.</summary>
    protected void RunsOnDatabase(Func<ParseResult, IServiceProvider, CommandContext, CancellationToken, Task<int>> action) =>
        RunsOnServices(async (parsed, services, context, cancel) =>
        {
            await services.GetRequiredService<DatabaseSetup>().MigrateAsync(cancel);
            return await action(parsed, services, context, cancel);
        });

    /// <summary>The same for a command that only looks, and so makes no database where there is none.</summary>
    protected void RunsOnExistingDatabase(Func<ParseResult, IServiceProvider, CommandContext, CancellationToken, Task<int>> action) =>
        RunsOnServices(async (parsed, services, context, cancel) =>
        {
            var found = await ActivatorUtilities.CreateInstance<DatabaseDoctor>(services).LookAsync(cancel);
            return found.FirstOrDefault(diagnosis => !diagnosis.IsWell) is { } trouble
                ? throw new RuleViolationException(trouble.Sentence)
                : await action(parsed, services, context, cancel);
        });

    protected static async Task<int> SayingWhyAsync(ParseResult parsed, Func<CommandContext, Task<int>> action)
    {
        var streams = parsed.InvocationConfiguration;
        var context = new CommandContext(
            streams.Output, streams.Error, parsed.GetValue(CommonOptions.Json), Translations.Shared.In(CultureInfo.CurrentUICulture));
        try
        {
            return await action(context);
        }
        catch (RuleViolationException refusal)
        {
            context.Fail(context.T[refusal.Sentence]);
        }
        catch (BackupRefusedException refusal)
        {
            context.Fail(context.T[refusal.Why]);
        }
        catch (PdfUnavailableException unavailable)
        {
            context.Fail(context.T[unavailable.Remedy]);
        }
        catch (SettingsException settings)
        {
            context.Fail(context.T[settings.Sentence]);
        }
        catch (Microsoft.Extensions.Options.OptionsValidationException settings)
        {
            context.Fail(string.Join(Environment.NewLine, settings.Failures));
        }
        catch (InvalidOperationException error) when (UnusableSetting.Of(error) is { } sentence)
        {
            context.Fail(context.T[sentence]);
        }
        catch (Exception error) when (DbErrors.IsUnavailable(error))
        {
            context.Fail(context.T["The database cannot be reached: {0}", error.GetBaseException().Message]);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            context.Fail(context.T["It failed: {0}", error.GetBaseException().Message]);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
        }

        return Cli.Failed;
    }

    protected static Dictionary<string, string?> Settings(ParseResult parsed)
    {
        var settings = new Dictionary<string, string?>
        {
            // One command's output belongs to that command; only what is wrong is worth a log line.
            ["Logging:LogLevel:Default"] = "Warning",
            ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "None",
        };
        if (parsed.GetValue(CommonOptions.Data) is { } folder)
        {
            settings["DataFolder"] = folder.FullName;
        }

        return settings;
    }
}
