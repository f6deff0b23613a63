using Microsoft.AspNetCore.Mvc.Rendering;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors;

public static class CountryChoices
{
    /// <summary>All, by the reader's name for them.</summary>
    public static IReadOnlyList<SelectListItem> Of(Words words) => Of(words, Countries.All);

    public static IReadOnlyList<SelectListItem> Of(Words words, IEnumerable<string> codes) =>
    [
        .. codes.Select(code => new SelectListItem($"{words[Countries.NameOf(code)]} ({code})", code))
            .OrderBy(choice => choice.Text, StringComparer.Create(words.Culture, ignoreCase: true)),
    ];
}
