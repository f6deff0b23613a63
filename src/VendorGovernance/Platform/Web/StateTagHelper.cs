using Microsoft.AspNetCore.Razor.TagHelpers;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web;

/// <summary><c>&lt;state tone="Bad"&gt;Breached&lt;/state&gt;</c>: a state as a word with a shape and a colour.</summary>
public sealed class StateTagHelper(Icons icons) : TagHelper
{
    public Tone Tone { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.Attributes.SetAttribute("class", $"state state-{Tone.CssName()}");
        if (Shape is { } shape)
        {
            output.PreContent.SetHtmlContent(icons.Svg(shape));
        }
    }

    private string? Shape => Tone switch
    {
        Tone.None => null,
        Tone.Good => "check-circle-fill",
        Tone.Warning => "exclamation-triangle-fill",
        Tone.Bad => "x-octagon-fill",
        Tone.NoData => "dash-circle",
    };
}
