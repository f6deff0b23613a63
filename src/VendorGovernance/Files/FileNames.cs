using System.Globalization;
using System.Text;

namespace VendorGovernance.Files;

/// <summary>A name that someone else gave to a file, made fit to be kept, shown and given to any system.</summary>
internal static class FileNames
{
    private const string NotOnEverySystem = "<>:\"|?*";

    /// <summary>Empty where nothing is left of it.</summary>
    public static string Clean(string given)
    {
        var name = new StringBuilder();
        foreach (var rune in given.Split('/', '\\')[^1].EnumerateRunes().Where(IsSeen))
        {
            name.Append(rune.IsAscii && NotOnEverySystem.Contains((char)rune.Value, StringComparison.Ordinal) ? "_" : rune.ToString());
        }

        return Shortened(name.ToString().Normalize(NormalizationForm.FormC).Trim().TrimEnd('.', ' '));
    }

    /// <summary>Signs that turn the direction of writing can make "fdp.exe" look like "exe.pdf".</summary>
    private static bool IsSeen(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>The end of the name says what it is, so it stays.</summary>
    private static string Shortened(string name)
    {
        if (name.Length <= StoredFile.MaxName)
        {
            return name;
        }

        var end = Path.GetExtension(name) is { Length: <= 10 } extension ? extension : "";
        var kept = name[..(StoredFile.MaxName - end.Length)];
        return (char.IsHighSurrogate(kept[^1]) ? kept[..^1] : kept) + end;
    }
}
