using AngleSharp.Html.Parser;

namespace VendorGovernance.Tests.Pages.Crawling;

/// <summary>
/// Follows every link from the start page on, the nearest first. Of pages that differ only in their data it opens a few; whatever
/// is the same for everyone, like scripts and styles, once for all crawls.
/// </summary>
/// <param name="ofEachKind">How many pages of one kind are opened.</param>
/// <param name="seenByAll">What other crawls have opened already and need not be opened again.</param>
internal sealed class Crawler(HttpClient client, int ofEachKind, ISet<string> seenByAll)
{
    /// <summary>More pages than any person has: the crawl goes in circles.</summary>
    public const int Endless = 1500;

    private readonly Queue<(string Path, string From)> waiting = new();
    private readonly HashSet<string> known = [];
    private readonly Dictionary<string, int> kinds = [];

    public async IAsyncEnumerable<CrawledPage> FollowAsync(string start)
    {
        Offer([start], "the address line");
        while (waiting.TryDequeue(out var next))
        {
            var page = await OpenAsync(next.Path, next.From);
            if (page.Html is not null && !page.IsDead)
            {
                Offer(Links.Of(page.Html, next.Path), next.Path);
            }

            yield return page;
        }
    }

    private void Offer(IReadOnlyList<string> links, string from)
    {
        foreach (var link in links.Where(link => known.Add(link)))
        {
            var kind = LinkKind.Of(link);
            var opened = kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            if (opened <= (kind.Contains('&', StringComparison.Ordinal) ? 1 : ofEachKind) && !(IsSameForAll(link) && !seenByAll.Add(kind)))
            {
                waiting.Enqueue((link, from));
            }
        }
    }

    /// <summary>Files, and PDFs, each of which takes a browser a second.</summary>
    private static bool IsSameForAll(string link) =>
        link.StartsWith("/lib/", StringComparison.Ordinal) || link.StartsWith("/css/", StringComparison.Ordinal)
        || link.StartsWith("/js/", StringComparison.Ordinal) || link.StartsWith("/img/", StringComparison.Ordinal)
        || link.Split('?')[0].EndsWith("/pdf", StringComparison.Ordinal);

    private async Task<CrawledPage> OpenAsync(string path, string from)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        var type = answer.Content.Headers.ContentType?.MediaType ?? "";
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "image/svg+xml";
        var text = isText ? await answer.Content.ReadAsStringAsync() : "";
        return new CrawledPage(path, from, (int)answer.StatusCode, text, type == "text/html" ? new HtmlParser().ParseDocument(text) : null);
    }
}
