using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;

namespace VendorGovernance.Platform.Text;

/// <summary>
/// HTML or SVG being written. What stands between the holes of an interpolated string is markup; what fills a hole is text and
/// is escaped, unless it is markup itself. Numbers are written as coordinates: two decimals at most, whatever the culture.
/// </summary>
public sealed class Markup
{
    private readonly StringBuilder written = new();

    public static Markup Empty => new();

    public static Markup Of(ref Holes markup) => markup.Written;

    /// <summary>Takes what another part of this program has written as markup; never what a person typed.</summary>
    public static Markup Trusted(string markup)
    {
        var taken = new Markup();
        taken.written.Append(markup);
        return taken;
    }

    public static Markup All(IEnumerable<Markup> parts)
    {
        var all = new Markup();
        foreach (var part in parts)
        {
            all.written.Append(part.written);
        }

        return all;
    }

    public Markup Add([InterpolatedStringHandlerArgument("")] ref Holes markup) => markup.Written;

    public override string ToString() => written.ToString();

    private void AddText(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                written.Append(letter).Append(text[++at]);
            }
            else if (XmlConvert.IsXmlChar(letter))
            {
                AddLetter(letter);
            }
        }
    }

    private void AddLetter(char letter) => _ = letter switch
    {
        '<' => written.Append("&lt;"),
        '>' => written.Append("&gt;"),
        '&' => written.Append("&amp;"),
        '"' => written.Append("&quot;"),
        '\'' => written.Append("&#39;"),
        _ => written.Append(letter),
    };

    [InterpolatedStringHandler]
    public readonly struct Holes
    {
        public Holes(int literalLength, int formattedCount) => Written = new Markup();

        public Holes(int literalLength, int formattedCount, Markup markup) => Written = markup;

        internal Markup Written { get; }

        public void AppendLiteral(string value) => Written.written.Append(value);

        public void AppendFormatted(string? value) => Written.AddText(value ?? "");

        public void AppendFormatted(int value) => Written.written.Append(CultureInfo.InvariantCulture, $"{value}");

        public void AppendFormatted(double value) => Written.written.Append(CultureInfo.InvariantCulture, $"{value:0.##}");

        public void AppendFormatted(Markup? value) => Written.written.Append(value?.written);
    }
}
