using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform;

/// <summary>A setting has a value that it cannot have: refused at start, and a message at its field on the settings pages.</summary>
/// <param name="Key">Its configuration key, "Mail:Port".</param>
public sealed record SettingProblem(string Key, Sentence Sentence)
{
    public string AtStart => $"{Key}: {Words.English[Sentence]}";
}
