using VendorGovernance.Accounts;

namespace VendorGovernance.Demo;

/// <param name="Language">"en" or "zh-CN".</param>
/// <param name="VendorCode">For the vendor contact only.</param>
public sealed record DemoAccount(string Email, string Name, Role Role, string Language, string TimeZone, string? VendorCode = null)
{
    public string Password => DemoAccounts.Password;

    internal NewPerson AsNewPerson() => new(Email, Name, Password, [Role], Language, TimeZone, VendorCode);
}
