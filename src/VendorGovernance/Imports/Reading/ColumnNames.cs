using System.Globalization;

namespace VendorGovernance.Imports.Reading;

internal static class ColumnNames
{
    public static IReadOnlyList<string> Of(IReadOnlyList<object?> header)
    {
        var names = new List<string>(header.Count);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < header.Count; i++)
        {
            var name = CellText.Of(header[i])?.Trim() is { Length: > 0 } given ? given : $"Column {Letters(i)}";
            var unique = name;
            for (var n = 2; !seen.Add(unique); n++)
            {
                unique = string.Create(CultureInfo.InvariantCulture, $"{name} ({n})");
            }

            names.Add(unique);
        }

        return names;
    }

    public static string Letters(int index)
    {
        var letters = "";
        for (var left = index; left >= 0; left = (left / 26) - 1)
        {
            letters = (char)('A' + (left % 26)) + letters;
        }

        return letters;
    }
}
