using System.ComponentModel.DataAnnotations;
using System.Globalization;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web.Forms;

/// <summary>A code of ISO 4217 that is in use.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CurrencyAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is null or "" || (value is string code && Currencies.Exists(code));

    // The framework asks its localizer only for the attributes that it knows.
    public override string FormatErrorMessage(string name)
    {
        var T = Translations.Shared.In(CultureInfo.CurrentUICulture);
        return T["There is no such currency. Use a code of three letters, like CNY."];
    }
}
