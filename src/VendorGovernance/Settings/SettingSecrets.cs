using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace VendorGovernance.Settings;

/// <summary>Seals passwords with the keys that every server shares.</summary>
internal sealed class SettingSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("VendorGovernance.Settings");

    public string Seal(string secret) => protector.Protect(secret);

    /// <summary>Null where the keys it was sealed with are gone.</summary>
    public string? Open(string sealedValue)
    {
        try
        {
            return protector.Unprotect(sealedValue);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public string? ValueOf(StoredSetting setting) => setting.Sealed is { } sealedValue ? Open(sealedValue) : setting.Value;
}
