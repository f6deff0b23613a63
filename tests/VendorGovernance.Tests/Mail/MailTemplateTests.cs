using AngleSharp.Html.Parser;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Mail;

public class MailTemplateTests
{
    private static readonly MailContent Content = new(
        new Sentence("Contract {0}: decide by {1:d}", "<C&1>", new DateOnly(2026, 9, 30)),
        new Sentence("They are listed here once and will not be mailed one by one."),
        [new MailLine(new Sentence("and {0} more", 3), "/contracts/7")],
        new MailLine(new Sentence("Open all alerts"), "/alerts"),
        new Sentence("You get this because you own this record."));

    [Fact]
    public void Html_and_text_say_the_same_with_absolute_links()
    {
        var body = GivenMail.Template.Write(Content, Words.English);
        var page = new HtmlParser().ParseDocument(body.Html);

        Assert.Equal("Contract <C&1>: decide by 30 Sep 2026", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["https://vg.firm.example/contracts/7", "https://vg.firm.example/alerts"], page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Empty(page.QuerySelectorAll("script, style, img, link"));
        foreach (var said in new[] { "Contract <C&1>: decide by 30 Sep 2026", "and 3 more", "https://vg.firm.example/contracts/7", "https://vg.firm.example/alerts", "Our & Co", "you own this record" })
        {
            Assert.Contains(said, body.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_Chinese_reader_reads_Chinese_only()
    {
        var body = GivenMail.Template.Write(Content, Words.Chinese);

        Assert.StartsWith("合同 <C&1>：决策截止日 2026-09-30", body.Text, StringComparison.Ordinal);
        Assert.Contains("lang=\"zh-CN\"", body.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("record", body.Text, StringComparison.Ordinal);
    }
}
