using VendorGovernance.Platform.Tables;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Accounts;

/// <summary>The list of people as a file.</summary>
internal static class PersonColumns
{
    public static IReadOnlyList<Column<PersonRow>> Of(Words words, DateTime now) =>
    [
        new("Full name", row => row.Name, 24),
        new("E-mail address", row => row.Email, 32),
        new("Roles", row => string.Join(words.IsChinese ? "、" : ", ", row.Roles.Select(role => words[role])), 32),
        new("Vendor", row => row.Vendor),
        new("Last sign-in", row => row.LastSignInAt),
        new("State", row => StateOf(row, now), 24),
    ];

    private static Sentence StateOf(PersonRow row, DateTime now) => row switch
    {
        { IsActive: false } => "Deactivated",
        { IsInvited: true } => "Invited",
        _ when row.IsLockedAt(now) => "Locked",
        _ => "Activated",
    };
}
