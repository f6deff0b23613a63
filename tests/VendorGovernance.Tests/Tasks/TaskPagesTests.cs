using System.Net;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Tasks;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Tasks;

public sealed class TaskPagesTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private TestApp app = null!;
    private Visitor lin = null!;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.StartAsync(today: Today);
        lin = await app.SignedInAsAsync(Role.Procurement);
        await app.ReadAsync(async db =>
        {
            var acme = db.Vendor();
            var other = db.Vendor("OTHER", "Other Voice", "别家语音");
            var me = await db.Users.SingleAsync();
            db.Task("Ask for the permit", Today.AddDays(-3), acme, me);
            db.Task("Count the seats", Today.AddDays(9), acme, needsProof: true);
            db.Task("Close the door", Today.AddDays(20), other, role: Role.SecurityOfficer);
            db.Task("Old story", Today.AddDays(-80), other, me).Do("Told.", null, me.Id, app.Clock.UtcNow);
            return await db.SaveChangesAsync();
        });
    }

    public ValueTask DisposeAsync()
    {
        lin.Dispose();
        return app.DisposeAsync();
    }

    [Theory]
    [InlineData("", "Ask for the permit, Count the seats, Close the door, Old story")]
    [InlineData("whose=Mine", "Ask for the permit, Old story")]
    [InlineData("whose=MyRoles", "Count the seats")]
    [InlineData("whose=ForMe&state=Open", "Count the seats")]
    [InlineData("state=Overdue", "Ask for the permit")]
    [InlineData("state=Done", "Old story")]
    [InlineData("vendor=2", "Close the door, Old story")]
    [InlineData("q=DOOR", "Close the door")]
    [InlineData("sort=due&desc=true", "Close the door, Count the seats, Ask for the permit, Old story")]
    public async Task The_address_says_which_tasks_in_which_order(string query, string expected)
    {
        await lin.OpenAsync("/tasks?" + query);

        Assert.Equal(expected, string.Join(", ", lin.Page.QuerySelectorAll("table.list tbody th").Select(cell => cell.TextContent)));
    }

    [Fact]
    public async Task A_task_that_asks_for_a_proof_is_done_with_a_file_that_can_be_had_again()
    {
        await lin.OpenAsync("/tasks/2");
        await lin.SendAsync(new() { ["Note"] = "Counted." }, "form[action$=completion]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, lin.Status);
        Assert.Contains("only with a proof", lin.Page.QuerySelector("#File-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Counted.", lin.Page.QuerySelector("#Note")!.TextContent.Trim());

        await lin.UploadAsync("seats.pdf", "not a pdf"u8.ToArray());
        Assert.Contains("is not what the end of its name says", lin.Page.QuerySelector("#File-message")!.TextContent, StringComparison.Ordinal);

        await lin.UploadAsync("seats.pdf", SampleFiles.Pdf, new() { ["Note"] = "Counted." });
        Assert.Equal(HttpStatusCode.OK, lin.Status);
        Assert.Contains("seats.pdf", lin.Text, StringComparison.Ordinal);

        Assert.Equal(SampleFiles.Pdf, await lin.DownloadAsync("/tasks/2/proof"));
        await lin.OpenAsync("/tasks/2/proof");
        Assert.Equal("attachment", lin.Answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", lin.Answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("seats.pdf", new NotedDeeds(app).Of("Downloaded").First().Label);
        await lin.OpenAsync("/vendors/1");
        Assert.Contains("Task done: Count the seats", lin.Page.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressing_twice_is_doing_it_once()
    {
        await lin.OpenAsync("/tasks/1");
        await lin.SendAsync(new() { ["Note"] = "Have it." }, "form[action$=completion]");
        await lin.PostAsync("/tasks/1/completion");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, lin.Status);
        Assert.Contains("This task is done already.", lin.Text, StringComparison.Ordinal);
        Assert.Equal("Have it.", await app.ReadAsync(db => db.Tasks.Where(task => task.Id == 1).Select(task => task.Note).SingleAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Only_its_owner_does_a_task_and_who_takes_it_over_may()
    {
        using var officer = await app.SignedInAsAsync(Role.SecurityOfficer);
        await officer.OpenAsync("/tasks/1");
        Assert.Null(officer.Page.QuerySelector("form[action$=completion], form[action$=handover], form[action$=cancellation]"));
        await officer.PostAsync("/tasks/1/completion");
        Assert.Contains("someone else's", officer.Text, StringComparison.Ordinal);
        await officer.PostAsync("/tasks/1/cancellation");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, officer.Status);

        var id = await app.ReadAsync(db => db.Users.Where(account => account.Email == "SecurityOfficer@firm.example").Select(account => account.Id).SingleAsync());
        await lin.OpenAsync("/tasks/1");
        await lin.SendAsync(new() { ["OwnerId"] = id.ToString(System.Globalization.CultureInfo.InvariantCulture) }, "form[action$=handover]");
        Assert.Contains("SecurityOfficer Person", lin.Page.QuerySelector(".key-dates")!.TextContent, StringComparison.Ordinal);

        await officer.OpenAsync("/");
        Assert.Contains("Task: Ask for the permit", officer.Text, StringComparison.Ordinal);
        await officer.OpenAsync("/tasks/1");
        await officer.SendAsync([], "form[action$=completion]");
        Assert.Equal(TaskState.Done, await app.ReadAsync(db => db.Tasks.Where(task => task.Id == 1).Select(task => task.State).SingleAsync()));
    }

    [Fact]
    public async Task Cancelling_asks_for_a_reason_at_its_field()
    {
        await lin.OpenAsync("/tasks/3");
        await lin.SendAsync([], "form[action$=cancellation]");
        Assert.Contains("only with a reason", lin.Page.QuerySelector("#Reason-message")!.TextContent, StringComparison.Ordinal);

        await lin.SendAsync(new() { ["Reason"] = "The vendor left." }, "form[action$=cancellation]");
        Assert.Contains("The vendor left.", lin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_opened_by_hand_stands_in_the_register_once()
    {
        await lin.OpenAsync("/tasks/new?vendor=2");
        await lin.SendAsync(new() { ["DueOn"] = "2026-12-31" });
        Assert.Contains("Please fill in", lin.Page.QuerySelector("#Title-message")!.TextContent, StringComparison.Ordinal);

        var once = lin.Field("once");
        await lin.SendAsync(new() { ["Title"] = "Visit {0} the site", ["DueOn"] = "2026-12-31" });
        Assert.Equal("Visit {0} the site", lin.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("OTHER", lin.Text, StringComparison.Ordinal);

        await lin.OpenAsync("/tasks/new");
        await lin.SendAsync(new() { ["Title"] = "Visit again", ["DueOn"] = "2026-12-31", ["once"] = once });
        Assert.Equal(5, await app.ReadAsync(db => db.Tasks.CountAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Who_may_only_look_sees_no_button_and_who_is_no_owner_is_no_choice()
    {
        using var auditor = await app.SignedInAsAsync(Role.Auditor);
        await auditor.OpenAsync("/tasks/1");
        Assert.Null(auditor.Page.QuerySelector("main form[method=post]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.OpenAsync("/tasks/new")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await auditor.OpenAsync("/tasks/999")).Status);

        await lin.OpenAsync("/tasks/1");
        await lin.SendAsync(new() { ["OwnerId"] = "999" }, "form[action$=handover]");
        Assert.Contains("Choose who takes the task over.", lin.Page.QuerySelector("#OwnerId-message")!.TextContent, StringComparison.Ordinal);
    }
}
