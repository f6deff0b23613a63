using VendorGovernance.Accounts;
using VendorGovernance.Contracts.Decisions;
using VendorGovernance.Jobs;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Reports;
using VendorGovernance.Vendors;

namespace VendorGovernance.Scorecards;

internal static class ScorecardsFeature
{
    public static IServiceCollection AddScorecards(this IServiceCollection services)
    {
        services.AddScoped<ScorecardReader>();
        services.AddScoped<ScorecardReports>();
        services.AddScoped<ScorecardLetters>();
        services.AddScoped<IDecisionEvidence, ScorecardEvidence>();
        services.AddScoped<IRelated<Vendor>, VendorGrades>();
        services.AddNavigation(new NavigationItem(80, "Scorecards", "bar-chart", "/scorecards", Permissions.ViewScorecards));
        services.AddReportSection<ScorecardSection>();
        return services.AddJob<MailScorecards>();
    }
}
