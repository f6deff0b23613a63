namespace VendorGovernance.Contracts.Amendments;

/// <summary>The terms that hold on a day: those as signed, with what every version that has begun by then changes.</summary>
public static class TermsInForce
{
    /// <summary>Before the first day of the contract: the terms as signed.</summary>
    public static ContractTerms On(IEnumerable<TermsVersion> versions, DateOnly day) =>
        Begun(versions, day).Aggregate((ContractTerms?)null, (terms, version) => terms is null ? version.Terms : With(terms, version))
        ?? throw new InvalidOperationException("The contract was loaded without its terms.");

    /// <summary>Those that have begun by the day, in the order in which they act.</summary>
    internal static IEnumerable<TermsVersion> Begun(IEnumerable<TermsVersion> versions, DateOnly day) =>
        versions.Where(version => version.Kind == TermsVersionKind.Original || version.EffectiveFrom <= day)
            .OrderBy(version => version.Kind != TermsVersionKind.Original)
            .ThenBy(version => version.EffectiveFrom)
            .ThenBy(version => version.Kind)
            .ThenBy(version => version.Number);

    /// <summary>The version that says this on the day.</summary>
    internal static TermsVersion Source(IEnumerable<TermsVersion> versions, TermField field, DateOnly day) =>
        Begun(versions, day).Last(version => version.ChangedFields.Contains(field));

    internal static ContractTerms With(ContractTerms terms, TermsVersion version) =>
        version.ChangedFields.Aggregate(terms, (changed, field) => field.Take(version.Terms, changed));
}
