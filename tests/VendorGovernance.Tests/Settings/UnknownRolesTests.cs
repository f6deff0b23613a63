using System.Net;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Settings;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Settings;

public sealed class UnknownRolesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, InlineData("5", false), InlineData("administrator", false), InlineData("Administrator, Auditor", true), InlineData("", true)]
    public void A_role_is_known_by_its_name_only(string roles, bool isKnown) =>
        Assert.Equal(isKnown, new SignInRules { RequireTwoFactor = roles }.AreKnownRoles);

    [Fact]
    public async Task A_stored_role_that_this_program_does_not_know_locks_nobody_out()
    {
        await using var app = await TestApp.StartAsync();
        using var visitor = await app.SignedInAsAsync(Role.Administrator);
        await app.DoAsync(async services =>
        {
            var db = services.GetRequiredService<GovernanceDb>();
            var setting = db.StoredSettings.Add(StoredSetting.Of("SignIn:RequireTwoFactor")).Entity;
            setting.Change("RoleOfTheFuture", null, 1, DateTime.UtcNow);
            await db.SaveChangesAsync(Cancel);
            await services.GetRequiredService<SettingsMemory>().RefreshAsync(Cancel);
            return true;
        });

        await visitor.OpenAsync("/people");

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }
}
