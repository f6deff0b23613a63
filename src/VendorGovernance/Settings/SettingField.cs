using Microsoft.AspNetCore.Mvc.Rendering;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Settings;

public enum SettingKind
{
    Text,
    Number,
    Choice,

    /// <summary>Any of the choices, stored with commas between them.</summary>
    Several,

    /// <summary>Written and never shown.</summary>
    Secret,
}

/// <summary>One setting on a page.</summary>
/// <param name="Key">The configuration key.</param>
/// <param name="Default">What holds where nobody says anything.</param>
public sealed record SettingField(string Key, Sentence Label, SettingKind Kind, string Default)
{
    public Sentence? Help { get; init; }

    public int MostCharacters { get; init; } = 200;

    /// <summary>What can be chosen, in the reader's words.</summary>
    public Func<Words, IReadOnlyList<SelectListItem>> Choices { get; init; } = _ => [];

    /// <summary>
    /// Of a secret: where it is sent, first the server. Who changes that gives the secret again, so that nobody reads it by naming
    /// a server of their own.
    /// </summary>
    public IReadOnlyList<string> SentTo { get; init; } = [];

    /// <summary>The name in the form: a colon cannot stand in the address of a message's link.</summary>
    public string FormName => Key.Replace(':', '.');

    /// <summary>What no rule of the section needs to ask: that the value is one of this kind at all.</summary>
    internal Sentence? Refuses(string value) => Kind switch
    {
        SettingKind.Number when !int.TryParse(value, System.Globalization.NumberStyles.None, Languages.English, out _) => "Please enter a whole number.",
        SettingKind.Choice when !Offers(value) => "Choose one of the list.",
        SettingKind.Several when !Each(value).All(Offers) => "Choose from the list.",
        _ when value.Length > MostCharacters => new Sentence("At most {0} characters.", MostCharacters),
        _ => null,
    };

    internal static string[] Each(string value) => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private bool Offers(string value) => Choices(Words.English).Any(choice => choice.Value == value);
}
