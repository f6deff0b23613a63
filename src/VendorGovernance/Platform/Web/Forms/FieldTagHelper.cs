using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web.Forms;

/// <summary>
/// <c>&lt;field for="Number" help="…" /&gt;</c>: label, control, help and message of one form field. The control follows the
/// type; <c>items</c> makes a list, <c>lines</c> a text area, <c>suffix</c> puts a unit behind it.
/// </summary>
public sealed class FieldTagHelper(IHtmlGenerator generator, Words words) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;

    public string? Help { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    public int Lines { get; set; }

    public string? Type { get; set; }

    public string? Autocomplete { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var isCheckbox = ValueType == typeof(bool);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", isCheckbox ? "field field-check" : "field");

        var label = generator.GenerateLabel(ViewContext, For.ModelExplorer, For.Name, null, new { @class = "form-label" });
        if (For.Metadata.IsRequired && !isCheckbox)
        {
            label.InnerHtml.AppendHtml($" <span class=\"required\">{words["required"]}</span>");
        }

        if (isCheckbox)
        {
            output.Content.AppendHtml(generator.GenerateCheckBox(ViewContext, For.ModelExplorer, For.Name, For.Model as bool?, Attributes("form-check-input")));
            output.Content.AppendHtml(label);
            output.Content.AppendHtml(generator.GenerateHiddenForCheckbox(ViewContext, For.ModelExplorer, For.Name));
        }
        else
        {
            output.Content.AppendHtml(label);
            output.Content.AppendHtml(Control());
        }

        if (Help is not null)
        {
            var help = new TagBuilder("div") { Attributes = { ["id"] = HelpId, ["class"] = "form-text" } };
            help.InnerHtml.Append(Help);
            output.Content.AppendHtml(help);
        }

        output.Content.AppendHtml(generator.GenerateValidationMessage(
            ViewContext, For.ModelExplorer, For.Name, null, "span", new { id = MessageId, @class = "field-message" }));
    }

    private Type ValueType => Nullable.GetUnderlyingType(For.Metadata.ModelType) ?? For.Metadata.ModelType;

    private string HelpId => Id + "-help";

    private string MessageId => Id + "-message";

    private string Id => TagBuilder.CreateSanitizedId(For.Name, "_");

    private TagBuilder Control()
    {
        if (Items is not null || ValueType.IsEnum)
        {
            return generator.GenerateSelect(
                ViewContext, For.ModelExplorer, For.Metadata.IsRequired && For.Model is not null ? null : words["Please choose"],
                For.Name, Items ?? EnumItems(), allowMultiple: false, Attributes("form-select"));
        }

        // A password is never sent back, not even in its field.
        if (Type == "password")
        {
            return generator.GeneratePassword(ViewContext, For.ModelExplorer, For.Name, null, Attributes("form-control"));
        }

        return Lines > 0
            ? generator.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, Lines, 0, Attributes("form-control"))
            : generator.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, Value, null, Attributes("form-control"));
    }

    private object? Value => For.Model switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", Languages.English),
        decimal number => number.ToString("0.####", Languages.English),
        var other => other,
    };

    private Dictionary<string, object> Attributes(string cssClass)
    {
        var isWrong = ViewContext.ModelState.TryGetValue(For.Name, out var entry) && entry.Errors.Count > 0;
        var attributes = new Dictionary<string, object> { ["class"] = isWrong ? cssClass + " is-invalid" : cssClass };
        var describedBy = string.Join(' ', new[] { Help is null ? null : HelpId, isWrong ? MessageId : null }.OfType<string>());
        if (describedBy.Length > 0)
        {
            attributes["aria-describedby"] = describedBy;
        }

        if (isWrong)
        {
            attributes["aria-invalid"] = "true";
        }

        if (For.Metadata.IsRequired && ValueType != typeof(bool))
        {
            attributes["aria-required"] = "true";
        }

        if (Items is null && !ValueType.IsEnum && Lines == 0 && ValueType != typeof(bool))
        {
            attributes["type"] = Type ?? (ValueType == typeof(DateOnly) ? "date" : "text");
            if (ValueType == typeof(decimal) || ValueType == typeof(int))
            {
                attributes["inputmode"] = "decimal";
                attributes["class"] += " numeric";
            }
        }

        if (Autocomplete is not null)
        {
            attributes["autocomplete"] = Autocomplete;
        }

        return attributes;
    }

    private IEnumerable<SelectListItem> EnumItems() =>
        Enum.GetValues(ValueType).Cast<Enum>().Select(member => new SelectListItem(words[member], member.ToString()));
}
