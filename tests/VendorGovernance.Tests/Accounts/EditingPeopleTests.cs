using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Accounts;

public sealed class EditingPeopleTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_changed_role_acts_with_the_next_request_and_is_noted_from_and_to()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        using var leader = await app.SignedInAsAsync(Role.Leadership);
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await leader.OpenAsync("/contracts/new");
        Assert.Equal(HttpStatusCode.Forbidden, leader.Status);

        await EditAsync(administrator, 1, new() { ["Name"] = "Shen Guodong", ["Roles"] = nameof(Role.Procurement), ["ManagerId"] = "2", ["AbsentUntil"] = "2026-12-01" });
        Assert.Equal("/people/1", administrator.Path);
        Assert.Contains("Tue 1 Dec 2026", administrator.Text, StringComparison.Ordinal);

        await leader.OpenAsync("/contracts/new");
        Assert.Equal(HttpStatusCode.OK, leader.Status);
        Assert.Equal("Shen Guodong", leader.Page.QuerySelector(".profile summary")!.TextContent.Trim());
        var change = trail.Of("Roles changed").Last().Details!.Single();
        Assert.Equal(("Leadership", "Procurement"), (change.From, change.To));
    }

    [Fact]
    public async Task The_last_administrator_keeps_the_role_and_the_try_is_noted()
    {
        await using var app = await TestApp.StartAsync();
        var trail = new NotedDeeds(app);
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await EditAsync(administrator, 1, new() { ["Roles"] = nameof(Role.Auditor), ["Name"] = "Changed" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains("The last active administrator cannot lose this role.", administrator.Text, StringComparison.Ordinal);
        Assert.Single(trail.Of("Role change refused: last administrator"));
        Assert.Equal("Administrator Person", await app.ReadAsync(db => db.Users.Select(account => account.DisplayName).SingleAsync(Cancel)));

        await app.AddPersonAsync(Role.Administrator, "second@firm.example");
        await EditAsync(administrator, 1, new() { ["Roles"] = nameof(Role.Auditor) });
        await administrator.OpenAsync("/people");
        Assert.Equal(HttpStatusCode.Forbidden, administrator.Status);
    }

    [Fact]
    public async Task Nobody_is_above_themselves()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await app.AddPersonAsync(Role.Procurement);
        await app.AddPersonAsync(Role.Auditor);

        await EditAsync(administrator, 2, new() { ["ManagerId"] = "3" });
        await EditAsync(administrator, 3, new() { ["ManagerId"] = "1" });
        await EditAsync(administrator, 1, new() { ["ManagerId"] = "2" });
        Assert.Contains("This person reports to the one you are editing", administrator.Page.QuerySelector("#ManagerId-message")!.TextContent, StringComparison.Ordinal);
        await EditAsync(administrator, 1, new() { ["ManagerId"] = "1" });
        Assert.Contains("Nobody is their own manager.", administrator.Page.QuerySelector("#ManagerId-message")!.TextContent, StringComparison.Ordinal);
        await EditAsync(administrator, 1, new() { ["DeputyId"] = "1" });
        Assert.Contains("Nobody is their own deputy.", administrator.Page.QuerySelector("#DeputyId-message")!.TextContent, StringComparison.Ordinal);
        await EditAsync(administrator, 1, new() { ["ManagerId"] = "99" });
        Assert.Contains("This person does not exist.", administrator.Page.QuerySelector("#ManagerId-message")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_administrators_who_edit_one_person_see_each_others_work()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await app.AddPersonAsync(Role.Procurement);
        await administrator.OpenAsync("/people/2/edit");
        using var other = app.Visit();
        await other.SignInAsync("Administrator@firm.example", TestApp.Password);
        await EditAsync(other, 2, new() { ["Name"] = "Theirs" });

        await administrator.SendAsync(new() { ["Name"] = "Mine", ["Roles"] = nameof(Role.Procurement) });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.Contains("Theirs", administrator.Page.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        await administrator.SendAsync(new() { ["Roles"] = nameof(Role.Procurement) });
        Assert.Equal("Mine", await app.ReadAsync(db => db.Users.Where(account => account.Id == 2).Select(account => account.DisplayName).SingleAsync(Cancel)));
    }

    [Fact]
    public async Task A_vendor_contact_is_linked_to_another_vendor_and_sees_that_one()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(db => Task.FromResult((db.Vendor(), db.Vendor("OTHER", "Other"))));
        using var contact = await app.SignedInAsAsync(Role.VendorContact, vendorCode: "ACME");
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await EditAsync(administrator, 1, new() { ["VendorCode"] = "OTHER" });

        Assert.Equal("OTHER", await app.ReadAsync(db => db.Users.Where(account => account.Id == 1).Select(account => account.Vendor!.Code).SingleAsync(Cancel)));
        await EditAsync(administrator, 1, new() { ["VendorCode"] = "" });
        Assert.Contains("belongs to a vendor", administrator.Page.QuerySelector("#VendorCode-message")!.TextContent, StringComparison.Ordinal);
        await contact.OpenAsync("/findings");
        Assert.Equal(HttpStatusCode.OK, contact.Status);
    }

    [Fact]
    public void A_line_of_managers_that_comes_back_is_a_circle()
    {
        var managers = new Dictionary<int, int> { [2] = 3, [3] = 1 };

        Assert.True(Superiors.MakesCircle(1, 2, managers));
        Assert.True(Superiors.MakesCircle(1, 1, managers));
        Assert.False(Superiors.MakesCircle(4, 2, managers));
    }

    private static async Task EditAsync(Visitor administrator, int person, Dictionary<string, string> changes)
    {
        await administrator.OpenAsync($"/people/{person}/edit");
        await administrator.SendAsync(changes);
    }
}
