using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Amendments;

/// <summary>One of a contract's terms.</summary>
/// <param name="Code">Stored with each version that changes it.</param>
/// <param name="Take">The second terms with this value of the first.</param>
internal sealed record TermField(string Code, Sentence Name, Func<ContractTerms, object?> Value, Func<ContractTerms, ContractTerms, ContractTerms> Take)
{
    public bool IsSame(ContractTerms one, ContractTerms other) => Equals(Value(one), Value(other));

    /// <summary>"Last day: 31 Dec 2026 becomes 31 Dec 2027".</summary>
    public Sentence Describe(ContractTerms before, ContractTerms after) =>
        Value(before) is DateOnly or null && Value(after) is DateOnly or null
            ? new Sentence("{0}: {1:d} becomes {2:d}", Name, Value(before) ?? new Sentence("none"), Value(after) ?? new Sentence("none"))
            : new Sentence("{0}: {1} becomes {2}", Name, Value(before) ?? new Sentence("none"), Value(after) ?? new Sentence("none"));
}
