using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace VendorGovernance.Tests.Pages.Crawling;

/// <summary>Every address of the same site that a page offers without a button that changes something.</summary>
internal static class Links
{
    private static readonly Uri Site = new("http://site.example/");

    /// <param name="path">Of the page itself: relative addresses are below it.</param>
    public static IReadOnlyList<string> Of(IHtmlDocument page, string path) =>
    [
        .. page.QuerySelectorAll("a[href], link[href]").Select(element => element.GetAttribute("href"))
            .Concat(page.QuerySelectorAll("img[src], script[src], iframe[src]").Select(element => element.GetAttribute("src")))
            .Concat(page.QuerySelectorAll("form").OfType<IHtmlFormElement>().Where(IsGet).Select(form => Sent(form, path)))
            .Select(address => Below(path, address!))
            .OfType<string>()
            .Distinct(),
    ];

    private static bool IsGet(IHtmlFormElement form) => (form.GetAttribute("method") ?? "get").Equals("get", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the form leads when it is sent as it stands.</summary>
    private static string Sent(IHtmlFormElement form, string path)
    {
        var action = form.GetAttribute("action") is { Length: > 0 } given ? given : path.Split('?')[0];
        var fields = form.QuerySelectorAll("input[name], select[name]")
            .Select(field => (Name: field.GetAttribute("name")!, Value: ValueOf(field)))
            .Where(field => field.Value is not null)
            .Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value!)}");
        return $"{action}?{string.Join('&', fields)}";
    }

    private static string? ValueOf(IElement field) => field switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    /// <summary>Null for another site, a mail address, or a place on the same page.</summary>
    private static string? Below(string path, string address) =>
        !address.StartsWith('#') && Uri.TryCreate(new Uri(Site, path), address, out var full) && full.Host == Site.Host && full.Scheme == Site.Scheme
            ? full.PathAndQuery
            : null;
}
