using System.ComponentModel.DataAnnotations;
using System.Globalization;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web.Forms;

/// <summary>Stands on every day of every form: a year like 0026 or 9999 is a slip of the hand, and days are counted from it, back and on.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PlausibleDayAttribute : ValidationAttribute
{
    private const int FirstYear = 1900;

    private const int LastYear = 2200;

    // The framework asks its localizer only for the attributes that it knows.
    protected override ValidationResult? IsValid(object? value, ValidationContext context)
    {
        var T = Translations.Shared.In(CultureInfo.CurrentUICulture);
        return value switch
        {
            DateOnly { Year: < FirstYear } => new ValidationResult(T["{0}: the year must be {1} or later.", context.DisplayName, FirstYear.ToString(CultureInfo.InvariantCulture)]),
            DateOnly { Year: > LastYear } => new ValidationResult(T["{0}: the year must be {1} or earlier.", context.DisplayName, LastYear.ToString(CultureInfo.InvariantCulture)]),
            _ => ValidationResult.Success,
        };
    }
}
