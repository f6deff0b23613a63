namespace VendorGovernance.Platform.Web;

/// <summary>What a colour means. It always comes with a word and a shape.</summary>
public enum Tone
{
    Neutral,
    Good,
    Warning,
    Bad,
    Muted,
}
