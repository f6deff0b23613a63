using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Alerts;
using VendorGovernance.Jobs;
using VendorGovernance.Mail;

namespace VendorGovernance.Tests.Alerts;

public sealed class RegisteredChecksTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vg-registered-");

    [Fact]
    public async Task Every_rule_is_registered_once_under_the_code_that_is_stored()
    {
        await using var app = App.Build(new Dictionary<string, string?> { ["DataFolder"] = folder.FullName });
        await using var scope = app.Services.CreateAsyncScope();

        Assert.Equal(["approval-ending", "certificate-expiry", "contract-end", "decide-by", "retiering", "service-level", "subcontractor-consent", "task-due"], scope.ServiceProvider.GetServices<IAlertCheck>().Select(check => check.Code).Order());
        Assert.NotNull(scope.ServiceProvider.GetRequiredService<AlertChecks>());
        Assert.IsType<PickupFolderTransport>(scope.ServiceProvider.GetRequiredService<IMailTransport>());
        Assert.Subset(
            scope.ServiceProvider.GetServices<JobDescription>().Select(job => job.Name).ToHashSet(), new HashSet<string> { "RunAlertChecks", "SendOutbox" });
    }

    public void Dispose() => folder.Delete(recursive: true);
}
