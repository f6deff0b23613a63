using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore.Diagnostics;
using VendorGovernance.Accounts;
using VendorGovernance.Jobs;
using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Auditing;

internal static class AuditingFeature
{
    public static IServiceCollection AddAuditing(this IServiceCollection services)
    {
        services.AddOptions<AuditOptions>().BindConfiguration("Audit");
        services.AddSingleton<AuditKey>();
        services.AddScoped<AuditKeyCheck>();
        services.AddScoped<TrailAppender>();
        services.AddScoped<TrailWriter>();
        services.AddScoped<IInterceptor>(scope => scope.GetRequiredService<TrailWriter>());
        services.AddScoped<ITrail, Trail>();
        services.AddScoped<ChainCheck>();
        services.AddScoped<Erasure>();
        services.AddScoped<PersonalData>();
        services.AddScoped<FieldWords>();
        services.AddScoped<RecordKinds>();
        services.AddScoped<TrailReader>();
        services.Configure<MvcOptions>(options => options.Filters.Add<DownloadsNoted>());
        services.AddRecordKind(new RecordKind("AuditTrail", new Sentence("Audit trail"), "/audit-trail", null));
        services.AddRecordKind(new RecordKind(Erasure.EntryKind, new Sentence("Entry of the audit trail"), "/audit-trail/{0}", null));
        services.AddRecordKind(new RecordKind("File", new Sentence("File"), null, null));
        services.AddDoctorCheck<AuditDoctor>();
        services.AddJob<AnnounceAuditHead>();
        services.AddSettingsPage(new SettingsPage(90, "Audit trail", "Every change, sign-in, export and download: searched, proved whole, exported.", "journal-check", "/audit-trail", Permissions.ReadAuditTrail));
        return services.AddNavigation(new NavigationItem(94, "Audit trail", "journal-check", "/audit-trail", Permissions.ReadAuditTrail));
    }
}
