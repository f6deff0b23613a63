using System.Globalization;
using System.Text.RegularExpressions;

namespace VendorGovernance.Tests.Accounts.Access;

/// <summary>What fills the holes of an address: of a record of the contact's vendor, of another vendor's, and of none at all.</summary>
/// <param name="Foreign">Null for records that belong to no vendor.</param>
internal sealed record RecordAddress(object[] Own, object[]? Foreign, object[] Unknown)
{
    public const int NoId = 999_999;

    public static RecordAddress OfIds(int own, int? foreign = null) => new([own], foreign is { } id ? [id] : null, [NoId]);

    public static string Fill(string template, object[] values)
    {
        var at = 0;
        return Regex.Replace(template, @"\{[^}]+\}", _ => Convert.ToString(values[at++], CultureInfo.InvariantCulture)!);
    }
}
