using VendorGovernance.Platform.Text;

namespace VendorGovernance.Accounts;

/// <summary>Nobody could administer any more.</summary>
internal sealed class LastAdministratorException(Sentence sentence) : Exception(sentence.Text)
{
    public Sentence Sentence { get; } = sentence;
}
