using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Options;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Files;

/// <summary>
/// <c>&lt;upload for="File" help="…" /&gt;</c>: a field for one file, with what may be chosen and how large it may be. Its form
/// needs <c>enctype="multipart/form-data"</c>.
/// </summary>
public sealed class UploadTagHelper(IHtmlGenerator generator, Words words, IOptions<UploadLimit> limit) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;

    public string? Help { get; set; }

    private string Id => TagBuilder.CreateSanitizedId(For.Name, "_");

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field");

        var label = generator.GenerateLabel(ViewContext, For.ModelExplorer, For.Name, null, new { @class = "form-label" });
        if (For.Metadata.IsRequired)
        {
            label.InnerHtml.AppendHtml($" <span class=\"required\">{words["required"]}</span>");
        }

        var help = new TagBuilder("div") { Attributes = { ["id"] = Id + "-help", ["class"] = "form-text" } };
        help.InnerHtml.Append(string.Join(' ', new[] { Help, words["{0}; at most {1} MB.", FileKind.Names, limit.Value.MaxMegabytes] }.OfType<string>()));
        output.Content.AppendHtml(label);
        output.Content.AppendHtml(Control());
        output.Content.AppendHtml(help);
        output.Content.AppendHtml(generator.GenerateValidationMessage(
            ViewContext, For.ModelExplorer, For.Name, null, "span", new { id = Id + "-message", @class = "field-message" }));
    }

    private TagBuilder Control()
    {
        var isWrong = ViewContext.ModelState.TryGetValue(For.Name, out var entry) && entry.Errors.Count > 0;
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttributes(new Dictionary<string, string?>
        {
            ["class"] = isWrong ? "form-control is-invalid" : "form-control",
            ["type"] = "file",
            ["id"] = Id,
            ["name"] = For.Name,
            ["accept"] = FileKind.Accepted,
            ["aria-describedby"] = isWrong ? $"{Id}-help {Id}-message" : $"{Id}-help",
        });
        if (isWrong)
        {
            input.MergeAttribute("aria-invalid", "true");
        }

        if (For.Metadata.IsRequired)
        {
            input.MergeAttribute("aria-required", "true");
        }

        return input;
    }
}
