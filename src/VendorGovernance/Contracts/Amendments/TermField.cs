using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Amendments;

/// <summary>One of a contract's terms.</summary>
/// <param name="Code">Stored with each version that changes it.</param>
/// <param name="Take">The second terms with this value of the first.</param>
internal sealed record TermField(string Code, Sentence Name, Func<ContractTerms, object?> Value, Func<ContractTerms, ContractTerms, ContractTerms> Take)
{
    public bool IsSame(ContractTerms one, ContractTerms other) => Equals(Value(one), Value(other));

    /// <summary>"Last day: 31 Dec 2026 becomes 31 Dec 2027".</summary>
    public Sentence Describe(ContractTerms before, ContractTerms after)
    {
        var was = Value(before) ?? new Sentence("none");
        var becomes = Value(after) ?? new Sentence("none");
        return (Value(before) ?? Value(after)) switch
        {
            DateOnly or null => new Sentence("{0}: {1:d} becomes {2:d}", Name, was, becomes),
            decimal => new Sentence("{0}: {1:#,##0.####} becomes {2:#,##0.####}", Name, was, becomes),
            _ => new Sentence("{0}: {1} becomes {2}", Name, was, becomes),
        };
    }
}
