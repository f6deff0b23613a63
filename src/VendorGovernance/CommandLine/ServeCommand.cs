using System.CommandLine;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using VendorGovernance.Data;
using VendorGovernance.Jobs;

namespace VendorGovernance.CommandLine;

/// <summary>Serves the pages and lets the jobs run. What the program does without a command.</summary>
internal sealed class ServeCommand : AppCommand
{
    private const string DefaultAddress = "http://127.0.0.1:5080";

    private static readonly Option<string?> Urls = new("--urls") { Description = $"Where to listen (default: {DefaultAddress})." };

    private static readonly Option<bool> Empty = new("--empty") { Description = "Do not load demo data into a new embedded database." };

    public ServeCommand() : base("serve", "Serve the pages and run the scheduled jobs (the default).")
    {
        Add(Urls);
        Add(Empty);
        SetAction(ServeAsync);
    }

    public static void AlsoServeAs(RootCommand root)
    {
        root.Add(Urls);
        root.Add(Empty);
        root.SetAction(ServeAsync);
    }

    private static Task<int> ServeAsync(ParseResult parsed, CancellationToken cancel) => SayingWhyAsync(parsed, async context =>
    {
        var settings = Settings(parsed);
        settings["Logging:LogLevel:Default"] = "Information";
        settings["Logging:LogLevel:Microsoft"] = "Warning";
        settings["Logging:LogLevel:Quartz"] = "Warning";
        await using var app = App.Build(settings, services => services.AddJobTimer());
        app.Urls.Add(parsed.GetValue(Urls) ?? app.Configuration["Urls"] ?? DefaultAddress);

        await PrepareAsync(app, parsed.GetValue(Empty), cancel);
        await app.StartAsync(cancel);
        Announce(app, context);
        await app.WaitForShutdownAsync(cancel);
        return 0;
    });

    private static async Task PrepareAsync(WebApplication app, bool empty, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseSetup>().MigrateAsync(cancel);
    }

    private static void Announce(WebApplication app, CommandContext context)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        context.Say(context.T["VendorGovernance is at {0}", string.Join(", ", addresses)]);
    }
}
