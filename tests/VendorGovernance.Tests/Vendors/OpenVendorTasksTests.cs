using Microsoft.EntityFrameworkCore;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tasks;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.Moves;
using VendorGovernance.Vendors.Risk;

namespace VendorGovernance.Tests.Vendors;

public sealed class OpenVendorTasksTests
{
    [Fact]
    public async Task A_vendor_that_came_by_a_file_is_to_be_screened_and_the_task_is_opened_once()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(async db =>
        {
            db.Vendors.Add(Vendor.Receive(new VendorDetails("NEW", LocalName.Of("New Desk"), LocalName.None, null, null, null), app.Clock.GetUtcNow().UtcDateTime));
            var known = db.Vendor("KNOWN");
            known.Move(VendorMoves.Approve, null);
            known.RefreshTier(RiskTier.One, app.Clock.Today.AddDays(20));
            return await db.SaveChangesAsync();
        });

        var first = await RunAsync(app);
        var second = await RunAsync(app);

        Assert.Equal(("2 tasks opened.", "0 tasks opened."), (first, second));
        var tasks = await app.ReadAsync(db => db.Tasks.OrderBy(task => task.DueOn).ToListAsync());
        Assert.Equal(["KNOWN", "NEW"], tasks.Select(task => task.Label));
        Assert.Equal((app.Clock.Today.AddDays(90), TaskState.Open), (tasks[1].DueOn, tasks[1].State));
    }

    private static Task<string> RunAsync(TestApp app) => app.DoAsync(async services =>
        Words.English[await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<OpenVendorTasks>(services).RunAsync(CancellationToken.None)]);
}
