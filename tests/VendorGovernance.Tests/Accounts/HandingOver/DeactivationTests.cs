using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Accounts.HandingOver;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Accounts.HandingOver;

public sealed class DeactivationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_leaves_hands_over_everything_in_one_step_and_is_out_at_once()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        using var lin = await app.SignedInAsAsync(Role.Procurement);
        var successor = await app.AddPersonAsync(Role.Procurement, "grace@firm.example");
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await app.ReadAsync(async db =>
        {
            var owner = await db.Users.SingleAsync(account => account.Id == 1, Cancel);
            var vendor = db.Vendor();
            db.Contract(vendor, "C-1", owner: owner);
            db.Contract(vendor, "C-2", owner: owner);
            (await db.Users.SingleAsync(account => account.Id == successor.Id, Cancel)).ManagerId = 1;
            return await db.SaveChangesAsync(Cancel);
        });

        await administrator.OpenAsync("/people/1/deactivation");
        Assert.Equal(["People who report to this person", "Contracts"], administrator.Page.QuerySelectorAll("main dt").Select(term => term.TextContent));
        Assert.Equal(["1", "2"], administrator.Page.QuerySelectorAll("main dd").Select(count => count.TextContent));
        await administrator.SendAsync([]);
        Assert.Contains("Choose who takes over", administrator.Page.QuerySelector("#SuccessorId-message")!.TextContent, StringComparison.Ordinal);
        Assert.True(await app.ReadAsync(db => db.Users.Where(account => account.Id == 1).Select(account => account.IsActive).SingleAsync(Cancel)));

        await administrator.SendAsync(new() { ["SuccessorId"] = successor.Id.ToString(CultureInfo.InvariantCulture) });
        Assert.Equal("/people", administrator.Path);
        Assert.Equal([successor.Id], await app.ReadAsync(db => db.Contracts.Select(contract => contract.OwnerId!.Value).Distinct().ToListAsync(Cancel)));
        Assert.Null(await app.ReadAsync(db => db.Users.Where(account => account.Id == successor.Id).Select(account => account.ManagerId).SingleAsync(Cancel)));
        await lin.OpenAsync("/contracts");
        Assert.StartsWith("/sign-in", lin.Path, StringComparison.Ordinal);
        Assert.Equal("2", trail.Of("Deactivated").Single().Details!.Single().To);

        await administrator.OpenAsync("/people/1");
        await administrator.SendAsync([], "main form[action$='/activation']");
        Assert.Single(trail.Of("Reactivated"));
    }

    [Fact]
    public async Task Nothing_is_handed_to_oneself_to_a_vendor_contact_or_to_someone_who_left()
    {
        await using var app = await TestApp.StartAsync();
        await app.AddPersonAsync(Role.Procurement);
        await app.ReadAsync(async db => await Task.FromResult(db.Contract(db.Vendor(), owner: await db.Users.SingleAsync(Cancel))));
        var contact = await app.AddPersonAsync(Role.VendorContact, vendorCode: "ACME");
        var gone = await app.AddPersonAsync(Role.Auditor);
        await app.ReadAsync(db => db.Users.Where(account => account.Id == gone.Id).ExecuteUpdateAsync(row => row.SetProperty(account => account.IsActive, false), Cancel));
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        foreach (var wrong in new[] { 1, contact.Id, gone.Id, 999 })
        {
            await administrator.OpenAsync("/people/1/deactivation");
            await administrator.SendAsync(new() { ["SuccessorId"] = wrong.ToString(CultureInfo.InvariantCulture) });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        }

        Assert.True(await app.ReadAsync(db => db.Users.Where(account => account.Id == 1).Select(account => account.IsActive).SingleAsync(Cancel)));
    }

    [Fact]
    public async Task The_last_administrator_deactivating_himself_is_refused_and_noted()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await administrator.OpenAsync("/people/1/deactivation");
        await administrator.SendAsync([]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains("The last active administrator cannot be deactivated.", administrator.Text, StringComparison.Ordinal);
        Assert.Single(trail.Of("Deactivation refused: last administrator"));
        await administrator.OpenAsync("/people");
        Assert.Equal(HttpStatusCode.OK, administrator.Status);
    }

    [Fact]
    public async Task Who_was_invited_and_never_came_does_not_count_as_another_administrator()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync("/people/new");
        await administrator.SendAsync(new() { ["Name"] = "Typing Error", ["Email"] = "nobody@firm.example", ["Roles"] = "Administrator", ["Language"] = "en", ["TimeZone"] = "Asia/Shanghai" });
        Assert.Equal("/people", administrator.Path);

        await administrator.OpenAsync("/people/1/deactivation");
        await administrator.SendAsync([]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.True(await app.ReadAsync(db => db.Users.Where(account => account.Id == 1).Select(account => account.IsActive).SingleAsync(Cancel)));
    }

    [Fact]
    public async Task Where_the_trail_cannot_be_written_an_account_stays_closed()
    {
        await using var app = await TestApp.StartAsync();
        var leaver = await app.AddPersonAsync(Role.Auditor);
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await app.ReadAsync(db => db.Users.Where(account => account.Id == leaver.Id).ExecuteUpdateAsync(row => row.SetProperty(account => account.IsActive, false), Cancel));
        await administrator.OpenAsync($"/people/{leaver.Id}");
        await app.ReadAsync(db => db.AuditHeads.ExecuteUpdateAsync(head => head.SetProperty(row => row.KeyId, "another"), Cancel));

        await administrator.SendAsync([], "main form[action$='/activation']");

        Assert.Equal(HttpStatusCode.InternalServerError, administrator.Status);
        Assert.False(await app.ReadAsync(db => db.Users.Where(account => account.Id == leaver.Id).Select(account => account.IsActive).SingleAsync(Cancel)));
    }

    [Fact]
    public async Task A_second_press_deactivates_nobody_again()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        await app.AddPersonAsync(Role.Administrator);
        var leaver = await app.AddPersonAsync(Role.Auditor);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.DoAsync(async services =>
        {
            await services.GetRequiredService<Departures>().DeactivateAsync(leaver.Id, null, Cancel);
            return true;
        })));

        Assert.Single(trail.Of("Deactivated"));
    }
}
