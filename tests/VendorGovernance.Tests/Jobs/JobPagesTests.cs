using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Jobs;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Jobs;

public sealed class JobPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_job_is_listed_in_words_with_its_schedule_and_when_it_is_next_due()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator, "zh-CN");

        await administrator.OpenAsync("/jobs");

        Assert.Equal(
            await app.DoAsync(services => Task.FromResult(services.GetServices<JobDescription>().Count())),
            administrator.Page.QuerySelectorAll("table.list tbody tr").Length);
        Assert.Contains("运行预警检查", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("每天 06:00", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("从未运行", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_at_a_press_is_recorded_and_the_next_due_run_still_happens()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        app.Clock.UtcNow = app.Clock.UtcNow.AddTicks(4567);

        await administrator.OpenAsync("/jobs");
        await administrator.SendAsync([], "main form[action='/jobs/SendOutbox/runs']");

        Assert.Contains("Send the messages that are due: 0 sent, 0 failed, 0 waiting.", administrator.Text, StringComparison.Ordinal);
        var run = await app.ReadAsync(db => db.JobRuns.SingleAsync(Cancel));
        Assert.Equal((true, 0L), (run.Succeeded, run.Due.Ticks % TimeSpan.TicksPerMillisecond));

        app.Clock.UtcNow = app.Clock.UtcNow.AddMinutes(1);
        Assert.True(await app.DoAsync(services => services.GetRequiredService<JobRunner>().RunIfDueAsync(
            services.GetServices<JobDescription>().Single(job => job.Name == "SendOutbox"), Cancel)));
    }

    [Fact]
    public async Task A_run_that_fails_says_why_on_the_jobs_page()
    {
        await using var app = await TestApp.StartAsync(settings: new() { ["Mail:Host"] = "127.0.0.1", ["Mail:Port"] = "1", ["Mail:From"] = "a@firm.example" });
        await app.ReadAsync(async db =>
        {
            db.Outbox.Add(VendorGovernance.Mail.OutboxMessage.Write(
                new("a", "lin@firm.example", "Lin", "Hello", "<p>Hello</p>", "Hello"), "firm.example", app.Clock.UtcNow));
            return await db.SaveChangesAsync(Cancel);
        });
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await administrator.OpenAsync("/jobs");
        await administrator.SendAsync([], "main form[action='/jobs/SendOutbox/runs']");

        Assert.Contains("1 waiting", administrator.Page.QuerySelector(".banner-bad")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Run failed", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_has_a_page_with_its_runs_by_page_and_what_became_of_them()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(db =>
        {
            foreach (var minute in Enumerable.Range(0, 30))
            {
                var run = JobRun.Claim("SendOutbox", app.Clock.UtcNow.AddMinutes(-minute), app.Clock.UtcNow.AddMinutes(-minute));
                db.JobRuns.Add(run);
                if (minute == 0)
                {
                    continue;
                }

                run.Fail("No server", run.StartedAt.AddSeconds(2.5));
            }

            return db.SaveChangesAsync(Cancel);
        });
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await administrator.OpenAsync("/jobs/SendOutbox");
        Assert.Equal(25, administrator.Page.QuerySelectorAll("table.list tbody tr").Length);
        Assert.Contains("In progress", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("2.5 s", administrator.Text, StringComparison.Ordinal);
        Assert.Contains("in 1 min", administrator.Text, StringComparison.Ordinal);
        await administrator.OpenAsync("/jobs/SendOutbox?page=2");
        Assert.Equal(5, administrator.Page.QuerySelectorAll("table.list tbody tr").Length);
        await administrator.OpenAsync("/jobs");
        Assert.Equal("29", administrator.Page.QuerySelector("a[href='/jobs/SendOutbox']")!.Closest("tr")!.QuerySelectorAll("td.number")[1].TextContent);

        app.Clock.UtcNow += TimeSpan.FromMinutes(5);
        Assert.Contains("Never ended", (await administrator.OpenAsync("/jobs/SendOutbox")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Jobs_are_for_administrators_and_an_unknown_job_is_not_found()
    {
        await using var app = await TestApp.StartAsync();
        using var auditor = await app.SignedInAsAsync(Role.Auditor);
        await auditor.OpenAsync("/jobs");
        Assert.Equal(HttpStatusCode.Forbidden, auditor.Status);

        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await administrator.OpenAsync("/jobs");
        administrator.Page.QuerySelector("main form[method=post]")!.SetAttribute("action", "/jobs/NoSuchJob/runs");
        await administrator.SendAsync([]);
        Assert.Equal(HttpStatusCode.NotFound, administrator.Status);
    }
}
