using VendorGovernance.Imports;
using VendorGovernance.Platform.Text;
using VendorGovernance.Vendors.Identifiers;

namespace VendorGovernance.Vendors;

/// <summary>What a row of a vendor file may say.</summary>
internal static class VendorFields
{
    public const string Code = "code";
    public const string Name = "name";
    public const string NameZh = "nameZh";
    public const string City = "city";
    public const string CityZh = "cityZh";
    public const string Country = "country";
    public const string CreditCode = "creditCode";
    public const string Email = "email";
    public const string Owner = "owner";
    public const string Notes = "notes";

    public static IReadOnlyList<ImportField> All { get; } =
    [
        new(Code, new Sentence("Code"), ImportFieldKind.Text)
        {
            Required = true, MaxLength = 20, Example = "HZCLOUD", AlsoCalled = ["Vendor code", "供应商代码"],
            Help = new Sentence("Rows with the same code are one vendor; a vendor that is registered is updated."),
        },
        new(Name, new Sentence("Name"), ImportFieldKind.Text)
        {
            Required = true, MayBeBlank = true, MaxLength = LocalName.MaxLength, Example = "Hangzhou Cloud Service", AlsoCalled = ["Vendor name", "Legal name", "供应商名称"],
        },
        new(NameZh, new Sentence("Name in Chinese"), ImportFieldKind.Text) { MaxLength = LocalName.MaxLength, Example = "杭州云客服有限公司" },
        new(City, new Sentence("City"), ImportFieldKind.Text) { MaxLength = LocalName.MaxLength, Example = "Hangzhou" },
        new(CityZh, new Sentence("City in Chinese"), ImportFieldKind.Text) { MaxLength = LocalName.MaxLength, Example = "杭州" },
        new(Country, new Sentence("Country"), ImportFieldKind.Text) { MaxLength = 2, Example = "CN", AlsoCalled = ["国家"], Help = new Sentence("Two letters, like CN or PH.") },
        new(CreditCode, new Sentence("Unified social credit code"), ImportFieldKind.Text)
        {
            MaxLength = IdentifierRules.MaxLength, Example = "91330100MA2BABCD1N", AlsoCalled = ["信用代码", "税号"],
        },
        new(Email, new Sentence("Contact's e-mail address"), ImportFieldKind.Text) { MaxLength = 254, Example = "service@cloud.example", AlsoCalled = ["E-mail", "邮箱"] },
        new(Owner, new Sentence("Owner"), ImportFieldKind.Text)
        {
            MaxLength = 254, AlsoCalled = ["Owner's e-mail"], Help = new Sentence("The e-mail address with which the owner signs in here."),
        },
        new(Notes, new Sentence("Notes"), ImportFieldKind.Text) { MaxLength = 4000 },
    ];
}
