namespace VendorGovernance.Data;

/// <summary>A search text as a pattern for LIKE, which on both databases ignores the case of Latin letters.</summary>
internal static class Like
{
    public const string Escape = "\\";

    /// <summary>Anywhere in the value; signs that LIKE reads as wildcards stand for themselves.</summary>
    public static string Containing(string text) =>
        "%" + text.Trim()
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal) + "%";
}
