using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Alerts;
using VendorGovernance.Reports;
using VendorGovernance.Scorecards;

namespace VendorGovernance.Tests.Scorecards;

/// <summary>What the application is put together from; an entry that is missing or renamed is noticed here.</summary>
public sealed class RegistrationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("vg-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_sections_of_a_report_stand_in_their_order_and_service_levels_are_checked()
    {
        await using var app = App.Build(new Dictionary<string, string?> { ["DataFolder"] = folder });
        await using var scope = app.Services.CreateAsyncScope();

        Assert.Equal(
            ["ScorecardSection", "ServiceLevelsSection", "ContractsSection", "ScopesSection", "FindingsSection"],
            scope.ServiceProvider.GetServices<IReportSection>().OrderBy(section => section.Order).Select(section => section.GetType().Name));
        Assert.Contains("service-level", scope.ServiceProvider.GetServices<IAlertCheck>().Select(check => check.Code));
        Assert.NotNull(scope.ServiceProvider.GetRequiredService<MailScorecards>());
    }
}
