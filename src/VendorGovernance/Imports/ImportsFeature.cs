using VendorGovernance.Accounts;
using VendorGovernance.Imports.Wizard;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Imports;

internal static class ImportsFeature
{
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddNavigation(new NavigationItem(85, "Imports", "upload", "/imports", Permissions.ImportFiles))
        .AddSingleton<ImportBell>()
        .AddScoped<Importers>()
        .AddScoped<ImportEngine>()
        .AddScoped<ImportRuns>()
        .AddScoped<QueuedImports>()
        .AddScoped<MappingPages>()
        .AddRetention<ImportFileRetention>()
        .AddRetention<ImportRunRetention>();

    public static IServiceCollection AddImporter<TImporter>(this IServiceCollection services) where TImporter : class, IImporter =>
        services.AddScoped<IImporter, TImporter>();

    /// <summary>Lets queued imports run: called where the program serves, not for a single command.</summary>
    public static IServiceCollection AddImportWorker(this IServiceCollection services) => services.AddHostedService<RunQueuedImports>();
}
