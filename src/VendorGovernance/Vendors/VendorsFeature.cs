using VendorGovernance.Accounts;
using VendorGovernance.Accounts.HandingOver;
using VendorGovernance.Alerts;
using VendorGovernance.Imports;
using VendorGovernance.Jobs;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Agenda;
using VendorGovernance.Platform.Web.Forms;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Platform.Web.Search;
using VendorGovernance.Platform.Web.Today;
using VendorGovernance.Settings;
using VendorGovernance.Vendors.Approvals;
using VendorGovernance.Vendors.Certificates;
using VendorGovernance.Vendors.Certificates.ForContacts;
using VendorGovernance.Vendors.Contacts;
using VendorGovernance.Vendors.ForContacts;
using VendorGovernance.Vendors.Moves;
using VendorGovernance.Vendors.Questionnaires;
using VendorGovernance.Vendors.References;
using VendorGovernance.Vendors.Risk;
using VendorGovernance.Vendors.Screenings;
using VendorGovernance.Vendors.Subcontractors;

namespace VendorGovernance.Vendors;

internal static class VendorsFeature
{
    public static IServiceCollection AddVendors(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<VendorRules>(configuration.GetSection(VendorRules.Section));
        services.AddLiveOptions<VendorRules>();
        services.AddSettingsSection<VendorSection>();
        return services
            .AddRecordKind(new RecordKind(nameof(Vendor), new Sentence("Vendor"), "/vendors/{0}", Permissions.ViewVendors))
            .AddNavigation(new NavigationItem(20, "Vendors", "building", "/vendors", Permissions.ViewVendors))
            .AddNavigation(new NavigationItem(20, "Your company", "building", "/vendors", Permissions.ViewOwnVendor))
            .AddScoped<VendorPages>()
            .AddScoped<VendorMoveDesk>()
            .AddScoped<IVendorChoices, VendorChoices>()
            .AddScoped<IOwnership, OwnedVendors>()
            .AddScoped<ISearchSource, VendorSearch>()
            .AddScoped<ITodaySource, VendorsToday>()
            .AddImporter<VendorImporter>()
            .AddJob<OpenVendorTasks>()
            .AddRetention<VendorRetention>()
            .AddParts()
            .AddScreening()
            .AddCertificates();
    }

    private static IServiceCollection AddParts(this IServiceCollection services) => services
        .AddRecordKind(new RecordKind(nameof(VendorContact), new Sentence("Vendor contact person"), null, Permissions.ViewVendors))
        .AddRecordKind(new RecordKind(nameof(Subcontractor), new Sentence("Subcontractor"), null, Permissions.ViewVendors))
        .AddScoped<IRelated<Vendor>, RelatedContacts>()
        .AddScoped<IPersonalRecords, ContactErasure>()
        .AddScoped<IRelated<Vendor>, RelatedSubcontractors>()
        .AddAlertCheck<SubcontractorConsentCheck>()
        .AddScoped<RiskDesk>()
        .AddAlertCheck<RetieringCheck>();

    private static IServiceCollection AddScreening(this IServiceCollection services) => services
        .AddRecordKind(new RecordKind(nameof(Screening), new Sentence("Screening"), "/screenings/{0}", Permissions.ViewVendors))
        .AddRecordKind(new RecordKind(nameof(Questionnaire), new Sentence("Questionnaire"), "/questionnaires/{0}", Permissions.ViewVendors))
        .AddRecordKind(new RecordKind(nameof(ReferenceCase), new Sentence("Reference case"), null, Permissions.ViewVendors))
        .AddRecordKind(new RecordKind(nameof(ApprovalWaiver), new Sentence("Waiver"), null, Permissions.ViewVendors))
        .AddScoped<ScreeningDesk>()
        .AddScoped<IRelated<Vendor>, RelatedScreenings>()
        .AddScoped<IRelated<Vendor>, RelatedReferences>()
        .AddScoped<VendorApprovals>()
        .AddScoped<WaiverDesk>()
        .AddScoped<IRelated<Vendor>, RelatedWaivers>()
        .AddAlertCheck<ApprovalEndingCheck>()
        .AddScoped<IAgendaSource, ApprovalsAgenda>();

    private static IServiceCollection AddCertificates(this IServiceCollection services) => services
        .AddRecordKind(new RecordKind(nameof(Certificate), new Sentence("Certificate"), "/certificates/{0}", Permissions.ViewVendors))
        .AddNavigation(new NavigationItem(25, "Certificates", "patch-check", "/certificates", Permissions.ViewOwnCertificates))
        .AddScoped<IRelated<Vendor>, RelatedCertificates>()
        .AddScoped<ITodaySource, CertificatesToday>()
        .AddAlertCheck<CertificateExpiryCheck>()
        .AddScoped<IAgendaSource, CertificatesAgenda>()
        .AddScoped<IRelated<OwnVendor>, OwnCertificateLists>()
        .AddScoped<ITodaySource, OwnCertificateLists>()
        .AddRetention<CertificateRetention>();
}
