using VendorGovernance.Jobs;
using VendorGovernance.Reports;

namespace VendorGovernance.Scorecards;

internal static class ScorecardsFeature
{
    public static IServiceCollection AddScorecards(this IServiceCollection services)
    {
        services.AddScoped<ScorecardReader>();
        services.AddScoped<ScorecardReports>();
        services.AddScoped<ScorecardLetters>();
        services.AddReportSection<ScorecardSection>();
        return services.AddJob<MailScorecards>();
    }
}
