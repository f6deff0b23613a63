using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web.Lists;

/// <summary><c>&lt;th sort="number"&gt;Number&lt;/th&gt;</c>: a column head that sorts by its key, up and down in turn.</summary>
[HtmlTargetElement("th", Attributes = "sort")]
public sealed class SortHeadTagHelper(Icons icons, Words words) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public string Sort { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var query = ViewContext.HttpContext.Request.Query;
        var isCurrent = query["sort"] == Sort;
        var isDescending = isCurrent && string.Equals(query["desc"], "true", StringComparison.OrdinalIgnoreCase);

        var link = new TagBuilder("a");
        link.AddCssClass("sort");
        link.Attributes["href"] = ListLink.With(ViewContext.HttpContext.Request, ("sort", Sort), ("desc", isCurrent && !isDescending ? "true" : null), ("page", null));
        link.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        if (isCurrent)
        {
            link.InnerHtml.AppendHtml(icons.Svg(isDescending ? "caret-down-fill" : "caret-up-fill"));
        }

        output.Attributes.SetAttribute("scope", "col");
        if (isCurrent)
        {
            output.Attributes.SetAttribute("aria-sort", isDescending ? "descending" : "ascending");
        }

        link.Attributes["title"] = words["Sort by this column"];
        output.Content.SetHtmlContent(link);
    }
}
