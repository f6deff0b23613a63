using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Retention;

/// <summary>The shortest time that a law, or the program itself, leaves for a kind of record.</summary>
/// <param name="Because">The rule, with its citation.</param>
public sealed record KeepAtLeast(KeepFor Period, Sentence Because)
{
    /// <summary>Source: facts.md 4.1 and 4.3; the texts are those of the State Council and the National People's Congress.</summary>
    public static KeepAtLeast ThreeYearsOfEntrustment { get; } = new(
        new KeepFor(3, KeepUnit.Years),
        new Sentence("Records of entrusting personal information or important data to others are kept for at least three years (Network Data Security Regulations, article 12; Personal Information Protection Law, article 56)."));
}
