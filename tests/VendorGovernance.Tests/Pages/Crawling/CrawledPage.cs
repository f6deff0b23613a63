using AngleSharp.Html.Dom;

namespace VendorGovernance.Tests.Pages.Crawling;

/// <param name="From">The page that offered the link.</param>
/// <param name="Text">The body as text; empty for pictures and the like.</param>
/// <param name="Html">Null for what is no page.</param>
internal sealed record CrawledPage(string Path, string From, int Status, string Text, IHtmlDocument? Html)
{
    public bool IsDead => Status >= 400;
}
