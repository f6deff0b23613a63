using System.ComponentModel.DataAnnotations;
using System.Globalization;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Platform.Web.Forms;

/// <summary>An IANA name of a time zone that this machine knows.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TimeZoneNameAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is null or "" || (value is string name && TimeZones.Find(name) is not null);

    public override string FormatErrorMessage(string name) =>
        Translations.Shared.In(CultureInfo.CurrentUICulture)["This is not a known time zone. Use an IANA name, like Asia/Shanghai."];
}
