using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.Screenings;

namespace VendorGovernance.Tests.Vendors.Screenings;

public sealed class ScreeningPagesTests : IAsyncLifetime
{
    private TestApp app = null!;
    private int vendor;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.StartAsync();
        vendor = await app.ReadAsync(db => Task.FromResult(db.Vendor().Id));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_vendor_is_answered_for_by_one_and_approved_by_another()
    {
        using var author = await app.SignedInAsAsync(Role.Procurement);
        using var reviewer = await app.SignedInAsAsync(Role.SecurityOfficer);
        await AnswerAsync(author, "Yes");
        await author.SendAsync([], "main form[action$='/submission']");
        Assert.Contains("Waits for a decision", author.Text, StringComparison.Ordinal);

        await author.OpenAsync(author.Path + "/decision");
        Assert.Contains("You had a part in the answers", author.Text, StringComparison.Ordinal);
        await reviewer.OpenAsync("/");
        Assert.Contains("The screening of Acme Contact Services has been waiting for a decision", reviewer.Text, StringComparison.Ordinal);
        await reviewer.OpenAsync("/screenings/1/decision");
        Assert.Contains("Together: 74 of 74 points = 100.0 %", reviewer.Text, StringComparison.Ordinal);
        await reviewer.SendAsync(new() { ["Decision"] = "approve" }, "main form[action$='/decision']");

        Assert.Contains("Screening approved", reviewer.Text, StringComparison.Ordinal);
        await reviewer.OpenAsync($"/vendors/{vendor}");
        Assert.Contains("Approved vendor", reviewer.Text, StringComparison.Ordinal);
        Assert.Contains("Mon 22 Nov 2027, in 365 days (Screening)", reviewer.Page.QuerySelector(".key-dates")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The screening was approved with 100.0 %, until 22 Nov 2027.", reviewer.Page.QuerySelector("#timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_author_cannot_decide_even_by_sending_the_form()
    {
        using var author = await app.SignedInAsAsync(Role.Procurement);
        await AnswerAsync(author, "Yes");
        await author.SendAsync([], "main form[action$='/submission']");
        var token = author.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        await author.SendRawAsync("/screenings/1/decision", $"Decision=approve&ExpiresOn=2027-06-01&Version=3&__RequestVerificationToken={Uri.EscapeDataString(token)}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, author.Status);
        Assert.Equal(ScreeningState.Submitted, await app.ReadAsync(db => db.Screenings.Select(screening => screening.State).SingleAsync()));
    }

    [Fact]
    public async Task A_knock_out_leaves_rejection_alone_and_the_vendor_is_rejected_with_it()
    {
        using var author = await app.SignedInAsAsync(Role.Procurement);
        using var reviewer = await app.SignedInAsAsync(Role.SecurityOfficer);
        await AnswerAsync(author, "No");
        await author.SendAsync([], "main form[action$='/submission']");
        await reviewer.OpenAsync("/screenings/1/decision");

        Assert.Empty(reviewer.Page.QuerySelectorAll("button[value=approve]"));
        await reviewer.SendAsync(new() { ["Decision"] = "approve" }, "main form[action$='/decision']");
        Assert.Contains("is a knock-out", reviewer.Text, StringComparison.Ordinal);
        await reviewer.SendAsync(new() { ["Decision"] = "reject", ["Reason"] = "No licence." }, "main form[action$='/decision']");

        Assert.Equal(VendorStatus.Rejected, await app.ReadAsync(db => db.Vendors.Select(found => found.Status).SingleAsync()));
    }

    [Fact]
    public async Task What_is_not_answered_keeps_it_from_being_submitted_and_stays_a_draft()
    {
        using var author = await app.SignedInAsAsync(Role.Procurement);
        await author.OpenAsync($"/vendors/{vendor}");
        await author.SendAsync([], $"main form[action='/vendors/{vendor}/screenings']");
        await author.SendAsync(new() { ["Answer1"] = "Yes" });

        await author.SendAsync([], "main form[action$='/submission']");

        Assert.Contains("Questions without an answer: 20. The first is number 2.", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_answer_at_once_get_a_word_and_nothing_typed_is_lost()
    {
        using var first = await app.SignedInAsAsync(Role.Procurement);
        using var second = await app.SignedInAsAsync(Role.SecurityOfficer);
        await first.OpenAsync($"/vendors/{vendor}");
        await first.SendAsync([], $"main form[action='/vendors/{vendor}/screenings']");
        await second.OpenAsync("/screenings/1/answers");
        await second.SendAsync(new() { ["Answer1"] = "No" });

        await first.SendAsync(new() { ["Answer1"] = "Yes", ["Note1"] = "Seen on site" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, first.Status);
        Assert.Contains("Someone else saved answers while you were writing", first.Text, StringComparison.Ordinal);
        Assert.Equal("Seen on site", ((IHtmlTextAreaElement)first.Page.QuerySelector("#Note1")!).Value);
        await first.SendAsync([]);
        Assert.Equal(AnswerKind.Yes, await app.ReadAsync(db => db.Set<ScreeningAnswer>().Select(answer => answer.Answer).SingleAsync()));
    }

    [Fact]
    public async Task Evidence_is_kept_with_the_answer_and_a_file_that_is_not_its_type_is_refused_at_its_question()
    {
        using var author = await app.SignedInAsAsync(Role.Procurement);
        await author.OpenAsync($"/vendors/{vendor}");
        await author.SendAsync([], $"main form[action='/vendors/{vendor}/screenings']");

        await author.UploadAsync("iso.pdf", SampleFiles.Png, new() { ["Answer1"] = "Yes" }, "Evidence1");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, author.Status);
        await author.UploadAsync("iso.pdf", SampleFiles.Pdf, new() { ["Answer1"] = "Yes" }, "Evidence1");

        Assert.Contains("iso.pdf", author.Text, StringComparison.Ordinal);
        Assert.Equal(SampleFiles.Pdf, await author.DownloadAsync("/screenings/1/evidence/1"));
    }

    [Fact]
    public async Task A_new_version_of_the_questionnaire_leaves_a_running_screening_alone()
    {
        using var author = await app.SignedInAsAsync(Role.Procurement);
        await author.OpenAsync($"/vendors/{vendor}");
        await author.SendAsync([], $"main form[action='/vendors/{vendor}/screenings']");
        await author.OpenAsync("/questionnaires");
        await author.SendAsync([]);
        Assert.Contains("Questionnaire, version 2", author.Text, StringComparison.Ordinal);
        await author.OpenAsync(author.Path + "/questions/new");
        await author.SendAsync(new() { ["Section"] = "Brand", ["TextEn"] = "Does it know our songs?", ["TextZh"] = "是否会唱我们的歌？", ["Weight"] = "1" });
        await author.SendAsync([], "main form[action$='/publication']");

        Assert.Contains("Published on 22 Nov 2026", author.Text, StringComparison.Ordinal);
        await author.OpenAsync("/screenings/1");
        Assert.DoesNotContain("our songs", author.Text, StringComparison.Ordinal);
        await author.OpenAsync("/questionnaires/1/questions/1/edit");
        await author.SendAsync(new() { ["TextEn"] = "Changed" });
        Assert.Contains("is published and never changes", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waiver_is_granted_by_a_second_person_and_approves_the_vendor_for_a_while()
    {
        using var author = await app.SignedInAsAsync(Role.Procurement);
        using var reviewer = await app.SignedInAsAsync(Role.SecurityOfficer);
        await author.OpenAsync($"/vendors/{vendor}/waivers/new");
        await author.SendAsync(new() { ["Reason"] = "Double 11 comes first", ["Until"] = "2027-06-01" });
        Assert.Contains("A waiver lasts 180 days at most", author.Page.QuerySelector("#Until-message")!.TextContent, StringComparison.Ordinal);
        await author.SendAsync(new() { ["Until"] = "2027-01-31" });
        Assert.Contains("You asked for it, so a second person has to decide.", author.Text, StringComparison.Ordinal);

        await reviewer.OpenAsync(author.Path);
        await reviewer.SendAsync(new() { ["Decision"] = "grant" });
        await reviewer.OpenAsync($"/vendors/{vendor}");

        Assert.Contains("Approved vendor", reviewer.Text, StringComparison.Ordinal);
        Assert.Contains("(Waiver)", reviewer.Page.QuerySelector(".key-dates")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Double 11 comes first", reviewer.Page.QuerySelector("#timeline")!.TextContent, StringComparison.Ordinal);
    }

    private async Task AnswerAsync(Visitor author, string answer)
    {
        await author.OpenAsync($"/vendors/{vendor}");
        await author.SendAsync([], $"main form[action='/vendors/{vendor}/screenings']");
        await author.SendAsync(author.Page.QuerySelectorAll("select[id^=Answer]").ToDictionary(field => field.GetAttribute("name")!, _ => answer));
    }
}
