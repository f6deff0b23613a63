namespace VendorGovernance.Platform.Text;

/// <summary>What a colour means. It never stands alone: beside it are a word and the shape.</summary>
public enum Tone
{
    None,
    Good,
    Warning,
    Bad,
    NoData,
}

public static class Tones
{
    /// <summary>The shape that says the same as the colour, as a sign that every Chinese font has; empty for no tone.</summary>
    public static string Shape(this Tone tone) => tone switch
    {
        Tone.None => "",
        Tone.Good => "●",
        Tone.Warning => "▲",
        Tone.Bad => "■",
        Tone.NoData => "○",
    };

    /// <summary>The end of a CSS class: "good" in <c>report-good</c>.</summary>
    public static string CssName(this Tone tone) => tone switch
    {
        Tone.None => "plain",
        Tone.Good => "good",
        Tone.Warning => "warning",
        Tone.Bad => "bad",
        Tone.NoData => "no-data",
    };

    /// <summary>For paper and mail, which know no theme: at least 4.5:1 on white.</summary>
    public static string ColourOnWhite(this Tone tone) => tone switch
    {
        Tone.None => "#1f2933",
        Tone.Good => "#1a7040",
        Tone.Warning => "#8f5a00",
        Tone.Bad => "#b42318",
        Tone.NoData => "#5f6b7a",
    };
}
