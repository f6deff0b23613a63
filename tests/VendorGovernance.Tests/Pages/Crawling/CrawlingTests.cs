using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Parser;

namespace VendorGovernance.Tests.Pages.Crawling;

/// <summary>What the crawler finds must be findable: on pages made for it.</summary>
public sealed class CrawlingTests
{
    [Fact]
    public void A_page_offers_its_links_pictures_scripts_and_forms_and_nothing_of_other_sites()
    {
        var page = new HtmlParser().ParseDocument("""
            <link rel="stylesheet" href="/css/a.css"><a href="/b?x=1#there">b</a><a href="c">c</a><a href="#here"></a><a href="mailto:x@y.example"></a>
            <a href="https://elsewhere.example/">e</a><img src="/img/d.svg"><script src="/js/e.js"></script><iframe src="/f/html"></iframe>
            <form action="/g"><input name="q" value="1 2"><select name="s"><option value="a">A<option value="b" selected>B</select><input type="checkbox" name="no"></form>
            <form method="post" action="/never"></form>
            """);

        Assert.Equal(
            ["/css/a.css", "/b?x=1", "/at/c", "/img/d.svg", "/js/e.js", "/f/html", "/g?q=1%202&s=b"],
            Links.Of(page, "/at/page"));
    }

    [Theory]
    [InlineData("/contracts/7", "/contracts/8", true)]
    [InlineData("/contracts/7", "/contracts/7/edit", false)]
    [InlineData("/scorecards/WHQL/2026-10", "/scorecards/HFCX/2026-09", true)]
    [InlineData("/contracts?vendor=3", "/contracts?vendor=12", true)]
    [InlineData("/contracts?sort=owner", "/contracts?sort=value", false)]
    [InlineData("/contracts?sort=owner&desc=true", "/contracts?desc=true&sort=value", true)]
    [InlineData("/contracts?q=&state=", "/contracts", true)]
    public void Pages_that_differ_in_data_only_are_of_one_kind(string one, string other, bool same) =>
        Assert.Equal(same, LinkKind.Of(one) == LinkKind.Of(other));

    [Theory]
    [InlineData("<p>保存</p>", null)]
    [InlineData("<button>Save</button>", "Save")]
    [InlineData("<input placeholder='Search everything'>", "Search everything")]
    [InlineData("<p>共 3 条 rows were found 结果</p>", "rows were found")]
    [InlineData("<p>供应商 Qinglu Customer Care 的合同</p>", null)]
    [InlineData("<p lang='en'>Plain English</p><pre>some code here</pre><code>vg doctor now</code>", null)]
    [InlineData("<p>PDF、CSV、lin.yue@pinecone.example</p>", null)]
    public void English_that_no_record_says_is_found_on_a_Chinese_page(string html, string? expected)
    {
        var found = UntranslatedText.On(Page($"<html lang='zh-CN'><body>{html}</body></html>"), "5|Qinglu Customer Care|青麓");

        Assert.Equal(expected is null ? [] : [expected], found);
    }

    [Fact]
    public void An_English_page_may_be_English() =>
        Assert.Empty(UntranslatedText.On(Page("<html lang='en'><body><button>Save</button></body></html>"), ""));

    [Theory]
    [InlineData("<p>Honghu Outsourcing</p>", "Honghu Outsourcing")]
    [InlineData("{\"vendor\":\"宿迁鸿鹄\"}", "宿迁鸿鹄")]
    [InlineData("<option>SQHH · x</option>", "SQHH")]
    [InlineData("<td>O&#39;Hara &amp; Co</td>", "O'Hara & Co")]
    [InlineData("<p>SQHHX PS-2024-0011</p>", null)]
    public void A_word_of_another_vendor_is_found_wherever_it_stands(string body, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], new HiddenWords(["Honghu Outsourcing", "宿迁鸿鹄", "SQHH", "O'Hara & Co", "PS-2024-001"]).In(body));

    [Fact]
    public async Task A_crawl_ends_opens_a_few_of_each_kind_and_tells_who_offered_what_is_dead()
    {
        using var client = new HttpClient(new MadeSite()) { BaseAddress = new Uri("http://site.example") };
        var pages = new List<CrawledPage>();

        await foreach (var page in new Crawler(client, 2, new HashSet<string>()).FollowAsync("/"))
        {
            pages.Add(page);
        }

        Assert.Equal(["/", "/item/1", "/item/2", "/gone", "/broken"], pages.Select(page => page.Path));
        Assert.Equal(
            ["/gone answers 404, offered by /", "/broken answers 500, offered by /item/1"],
            pages.SelectMany(page => CrawlerTests.Faults(page, "", null)));
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Page(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>Links in a circle, three items of a kind, one link that leads nowhere and one page that breaks.</summary>
    private sealed class MadeSite : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var (status, html) = request.RequestUri!.AbsolutePath switch
            {
                "/" => (HttpStatusCode.OK, "<a href='/item/1'></a><a href='/item/2'></a><a href='/item/3'></a><a href='/gone'></a>"),
                "/item/1" => (HttpStatusCode.OK, "<a href='/'></a><a href='/item/2'></a><a href='/broken'></a>"),
                "/item/2" => (HttpStatusCode.OK, ""),
                "/broken" => (HttpStatusCode.InternalServerError, "<a href='/secret'></a>"),
                _ => (HttpStatusCode.NotFound, ""),
            };
            var content = new StringContent(html);
            content.Headers.ContentType = new MediaTypeHeaderValue("text/html");
            return Task.FromResult(new HttpResponseMessage(status) { Content = content });
        }
    }
}
