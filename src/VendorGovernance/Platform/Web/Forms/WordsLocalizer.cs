using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web.Forms;

/// <summary>Gives the labels and messages of form attributes our words.</summary>
internal sealed class WordsLocalizer : IStringLocalizer
{
    private static Words T => Translations.Shared.In(CultureInfo.CurrentUICulture);

    public LocalizedString this[string name] => new(name, T[name]);

    public LocalizedString this[string name, params object[] arguments] => new(name, T[name, arguments]);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
