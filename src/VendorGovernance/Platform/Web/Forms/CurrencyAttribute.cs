using System.ComponentModel.DataAnnotations;
using System.Globalization;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web.Forms;

/// <summary>A code of ISO 4217 that is in use.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CurrencyAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is null or "" || (value is string code && Currencies.Exists(code));

    // The framework translates only the messages of its own attributes.
    public override string FormatErrorMessage(string name) => Translations.Shared.In(CultureInfo.CurrentUICulture)[ErrorMessageString];
}
