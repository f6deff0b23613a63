namespace VendorGovernance.Platform.Charts;

/// <summary>About how wide a label will be: there is no font to ask while SVG is written.</summary>
internal static class TextWidth
{
    public static double Of(string text, double size = 11) => text.Sum(letter => letter >= 0x2E80 ? 1.0 : 0.58) * size;

    public static string Cut(string text, double width)
    {
        while (text.Length > 2 && Of(text) > width)
        {
            text = text[..^2].TrimEnd() + "…";
        }

        return text;
    }
}
