using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Decisions;
using VendorGovernance.Contracts.Notices;
using VendorGovernance.Contracts.Renewals;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;

namespace VendorGovernance.Tests.Contracts.Exits;

/// <summary>A contract from draft to its closing, by people at browsers without script.</summary>
public sealed class LifeOfAContractTests : IAsyncLifetime
{
    private TestApp app = null!;
    private Visitor procurement = null!;
    private Visitor leadership = null!;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.StartAsync(today: new DateOnly(2026, 9, 1));
        await app.ReadAsync(db =>
        {
            var details = new VendorDetails("HZ", new LocalName("Hangzhou Care", "杭州客服"), LocalName.None, "CN", null, null);
            db.Vendors.Add(Vendor.Receive(details, app.Clock.UtcNow));
            return db.SaveChangesAsync();
        });
        procurement = await app.SignedInAsAsync(Role.Procurement);
        leadership = await app.SignedInAsAsync(Role.Leadership);
    }

    public async ValueTask DisposeAsync()
    {
        procurement.Dispose();
        leadership.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task From_draft_to_closing()
    {
        await DraftAsync();
        await MoveAsync(procurement, "submit");
        await MoveAsync(procurement, "approve");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, procurement.Status);
        Assert.Contains("takes a second person", procurement.Text, StringComparison.Ordinal);
        await MoveAsync(leadership, "approve");
        await MoveAsync(procurement, "sign");
        Assert.Equal(ContractState.Active, await StateAsync());

        await DecideAsync(DecisionChoice.Renegotiate);
        await ApproveAsync();
        await AmendAsync();
        await DecideAsync(DecisionChoice.Exit);
        Assert.Null(procurement.Page.QuerySelector("form[action$='/approval']"));
        await procurement.SendRawAsync("/contracts/1/decision/approval", await TokenAsync(procurement));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, procurement.Status);
        await ApproveAsync();
        Assert.Equal(DecisionChoice.Exit, (await ContractAsync()).Decision);

        await ServeNoticeAsync(new DateOnly(2026, 9, 1));
        Assert.Equal(ContractState.NoticeGiven, await StateAsync());

        await SleepUntilAsync(new DateOnly(2027, 9, 1));
        Assert.Equal(ContractState.Expired, await StateAsync());
        Assert.Single(await app.ReadAsync(db => db.Tasks.Where(task => task.Key.StartsWith("exit:contract:1")).ToListAsync()));

        await procurement.OpenAsync("/contracts/1/exit");
        await procurement.SendAsync([], "form[action$='/exit']");
        Assert.Equal(ContractState.Exit, await StateAsync());
        await procurement.SendAsync([], "form[action$='/closing']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, procurement.Status);
        var missing = procurement.Page.QuerySelectorAll(".missing li a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(9, missing.Count);
        Assert.Contains("Access to CRM has not ended", procurement.Text, StringComparison.Ordinal);

        foreach (var item in missing.Where(path => path.Contains("/items/", StringComparison.Ordinal)))
        {
            await procurement.OpenAsync(item);
            await procurement.SendRawAsync(item, $"__RequestVerificationToken={Uri.EscapeDataString(procurement.Field("__RequestVerificationToken"))}&Version=1&DueOn=2027-09-20&IsRequired=false");
            Assert.Contains("What is required stays required.", procurement.Text, StringComparison.Ordinal);
            await (item == missing[0]
                ? procurement.SendAsync(new() { ["Reason"] = "There were no shifts any more." }, "form[action$='/waiver']")
                : procurement.SendAsync(new() { ["Note"] = "Handed over." }, "form[action$='/completion']"));
            Assert.Equal("/contracts/1/exit", procurement.Path);
        }

        await procurement.SendAsync([], "form[action$='/closing']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, procurement.Status);
        await SleepUntilAsync(new DateOnly(2027, 10, 1));
        await procurement.OpenAsync("/contracts/1/exit");
        await procurement.SendAsync([], "form[action$='/closing']");
        Assert.Equal(ContractState.Closed, await StateAsync());
    }

    [Fact]
    public async Task Too_late_a_notice_is_said_plainly_and_does_not_stop_the_renewal()
    {
        await RunningAsync();
        await SleepUntilAsync(new DateOnly(2027, 8, 10));
        await DecideAsync(DecisionChoice.Exit);
        Assert.Contains("stops the renewal only if the vendor agrees", procurement.Text, StringComparison.Ordinal);
        await ApproveAsync();

        await ServeNoticeAsync(new DateOnly(2027, 8, 10));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, procurement.Status);
        Assert.Contains("This notice is too late: 30 Jul 2027 was the last day to send it", procurement.Page.QuerySelector("#IsLateKnown-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(ContractState.Active, await StateAsync());

        await procurement.SendAsync(new() { ["SentOn"] = "2027-08-10", ["Channel"] = "Courier", ["IsLateKnown"] = "true" }, "form[action$='/sending']");
        Assert.Equal((ContractState.Active, NoticeState.TooLate), (await StateAsync(), (await NoticeAsync()).State));
        Assert.Contains("can no longer be left", procurement.Text, StringComparison.Ordinal);
        await SleepUntilAsync(new DateOnly(2027, 9, 1));
        Assert.Equal((ContractState.Active, 2), (await StateAsync(), (await ContractAsync()).TermNumber));
        Assert.Null((await ContractAsync()).Decision);
    }

    [Fact]
    public async Task Too_late_a_notice_that_the_other_side_accepts_ends_the_contract_and_can_be_withdrawn()
    {
        await RunningAsync();
        await SleepUntilAsync(new DateOnly(2027, 8, 10));
        await DecideAsync(DecisionChoice.Exit);
        await ApproveAsync();
        await ServeNoticeAsync(new DateOnly(2027, 8, 10));
        await procurement.SendAsync(
            new() { ["SentOn"] = "2027-08-10", ["Channel"] = "Courier", ["IsLateKnown"] = "true", ["OtherSideAgrees"] = "true" }, "form[action$='/sending']");
        Assert.Equal(ContractState.NoticeGiven, await StateAsync());

        await procurement.OpenAsync("/contracts/1/notices/1");
        await procurement.SendAsync(new() { ["Reason"] = "" }, "form[action$='/withdrawal']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, procurement.Status);
        await procurement.SendAsync(new() { ["Reason"] = "Both sides found a way." }, "form[action$='/withdrawal']");

        Assert.Equal((ContractState.Active, NoticeState.Withdrawn), (await StateAsync(), (await NoticeAsync()).State));
    }

    [Fact]
    public async Task An_early_end_says_what_it_means_before_it_is_confirmed_and_shortens_access()
    {
        await RunningAsync();
        await procurement.OpenAsync("/contracts/1/ending");
        await procurement.SendAsync(new()
        {
            ["Giver"] = "Both",
            ["Kind"] = "Agreement",
            ["LastDay"] = "2026-12-31",
            ["Reason"] = "The store is closed.",
            ["SentOn"] = "2026-09-01",
        });
        Assert.Equal(HttpStatusCode.OK, procurement.Status);
        Assert.Contains("of the 365 days of the term are left", procurement.Text, StringComparison.Ordinal);
        Assert.Contains("30 days of transition follow, until 30 Jan 2027.", procurement.Text, StringComparison.Ordinal);
        Assert.Contains("1 data-access scopes are shortened to end by 30 Jan 2027: CRM.", procurement.Text, StringComparison.Ordinal);
        Assert.Equal(ContractState.Active, await StateAsync());

        await procurement.SendAsync(new() { ["LastDay"] = "2026-11-30" });
        Assert.Equal(ContractState.Active, await StateAsync());
        await procurement.SendAsync([]);

        Assert.Equal("/contracts/1", procurement.Path);
        Assert.Equal((ContractState.NoticeGiven, new DateOnly(2026, 11, 30)), (await StateAsync(), (await ContractAsync()).LastDay));
        Assert.Equal(new DateOnly(2026, 12, 30), await app.ReadAsync(db => db.Scopes.Select(scope => scope.Until).SingleAsync()));
        Assert.Contains(await app.ReadAsync(db => db.TimelineEvents.ToListAsync()), told => told.Kind == "Scope" && told.WhatJson.Contains("now ends on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_two_notices_the_later_is_withdrawn_first_and_then_the_earlier_counts_again()
    {
        await RunningAsync();
        await DecideAsync(DecisionChoice.Exit);
        await ApproveAsync();
        await ServeNoticeAsync(new DateOnly(2026, 9, 1));
        await procurement.OpenAsync("/contracts/1/ending");
        await procurement.SendAsync(new() { ["Giver"] = "Both", ["Kind"] = "Agreement", ["LastDay"] = "2026-12-31", ["Reason"] = "The store is closed.", ["SentOn"] = "2026-09-01" });
        await procurement.SendAsync([]);
        Assert.Equal(new DateOnly(2026, 12, 31), (await ContractAsync()).LastDay);

        await WithdrawAsync(1);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, procurement.Status);
        Assert.Contains("A later notice of this contract counts as well.", procurement.Text, StringComparison.Ordinal);
        await WithdrawAsync(2);
        Assert.Equal((ContractState.NoticeGiven, new DateOnly(2027, 8, 31)), (await StateAsync(), (await ContractAsync()).LastDay));
        await WithdrawAsync(1);
        Assert.Equal(ContractState.Active, await StateAsync());

        async Task WithdrawAsync(int notice)
        {
            await procurement.OpenAsync($"/contracts/1/notices/{notice}");
            await procurement.SendAsync(new() { ["Reason"] = "Both sides found a way." }, "form[action$='/withdrawal']");
        }
    }

    [Theory]
    [InlineData("Us", "NonRenewal", "Kind", "follows from a decision")]
    [InlineData("Vendor", "Agreement", "Kind", "What both sides agreed on")]
    [InlineData("Us", "EarlyTermination", "Clause", "Name the clause")]
    [InlineData("Us", "Breach", "Clause", "Name the clause")]
    [InlineData("Vendor", "Ordinary", "Channel", "how and when")]
    public async Task An_end_that_lacks_something_is_refused_at_the_field(string giver, string kind, string field, string message)
    {
        await RunningAsync();
        await procurement.OpenAsync("/contracts/1/ending");

        await procurement.SendAsync(new() { ["Giver"] = giver, ["Kind"] = kind, ["LastDay"] = "2026-12-31", ["Reason"] = "Because", ["SentOn"] = "2026-09-01" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, procurement.Status);
        Assert.Contains(message, procurement.Page.QuerySelector($"#{field}-message")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_sent_back_says_why_and_another_one_takes_its_place()
    {
        await RunningAsync();
        await DecideAsync(DecisionChoice.Renew);
        await leadership.OpenAsync("/contracts/1/decision");
        await leadership.PressAsync("/decision/return", new() { ["ReturnReason"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leadership.Status);
        await leadership.OpenAsync("/contracts/1/decision");
        await leadership.PressAsync("/decision/return", new() { ["ReturnReason"] = "Look at the figures again." });
        Assert.Contains("Look at the figures again.", leadership.Text, StringComparison.Ordinal);

        await DecideAsync(DecisionChoice.Renegotiate);
        await ApproveAsync();

        Assert.Equal(DecisionChoice.Renegotiate, (await ContractAsync()).Decision);
        Assert.Single(await app.ReadAsync(db => db.Tasks.Where(task => task.Key == "decision:contract:1:2").ToListAsync()));
        await leadership.OpenAsync("/contracts/1");
        Assert.Contains("It is decided to renegotiate.", leadership.Text, StringComparison.Ordinal);
    }

    private async Task RunningAsync()
    {
        await DraftAsync();
        await MoveAsync(procurement, "submit");
        await MoveAsync(leadership, "approve");
        await MoveAsync(procurement, "sign");
        Assert.Equal(ContractState.Active, await StateAsync());
    }

    private async Task DraftAsync()
    {
        await procurement.OpenAsync("/contracts/new");
        await procurement.SendAsync(new()
        {
            ["Number"] = "C-1",
            ["TitleEn"] = "Night shift",
            ["VendorId"] = "1",
            ["Value"] = "600000",
            ["Currency"] = "CNY",
            ["StartsOn"] = "2026-09-01",
            ["LastDay"] = "2027-08-31",
            ["Renewal"] = "Automatic",
            ["RenewalMonths"] = "12",
            ["MostRenewals"] = "2",
            ["NoticeLength"] = "30",
            ["NoticeUnit"] = "CalendarDays",
            ["TransitionDays"] = "30",
        });
        Assert.Equal("/contracts/1", procurement.Path);
        await app.ReadAsync(async db =>
        {
            db.Scope(await db.Contracts.SingleAsync(), "CRM", new DateOnly(2026, 9, 1), new DateOnly(2027, 9, 30));
            return 0;
        });
    }

    private static async Task MoveAsync(Visitor visitor, string code)
    {
        await visitor.OpenAsync($"/contracts/1/moves/{code}");
        await visitor.SendAsync(new() { ["Reason"] = "As agreed." });
    }

    private async Task AmendAsync()
    {
        await procurement.OpenAsync("/contracts/1/amendments/new");
        await procurement.SendAsync(new() { ["EffectiveFrom"] = "2026-10-01", ["Value"] = "660000", ["Reason"] = "More seats." });
        Assert.Equal("/contracts/1", procurement.Path);
    }

    private async Task DecideAsync(DecisionChoice choice)
    {
        await procurement.OpenAsync("/contracts/1/decision");
        await procurement.SendAsync(new() { ["Choice"] = choice.ToString(), ["Reason"] = "As the figures say." }, "form[action$='/decision']");
        Assert.Equal(HttpStatusCode.OK, procurement.Status);
    }

    private async Task ApproveAsync()
    {
        await leadership.OpenAsync("/contracts/1/decision");
        await leadership.SendAsync([], "form[action$='/approval']");
        Assert.Equal(HttpStatusCode.OK, leadership.Status);
    }

    private async Task ServeNoticeAsync(DateOnly sentOn)
    {
        await procurement.OpenAsync("/contracts/1/notices/new");
        await procurement.SendAsync(new() { ["Clause"] = "12.1", ["Reason"] = "Decided so." });
        Assert.Equal("/contracts/1/notices/1", procurement.Path);
        foreach (var language in new[] { "en", "zh" })
        {
            Assert.Equal("%PDF-", Encoding.ASCII.GetString(await procurement.DownloadAsync($"/contracts/1/notices/1/files/{language}"), 0, 5));
        }

        await procurement.SendAsync(
            new() { ["SentOn"] = sentOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["Channel"] = nameof(NoticeChannel.Courier) }, "form[action$='/sending']");
    }

    /// <summary>The jobs of that morning have run, and everybody has signed in again.</summary>
    private async Task SleepUntilAsync(DateOnly day)
    {
        app.Clock.Today = day;
        await app.DoAsync(services => ActivatorUtilities.CreateInstance<AdvanceContracts>(services).RunAsync(CancellationToken.None));
        await procurement.SignInAsync("Procurement@firm.example", TestApp.Password);
        await leadership.SignInAsync("Leadership@firm.example", TestApp.Password);
    }

    private static async Task<string> TokenAsync(Visitor visitor)
    {
        await visitor.OpenAsync("/contracts/1/decision");
        return $"__RequestVerificationToken={Uri.EscapeDataString(visitor.Field("__RequestVerificationToken"))}&Version=1";
    }

    private Task<Contract> ContractAsync() => app.ReadAsync(db => db.Contracts.SingleAsync());

    private Task<Notice> NoticeAsync() => app.ReadAsync(db => db.Notices.SingleAsync());

    private async Task<ContractState> StateAsync() => (await ContractAsync()).State;
}
