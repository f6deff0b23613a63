using System.Globalization;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Accounts;

/// <summary>Deeds that are about an account.</summary>
internal static class AccountDeed
{
    /// <summary>The detail that holds another account's number.</summary>
    public const string Successor = "Successor";

    public static Deed Of(string what, int account, params IReadOnlyList<DeedDetail> details) =>
        new(what, nameof(Account), account.ToString(CultureInfo.InvariantCulture), Details: details) { PersonId = account };

    /// <summary>Where the address given belongs to nobody, only the address can be kept.</summary>
    public static Deed About(string what, Account? account, string address) =>
        account is null
            ? new Deed(what, nameof(Account), Details: [Address(address)])
            : Of(what, account.Id, Address(address));

    private static DeedDetail Address(string address) => new("Email", null, address, IsPersonal: true);
}
