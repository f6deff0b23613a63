using System.Text;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports.Reading;

internal static class Delimiters
{
    private static readonly char[] Known = [',', ';', '\t', '|'];

    /// <summary>What a person may choose, as a mapping names it.</summary>
    public static IReadOnlyList<(string Character, string Value, Sentence Name)> Choices { get; } =
    [
        (",", ",", new Sentence("Comma")), (";", ";", new Sentence("Semicolon")), ("\t", "tab", new Sentence("Tab")), ("|", "|", new Sentence("Vertical bar")),
    ];

    /// <summary>The one that stands most often in the first line outside quotation marks; a comma where there is none.</summary>
    public static char Detect(string firstLine)
    {
        var counts = Known.ToDictionary(known => known, _ => 0);
        var quoted = false;
        foreach (var letter in firstLine)
        {
            quoted ^= letter == '"';
            if (!quoted && counts.TryGetValue(letter, out var count))
            {
                counts[letter] = count + 1;
            }
        }

        return Known.MaxBy(known => counts[known]);
    }

    /// <summary>"tab" and "\t" are accepted beside the character itself.</summary>
    public static char? Named(string? name) => name switch
    {
        null or "" => null,
        "tab" or "TAB" or @"\t" => '\t',
        [var sign] when sign is '\t' or (>= ' ' and <= '~' and not '"') => sign,
        _ => throw new ImportFileException(new Sentence("The delimiter must be one sign, like a comma or \"tab\".")),
    };

    public static Sentence NameOf(string? character) =>
        Choices.FirstOrDefault(choice => choice.Character == character).Name ?? new Sentence("{0}", character);

    public static string FirstLine(TextReader text)
    {
        var line = new StringBuilder();
        var quoted = false;
        for (var next = text.Read(); next >= 0; next = text.Read())
        {
            if (next is '\r' or '\n' && !quoted)
            {
                if (line.ToString().Trim().Length > 0)
                {
                    break;
                }

                line.Clear();
                continue;
            }

            quoted ^= next == '"';
            line.Append((char)next);
        }

        return line.ToString();
    }
}
