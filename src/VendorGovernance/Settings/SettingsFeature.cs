using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Jobs;
using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;
using VendorGovernance.Settings.Retention;

namespace VendorGovernance.Settings;

internal static partial class SettingsFeature
{
    /// <param name="configuration">Gets the database's values as its last, winning source.</param>
    public static IServiceCollection AddSettings(this IServiceCollection services, IConfigurationBuilder configuration)
    {
        var stored = new StoredSettings();
        configuration.Add(stored);
        services.AddSingleton(stored);
        services.AddSingleton<SettingSecrets>();
        services.AddSingleton<SettingsMemory>();
        services.AddSingleton<IRefreshed>(provider => provider.GetRequiredService<SettingsMemory>());
        services.AddScoped<SettingsDesk>();
        services.AddDoctorCheck<SettingsDoctor>();
        services.AddNavigation(new NavigationItem(99, "Settings", "gear", "/settings", Permissions.ManageSettings));
        services.AddSettingsSection<OrganisationSection>();
        services.AddSettingsSection<SignInSection>();
        services.AddScoped<RetentionPlan>();
        services.AddRecordKind(new RecordKind(nameof(StoredSetting), new Sentence("Stored setting"), null, null));
        services.AddRecordKind(new RecordKind(RemoveOutdated.RecordKind, new Sentence("Retention"), "/settings/retention/{0}", null));
        services.AddSettingsSection<RetentionSection>();
        return services.AddJob<RemoveOutdated>();
    }

    /// <summary>Registers a page of settings and its entry in the overview.</summary>
    public static IServiceCollection AddSettingsSection<TSection>(this IServiceCollection services) where TSection : class, ISettingsSection =>
        services.AddScoped<TSection>().AddScoped<ISettingsSection>(provider => provider.GetRequiredService<TSection>());

    /// <summary>
    /// Before anyone reads an option. Where there is no database yet, or it is not at this version, everything stays as files and
    /// environment have it.
    /// </summary>
    public static WebApplication UseStoredSettings(this WebApplication app)
    {
        using var scope = app.Services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<GovernanceDb>().Database;
        try
        {
            if (database.CanConnect() && !database.GetPendingMigrations().Any())
            {
                foreach (var memory in app.Services.GetServices<IRefreshed>())
                {
                    memory.RefreshAsync(CancellationToken.None).GetAwaiter().GetResult();
                }
            }
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            LogNotRead(app.Logger, error);
        }

        return app;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The settings of the database could not be read")]
    private static partial void LogNotRead(ILogger log, Exception error);
}
