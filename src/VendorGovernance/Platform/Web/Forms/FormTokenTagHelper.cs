using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VendorGovernance.Platform.Web.Forms;

/// <summary>Puts the anti-forgery token into posting forms that name their action; the framework leaves those out.</summary>
[HtmlTargetElement("form", Attributes = "[method='post'],action")]
public sealed class FormTokenTagHelper(IHtmlGenerator generator) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.PostContent.AppendHtml(generator.GenerateAntiforgery(ViewContext));
}
