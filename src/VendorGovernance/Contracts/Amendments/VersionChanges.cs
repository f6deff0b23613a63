using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Amendments;

/// <summary>What a version makes different, in words.</summary>
public static class VersionChanges
{
    public static IEnumerable<Sentence> Of(TermsVersion version, IEnumerable<TermsVersion> versions)
    {
        if (version.Kind == TermsVersionKind.Original)
        {
            return [];
        }

        var others = versions.Where(other => other != version).ToList();
        var before = TermsInForce.On(others.Where(other => ComesBefore(other, version)), version.EffectiveFrom);
        return version.ChangedFields.Select(field => field.Describe(before, version.Terms));
    }

    private static bool ComesBefore(TermsVersion other, TermsVersion version) =>
        (other.EffectiveFrom, other.Kind, other.Number).CompareTo((version.EffectiveFrom, version.Kind, version.Number)) < 0 || other.Kind == TermsVersionKind.Original;
}
