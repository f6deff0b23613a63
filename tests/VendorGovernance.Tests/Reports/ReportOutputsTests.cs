using AngleSharp.Html.Parser;
using VendorGovernance.Reports;

namespace VendorGovernance.Tests.Reports;

public class ReportOutputsTests
{
    private static readonly HtmlParser Parser = new();

    [Fact]
    public void The_page_has_tables_with_heads_and_a_named_picture()
    {
        var page = Parser.ParseDocument(ReportHtml.Of(SampleReports.English));

        Assert.Equal(["Service level", "Expected", "Minimum", "October", "Result"], page.QuerySelectorAll("thead th[scope=col]").Select(th => th.TextContent));
        Assert.Equal("/service-levels/1", page.QuerySelector("tbody th[scope=row] a")!.GetAttribute("href"));
        Assert.Equal("First response within 30 s", page.QuerySelector("svg > title")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll("svg > title").Select(title => title.Id).Distinct().Count());
        Assert.Empty(page.QuerySelectorAll("[style], script, style"));
    }

    [Fact]
    public void A_row_that_does_not_fit_its_columns_is_refused_and_not_cut() =>
        Assert.Throws<ArgumentException>(() => new TableBlock("", ["Month", "Value"], [["May"]]));

    [Fact]
    public void Behind_a_proxy_the_links_of_a_page_keep_its_path() => Assert.Equal(
        "/governance/service-levels/1",
        Parser.ParseDocument(ReportHtml.Of(SampleReports.English, "/governance")).QuerySelector("tbody a")!.GetAttribute("href"));

    [Fact]
    public void A_colour_never_stands_without_a_word_and_a_shape() => Assert.All(
        Parser.ParseDocument(ReportHtml.Of(SampleReports.English)).QuerySelectorAll("td.report-bad, td.report-good, td.report-no-data"),
        cell => Assert.Matches(@"^[●■○] \w+", cell.TextContent));

    [Fact]
    public void A_mail_has_figures_where_the_page_has_a_picture()
    {
        var mail = Parser.ParseDocument(ReportMail.Html(SampleReports.English));

        Assert.Empty(mail.QuerySelectorAll("svg, style, script, link, img"));
        Assert.Contains("Apr 26", mail.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("○ No data", mail.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("Expected 90.0% · Minimum 85.0%", mail.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://vendors.example.com/service-levels/1", mail.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Without_an_address_a_mail_has_no_links_that_would_lead_nowhere() =>
        Assert.Empty(Parser.ParseDocument(ReportMail.Html(SampleReports.Chinese)).QuerySelectorAll("a"));

    [Fact]
    public void The_plain_text_names_every_figure()
    {
        Assert.Contains("- 首次响应：期望：90.0%；最低：85.0%；十月：83.0%；结果：■ 违约", ReportText.Of(SampleReports.Chinese), StringComparison.Ordinal);
        Assert.Contains("- First response: Expected: 90.0%; Minimum: 85.0%; October: 83.0%; Result: ■ Breached\n  https://vendors.example.com/service-levels/1", ReportText.Of(SampleReports.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_a_text_becomes_markup_on_the_page_or_in_the_mail()
    {
        foreach (var html in new[] { ReportHtml.Of(SampleReports.HostileReport), ReportMail.Html(SampleReports.HostileReport) })
        {
            var document = Parser.ParseDocument(html);
            Assert.Empty(document.QuerySelectorAll("script, a"));
            Assert.Contains("<script>document.title='owned'</script>", document.Body!.TextContent, StringComparison.Ordinal);
        }
    }
}
