using VendorGovernance.Platform.Tables;

namespace VendorGovernance.Mail;

/// <summary>The register of messages as a file.</summary>
internal static class MessageColumns
{
    public static IReadOnlyList<Column<MessageRow>> All { get; } =
    [
        new("To", row => row.ToName),
        new("E-mail address", row => row.ToAddress, 28),
        new("Subject", row => row.Subject, 60),
        new("State", row => row.State),
        new("Created", row => row.CreatedAt),
        new("Sent at", row => row.SentAt),
        new("Attempts", row => row.Attempts, 10),
        new("Last error", row => row.LastError, 40),
    ];
}
