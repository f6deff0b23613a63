using Microsoft.AspNetCore.Mvc.Rendering;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web.Forms;

public static class EnumChoices
{
    public static IReadOnlyList<SelectListItem> Of<TEnum>(Words words) where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Select(member => new SelectListItem(words[member], member.ToString()))];
}
