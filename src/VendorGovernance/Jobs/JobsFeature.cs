using Quartz;
using VendorGovernance.Accounts;
using VendorGovernance.Accounts.Sessions;
using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Jobs;

internal static class JobsFeature
{
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddQuartz();
        services.AddScoped<JobRunner>();
        services.AddSingleton<StopGrace>();
        services.AddNavigation(new NavigationItem(97, "Jobs", "clock-history", "/jobs", Permissions.RunJobs));
        services.AddSettingsPage(new SettingsPage(70, "Jobs", "Every scheduled job, when it is due, its last run, and running it now.", "clock-history", "/jobs", Permissions.RunJobs));
        return services.AddDoctorCheck<JobsDoctor>().AddJob<PruneSessions>().AddRetention<JobRunRetention>();
    }

    /// <summary>Registers a job; its schedule stands on its class.</summary>
    public static IServiceCollection AddJob<TJob>(this IServiceCollection services) where TJob : class, IScheduledJob
    {
        services.AddScoped<TJob>();
        services.AddSingleton(new JobDescription(typeof(TJob).Name, TJob.Title, TJob.Schedule, typeof(TJob)));
        return services;
    }

    /// <summary>Lets the clock run: called where the program serves, not for a single command.</summary>
    public static IServiceCollection AddJobTimer(this IServiceCollection services) =>
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true).AddHostedService<StartJobTimer>();
}
