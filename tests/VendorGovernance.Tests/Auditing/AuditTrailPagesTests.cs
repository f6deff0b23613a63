using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Auditing;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Auditing;

public sealed class AuditTrailPagesTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_records_page_shows_who_changed_what_and_the_auditor_finds_it()
    {
        await using var app = await TestApp.StartAsync();
        using var procurement = await app.SignedInAsAsync(Role.Procurement);
        await procurement.OpenAsync("/vendors/new");
        await procurement.SendAsync(new() { ["Code"] = "ACME", ["NameEn"] = "Acme", ["ContactEmail"] = "lan@acme.example" });
        await procurement.OpenAsync("/vendors/1/edit");
        await procurement.SendAsync(new() { ["Code"] = "ACME", ["NameEn"] = "Acme Care", ["ContactEmail"] = "lan@acme.example" });

        await procurement.OpenAsync("/vendors/1");
        Assert.Contains("Procurement Person", procurement.Text, StringComparison.Ordinal);
        Assert.Contains("Name (English) Acme → Acme Care", Flat(procurement.Text), StringComparison.Ordinal);
        await procurement.OpenAsync("/audit-trail");
        Assert.Equal(HttpStatusCode.Forbidden, procurement.Status);

        using var auditor = await app.SignedInAsAsync(Role.Auditor);
        await auditor.OpenAsync("/audit-trail?q=ACME&what=Changed&kind=Vendor");
        Assert.Contains("Acme → Acme Care", Flat(auditor.Text), StringComparison.Ordinal);
        Assert.Contains("127.0.0.1", auditor.Text, StringComparison.Ordinal);
        await auditor.OpenAsync("/audit-trail?q=nothing-like-this");
        Assert.DoesNotContain("Acme Care", auditor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_and_people_are_named_in_what_changed()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(db => Task.FromResult(db.Contract(db.Vendor("ACME"), "C-77", owner: db.Person("Lin Yue"))));
        using var auditor = await app.SignedInAsAsync(Role.Auditor);

        var added = await app.ReadAsync(db => db.AuditEntries.SingleAsync(entry => entry.Kind == "Contract", Cancel));

        await auditor.OpenAsync($"/audit-trail/{added.Number}");

        Assert.Contains("Vendor ACME", Flat(auditor.Text), StringComparison.Ordinal);
        Assert.Contains("Owner Lin Yue", Flat(auditor.Text), StringComparison.Ordinal);
        Assert.DoesNotContain("#", auditor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_proof_is_one_press_and_names_the_first_bad_entry()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(db => Task.FromResult(db.Vendor()));
        using var auditor = await app.SignedInAsAsync(Role.Auditor);
        var head = await app.ReadAsync(db => db.AuditHeads.AsNoTracking().SingleAsync(Cancel));

        await auditor.OpenAsync("/audit-trail");
        await auditor.SendAsync(new() { ["head"] = AuditChain.HeadText(head.Count, head.Hash) }, "form[action='/audit-trail/verification']");
        Assert.Contains("The trail is whole", auditor.Text, StringComparison.Ordinal);

        await auditor.SendAsync(new() { ["head"] = "12:abc" }, "form[action='/audit-trail/verification']");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, auditor.Status);

        await app.ReadAsync(db => db.AuditEntries.Where(entry => entry.Kind == "Vendor").ExecuteUpdateAsync(entry => entry.SetProperty(row => row.Label, "OTHER").SetProperty(row => row.DetailsJson, "no details"), Cancel));
        await auditor.SendAsync([], "form[action='/audit-trail/verification']");
        Assert.Contains("tampered", auditor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_instant_that_nobody_can_read_does_not_hide_the_proof()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(db => Task.FromResult(db.Vendor()));
        using var auditor = await app.SignedInAsAsync(Role.Auditor);
        await app.ReadAsync(db => db.Database.ExecuteSqlAsync($"UPDATE AuditEntries SET At = 'never' WHERE Kind = 'Vendor'", Cancel));

        await auditor.OpenAsync("/audit-trail");
        Assert.Equal(HttpStatusCode.OK, auditor.Status);
        await auditor.SendAsync([], "form[action='/audit-trail/verification']");
        Assert.Contains("tampered", auditor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_export_holds_what_was_filtered_and_is_itself_an_entry()
    {
        await using var app = await TestApp.StartAsync();
        await app.ReadAsync(db => Task.FromResult(db.Vendor("=CMD")));
        using var auditor = await app.SignedInAsAsync(Role.Auditor);

        var csv = System.Text.Encoding.UTF8.GetString(await auditor.DownloadAsync("/audit-trail/export?kind=Vendor"));
        Assert.Contains("'=CMD", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Account", csv.Split('\n')[1], StringComparison.Ordinal);
        var exported = await LastAsync(app, "Exported");
        // Someone may have searched for a person's name.
        Assert.DoesNotContain("kind=Vendor", exported.DetailsJson, StringComparison.Ordinal);
        Assert.True(await app.ReadAsync(db => db.PersonalValues.AnyAsync(value => value.EntryNumber == exported.Number && value.Json!.Contains("kind=Vendor"), Cancel)));
    }

    [Fact]
    public async Task A_downloaded_file_is_an_entry()
    {
        await using var app = await TestApp.StartAsync();
        using var procurement = await app.SignedInAsAsync(Role.Procurement);

        await procurement.OpenAsync("/imports/contracts/template");

        Assert.Equal(HttpStatusCode.OK, procurement.Status);
        Assert.Contains("/imports/contracts/template", (await LastAsync(app, "Downloaded")).DetailsJson, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_left_is_erased_everywhere_and_the_chain_holds()
    {
        await using var app = await TestApp.StartAsync();
        var leaver = await app.AddPersonAsync(Role.Leadership, "wang.wu@firm.example");
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        var page = $"/history/Account/{leaver.Id}/erasure";

        await administrator.OpenAsync(page);
        await administrator.SendAsync(new() { ["Reason"] = "Asked for it" });
        Assert.Contains("Deactivate it first", administrator.Text, StringComparison.Ordinal);

        await app.ReadAsync(db => db.Users.Where(account => account.Id == leaver.Id).ExecuteUpdateAsync(account => account.SetProperty(row => row.IsActive, false), Cancel));
        await administrator.OpenAsync(page);
        await administrator.SendAsync(new() { ["Reason"] = "Asked for it" });

        Assert.Contains("erased", administrator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("wang.wu", administrator.Page.Source.Text, StringComparison.Ordinal);
        Assert.False(await app.ReadAsync(db => db.Users.AnyAsync(account => account.Email!.Contains("wang.wu"), Cancel)));
        Assert.False(await app.ReadAsync(db => db.PersonalValues.AnyAsync(value => value.Json!.Contains("wang.wu"), Cancel)));
        var report = await app.DoAsync(services => services.GetRequiredService<ChainCheck>().VerifyAsync([services.GetRequiredService<AuditKey>().Bytes], null, Cancel));
        Assert.Null(report.Problem);
    }

    [Fact]
    public async Task A_strangers_address_is_erased_from_the_page_of_its_entry()
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);
        await app.DoAsync(async services =>
        {
            await services.GetRequiredService<ITrail>().NoteAsync(new Deed("Sign-in failed", "Account", Details: [new("Email", null, "lan@gmial.example", IsPersonal: true)]), Cancel);
            return true;
        });
        var entry = await LastAsync(app, "Sign-in failed");

        await administrator.OpenAsync($"/audit-trail/{entry.Number}");
        Assert.Contains("lan@gmial.example", administrator.Text, StringComparison.Ordinal);
        await administrator.OpenAsync($"/history/AuditEntry/{entry.Number}/erasure");
        await administrator.SendAsync(new() { ["Reason"] = "Asked for it" });
        Assert.Equal(HttpStatusCode.OK, administrator.Status);

        await administrator.OpenAsync($"/audit-trail/{entry.Number}");
        Assert.DoesNotContain("lan@gmial.example", administrator.Text, StringComparison.Ordinal);
    }

    [Theory, InlineData("/history/En/1"), InlineData("/history/Zh/1"), InlineData("/history/%20/1"), InlineData("/history/Account/%20"), InlineData("/history/Account/%20/erasure")]
    public async Task A_history_of_nothing_is_not_found(string path)
    {
        await using var app = await TestApp.StartAsync();
        using var administrator = await app.SignedInAsAsync(Role.Administrator);

        await administrator.OpenAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, administrator.Status);
    }

    [Fact]
    public async Task The_day_ends_with_the_head_in_the_auditors_mail()
    {
        await using var app = await TestApp.StartAsync();
        var auditor = await app.AddPersonAsync(Role.Auditor, language: "zh-CN");

        await app.DoAsync(async services => await services.GetRequiredService<AnnounceAuditHead>().RunAsync(Cancel));
        await app.DoAsync(async services => await services.GetRequiredService<AnnounceAuditHead>().RunAsync(Cancel));

        var head = await app.ReadAsync(db => db.AuditHeads.AsNoTracking().SingleAsync(Cancel));
        var message = await app.ReadAsync(db => db.Outbox.SingleAsync(Cancel));
        Assert.Equal(auditor.Email, message.ToAddress);
        Assert.Contains(AuditChain.HeadText(head.Count, head.Hash), message.Text, StringComparison.Ordinal);
        Assert.Contains("操作日志", message.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_measurements_is_one_entry_and_a_measurement_by_hand_is_its_own()
    {
        await using var app = await TestApp.StartAsync(demo: true);

        Assert.False(await app.ReadAsync(db => db.AuditEntries.AnyAsync(entry => entry.Kind == "Measurement", Cancel)));
        await app.DoAsync(async services =>
        {
            await services.GetRequiredService<ITrail>().NoteAsync(new Deed("Signed in", "Account", "1"), Cancel);
            var db = services.GetRequiredService<VendorGovernance.Data.GovernanceDb>();
            db.Measurements.Remove(await db.Measurements.FirstAsync(Cancel));
            return await db.SaveChangesAsync(Cancel);
        });
        Assert.True(await app.ReadAsync(db => db.AuditEntries.AnyAsync(entry => entry.Kind == "Measurement" && entry.What == "Removed", Cancel)));
    }

    private static Task<AuditEntry> LastAsync(TestApp app, string what) =>
        app.ReadAsync(db => db.AuditEntries.OrderByDescending(entry => entry.Number).FirstAsync(entry => entry.What == what, Cancel));

    private static string Flat(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"\s+", " ");
}
