using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform;

/// <summary>A setting makes it impossible to start; the sentence says which one and what to do.</summary>
public sealed class SettingsException(Sentence sentence) : Exception(Words.English[sentence])
{
    public Sentence Sentence => sentence;
}
