namespace VendorGovernance.Reports;

internal static class Paragraphs
{
    public static IEnumerable<string> Of(string text) => text.ReplaceLineEndings("\n")
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
