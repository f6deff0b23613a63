using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VendorGovernance.Platform.Web;

/// <summary><c>&lt;icon name="people" /&gt;</c>: decoration only; the words stand beside it.</summary>
public sealed class IconTagHelper(Icons icons) : TagHelper
{
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(icons.Svg(Name));
    }
}
