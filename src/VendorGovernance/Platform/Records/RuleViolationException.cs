using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Records;

/// <summary>A rule of the business refused a change. The sentence is for the person who asked for it.</summary>
public sealed class RuleViolationException(string? field, Sentence sentence) : Exception(sentence.Text)
{
    public RuleViolationException(Sentence sentence) : this(null, sentence)
    {
    }

    /// <summary>The property of the form that the sentence is about; null when it is about the whole.</summary>
    public string? Field { get; } = field;

    public Sentence Sentence { get; } = sentence;
}
