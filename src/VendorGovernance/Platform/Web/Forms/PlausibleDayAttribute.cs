using System.ComponentModel.DataAnnotations;
using System.Globalization;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web.Forms;

/// <summary>Stands on every day of every form: a year like 0026 is a slip of the hand, and days are counted back from it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PlausibleDayAttribute : ValidationAttribute
{
    private const int FirstYear = 1900;

    public override bool IsValid(object? value) => value is not DateOnly { Year: < FirstYear };

    // The framework asks its localizer only for the attributes that it knows.
    public override string FormatErrorMessage(string name)
    {
        var T = Translations.Shared.In(CultureInfo.CurrentUICulture);
        return T["{0}: the year must be {1} or later.", name, FirstYear.ToString(CultureInfo.InvariantCulture)];
    }
}
