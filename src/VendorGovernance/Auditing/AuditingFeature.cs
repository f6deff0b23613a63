using Microsoft.EntityFrameworkCore.Diagnostics;
using VendorGovernance.Accounts;
using VendorGovernance.Jobs;
using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Auditing;

internal static class AuditingFeature
{
    public static IServiceCollection AddAuditing(this IServiceCollection services)
    {
        services.AddOptions<AuditOptions>().BindConfiguration("Audit");
        services.AddSingleton<AuditKey>();
        services.AddScoped<TrailAppender>();
        services.AddScoped<TrailWriter>();
        services.AddScoped<IInterceptor>(scope => scope.GetRequiredService<TrailWriter>());
        services.AddScoped<ITrail, Trail>();
        services.AddScoped<ChainCheck>();
        services.AddScoped<Erasure>();
        services.AddDoctorCheck<AuditDoctor>();
        services.AddJob<AnnounceAuditHead>();
        return services.AddNavigation(new NavigationItem(94, "Audit trail", "journal-check", "/audit-trail", Permissions.ReadAuditTrail));
    }
}
