using System.Net;
using System.Text;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Agenda.Links;
using VendorGovernance.Tests.Support;
using Ics = Ical.Net.Calendar;

namespace VendorGovernance.Tests.Agenda;

public sealed class CalendarLinkTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_link_is_shown_once_and_a_calendar_program_reads_it_without_signing_in()
    {
        await using var app = await TestApp.StartAsync();
        await ContractAsync(app);
        using var person = await app.SignedInAsAsync(Role.Procurement, language: "zh-CN");
        var link = await MakeAsync(person);

        var answer = await GetAsync(app, link);
        var events = Ics.Load(await answer.Content.ReadAsStringAsync(Cancel))!.Events;

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.Private);
        Assert.Equal(["决策截止：C-1，阿克米客服", "合同到期：C-1，阿克米客服"], events.Select(one => one.Summary));
        Assert.All(events, one => Assert.True(one.IsAllDay));
        Assert.Equal(new DateOnly(2026, 11, 30), DateOnly.FromDateTime(events[1]!.Start!.Value));
        Assert.EndsWith("/contracts/1", events[0]!.Url!.AbsoluteUri, StringComparison.Ordinal);
        await person.OpenAsync("/agenda/link");
        Assert.DoesNotContain("/agenda/feed/", person.Text, StringComparison.Ordinal);
        Assert.Contains("最近使用", person.Text, StringComparison.Ordinal);
        Assert.NotNull(await app.ReadAsync(db => db.AgendaLinks.Select(stored => stored.LastUsedAt).SingleAsync(Cancel)));
    }

    [Fact]
    public async Task Only_a_hash_is_stored_and_making_and_revoking_are_in_the_trail()
    {
        await using var app = await TestApp.StartAsync();
        using var person = await app.SignedInAsAsync(Role.Procurement);
        var link = await MakeAsync(person);
        var secret = link.Split('/')[^1].Replace(".ics", "", StringComparison.Ordinal);

        Assert.Equal(43, secret.Length);
        Assert.Equal(AgendaLink.HashOf(secret), await app.ReadAsync(db => db.AgendaLinks.Select(stored => stored.Hash).SingleAsync(Cancel)));
        await person.OpenAsync("/agenda/link");
        await person.SendAsync([], "main form[action$='/removal']");

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(app, link)).StatusCode);
        var deeds = await app.ReadAsync(db => db.AuditEntries.Select(entry => entry.What).ToListAsync(Cancel));
        Assert.Contains("Calendar link made", deeds);
        Assert.Contains("Calendar link revoked", deeds);
    }

    [Fact]
    public async Task A_new_link_ends_the_one_before()
    {
        await using var app = await TestApp.StartAsync();
        using var person = await app.SignedInAsAsync(Role.Leadership);
        var first = await MakeAsync(person);
        var second = await MakeAsync(person);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), ((await GetAsync(app, first)).StatusCode, (await GetAsync(app, second)).StatusCode));
    }

    [Fact]
    public async Task It_gives_what_the_person_may_see_now_and_nothing_to_whoever_left()
    {
        await using var app = await TestApp.StartAsync();
        await ContractAsync(app);
        using var person = await app.SignedInAsAsync(Role.Procurement);
        var link = await MakeAsync(person);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(app, link)).StatusCode);

        await app.ReadAsync(db => db.UserRoles.ExecuteDeleteAsync(Cancel));
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(app, link)).StatusCode);

        using var other = await app.SignedInAsAsync(Role.Auditor);
        var others = await MakeAsync(other);
        await app.ReadAsync(db => db.Users.ExecuteUpdateAsync(account => account.SetProperty(row => row.IsActive, false), Cancel));
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(app, others)).StatusCode);
    }

    [Fact]
    public async Task A_vendors_contact_has_no_agenda_and_no_link_even_with_a_role_of_before()
    {
        await using var app = await TestApp.StartAsync();
        await ContractAsync(app);
        using var person = await app.SignedInAsAsync(Role.Procurement);
        var link = await MakeAsync(person);
        await app.DoAsync(async services =>
        {
            var users = services.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Account>>();
            var account = await users.FindByEmailAsync("Procurement@firm.example");
            account!.VendorId = 1;
            await users.RemoveFromRoleAsync(account, nameof(Role.Procurement));
            return await users.AddToRoleAsync(account, nameof(Role.VendorContact));
        });

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(app, link)).StatusCode);
    }

    [Fact]
    public async Task Asking_again_costs_nothing_while_nothing_changed_and_an_event_keeps_its_identity_when_its_date_moves()
    {
        await using var app = await TestApp.StartAsync();
        await ContractAsync(app);
        using var person = await app.SignedInAsAsync(Role.Procurement);
        var link = await MakeAsync(person);
        var first = await GetAsync(app, link);
        var before = Ics.Load(await first.Content.ReadAsStringAsync(Cancel))!.Events.ToDictionary(one => one.Uid!, one => one.Start!.Value);

        Assert.Equal(HttpStatusCode.NotModified, (await GetAsync(app, link, first.Headers.ETag!.Tag)).StatusCode);

        await app.ReadAsync(db => db.Contracts.ExecuteUpdateAsync(row => row.SetProperty(contract => contract.LastDay, new DateOnly(2026, 12, 31)), Cancel));
        var second = await GetAsync(app, link, first.Headers.ETag!.Tag);
        var after = Ics.Load(await second.Content.ReadAsStringAsync(Cancel))!.Events.ToDictionary(one => one.Uid!, one => one.Start!.Value);
        Assert.Equal(before.Keys, after.Keys);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public async Task Long_Chinese_lines_are_folded_at_75_octets_and_no_sign_is_cut()
    {
        await using var app = await TestApp.StartAsync();
        var name = string.Concat(Enumerable.Repeat("星辰客户服务外包有限公司，", 12));
        await app.ReadAsync(db => Task.FromResult(db.Contract(db.Vendor(nameZh: name), "C-1", lastDay: new(2026, 11, 30))));
        using var person = await app.SignedInAsAsync(Role.Procurement, language: "zh-CN");

        var bytes = await (await GetAsync(app, await MakeAsync(person))).Content.ReadAsByteArrayAsync(Cancel);
        var lines = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).Split("\r\n");

        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(Ics.Load(Encoding.UTF8.GetString(bytes))!.Events, one => one.Summary!.EndsWith(name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_what_I_own_is_in_it_where_I_asked_for_that()
    {
        await using var app = await TestApp.StartAsync();
        await ContractAsync(app);
        using var person = await app.SignedInAsAsync(Role.Procurement);

        var link = await MakeAsync(person, onlyMine: true);

        Assert.Empty(Ics.Load(await (await GetAsync(app, link)).Content.ReadAsStringAsync(Cancel))!.Events);
    }

    [Fact]
    public async Task Guessing_is_slowed_down()
    {
        await using var app = await TestApp.StartAsync();
        var answers = new List<HttpStatusCode>();
        for (var guess = 0; guess <= FeedLimit.PerMinute; guess++)
        {
            answers.Add((await GetAsync(app, $"/agenda/feed/guess{guess}.ics")).StatusCode);
        }

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests), (answers[0], answers[^1]));
    }

    private static Task<int> ContractAsync(TestApp app) => app.ReadAsync(db => Task.FromResult(db.Contract(db.Vendor(), "C-1", lastDay: new(2026, 11, 30), noticeDays: 14).Id));

    private static async Task<string> MakeAsync(Visitor person, bool onlyMine = false)
    {
        await person.OpenAsync("/agenda/link");
        await person.SendAsync(onlyMine ? new() { ["OnlyMine"] = "true" } : [], "main form[action='/agenda/link']");
        return new Uri(person.Page.QuerySelector("code.key")!.Text()).AbsolutePath;
    }

    private static async Task<HttpResponseMessage> GetAsync(TestApp app, string path, string? tag = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(app.Address, path));
        if (tag is not null)
        {
            request.Headers.IfNoneMatch.ParseAdd(tag);
        }

        return await client.SendAsync(request, Cancel);
    }
}
