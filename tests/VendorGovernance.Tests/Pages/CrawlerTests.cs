using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Demo;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Tests.Pages.Crawling;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Pages;

/// <summary>
/// Every role, in both languages, follows every link of the demo firm on the day after its checks: nothing breaks, no link is dead,
/// nothing on a Chinese page is English, and a vendor's contact reads no word of another vendor and none that is ours alone.
/// </summary>
[Collection(nameof(ChinesePagesTests))]
public sealed class CrawlerTests(CheckedFirm firm) : IClassFixture<CheckedFirm>
{
    private const string Vendor = DemoVendors.Sliding;
    private const int OfEachKind = 2;
    private const int OfEachKindForAContact = 60;

    [Fact(Timeout = 480_000)]
    public async Task Every_role_finds_only_pages_that_work_in_its_own_language_and_meant_for_it()
    {
        var wrong = new List<string>();
        var (seenByAll, everywhere) = (new HashSet<string>(), new HashSet<string>());
        var prints = await firm.App.DoAsync(services => Task.FromResult(services.GetRequiredService<Browser>().Find() is not null));
        await AddPeopleAsync();
        var records = await firm.App.ReadAsync(db => db.TextsAsync(TestContext.Current.CancellationToken));
        var hidden = await firm.App.ReadAsync(async db => await HiddenWords.FromAsync(db, (await db.Vendors.SingleAsync(vendor => vendor.Code == Vendor)).Id));
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var language in new[] { "en", "zh-CN" })
            {
                using var visitor = await SignedInAsync(role, language);
                var crawler = new Crawler(visitor.Client, role == Role.VendorContact ? OfEachKindForAContact : OfEachKind, seenByAll);
                wrong.AddRange((await CrawlAsync(crawler, records, role == Role.VendorContact ? hidden : null, everywhere))
                    .Where(what => prints || !what.Contains("/pdf answers 503", StringComparison.Ordinal)).Select(what => $"{role}, {language}: {what}"));
            }
        }

        wrong.AddRange(await TryEverythingAsync(everywhere, hidden));
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong.Distinct()));
        Assert.True(everywhere.Count > 150, $"Only {everywhere.Count} pages were found, so the crawler follows less than there is.");
    }

    /// <summary>What is wrong with any page of one crawl.</summary>
    private static async Task<IReadOnlyList<string>> CrawlAsync(Crawler crawler, string records, HiddenWords? hidden, HashSet<string> everywhere)
    {
        var wrong = new List<string>();
        using var missed = new MissedTexts();
        var count = 0;
        await foreach (var page in crawler.FollowAsync("/"))
        {
            everywhere.Add(page.Path);
            wrong.AddRange(Faults(page, records, hidden));
            wrong.AddRange(missed.Take().Select(text => $"{page.Path} says \"{text}\", which has no Chinese"));
            Assert.True(++count < Crawler.Endless, $"The crawl goes in circles: {page.Path} from {page.From}");
        }

        return wrong;
    }

    internal static IEnumerable<string> Faults(CrawledPage page, string records, HiddenWords? hidden) =>
    [
        .. page.IsDead ? [$"{page.Path} answers {page.Status}, offered by {page.From}"] : Array.Empty<string>(),
        .. page.Html is null ? [] : UntranslatedText.On(page.Html, records).Select(text => $"{page.Path} shows \"{text}\""),
        .. hidden?.In(page.Text).Select(word => $"{page.Path} shows what is not the vendor's: \"{word}\"") ?? [],
    ];

    /// <summary>The contact tries every address that anyone was offered.</summary>
    private async Task<IReadOnlyList<string>> TryEverythingAsync(HashSet<string> everywhere, HiddenWords hidden)
    {
        var wrong = new List<string>();
        using var contact = await SignedInAsync(Role.VendorContact, "zh-CN");
        foreach (var path in everywhere)
        {
            await contact.OpenAsync(path);
            var isExpected = (int)contact.Status is 200 or 403 or 404;
            wrong.AddRange(isExpected ? [] : [$"VendorContact at {path}: {(int)contact.Status}"]);
            wrong.AddRange(hidden.In(await contact.Answer.Content.ReadAsStringAsync()).Select(word => $"VendorContact at {path} read \"{word}\""));
        }

        return wrong;
    }

    private async Task AddPeopleAsync()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            await firm.App.AddPersonAsync(role, EmailOf(role, "en"), "en", role == Role.VendorContact ? Vendor : null);
            await firm.App.AddPersonAsync(role, EmailOf(role, "zh-CN"), "zh-CN", role == Role.VendorContact ? Vendor : null);
        }
    }

    private async Task<Visitor> SignedInAsync(Role role, string language)
    {
        var visitor = firm.App.Visit();
        await visitor.SignInAsync(EmailOf(role, language), TestApp.Password);
        return visitor;
    }

    private static string EmailOf(Role role, string language) => $"{role}.{language}@crawl.example";
}
