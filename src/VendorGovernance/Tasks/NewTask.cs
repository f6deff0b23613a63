using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tasks;

/// <summary>A to-do as the feature asks for it that knows why.</summary>
/// <param name="Key">What it is for, "rescreen:vendor:5:2026-11-22": opening it twice is opening it once.</param>
/// <param name="Kind">The entity it is about, "Vendor", and <paramref name="SubjectId"/> which one; empty and 0 for none.</param>
/// <param name="Label">What people call that record.</param>
/// <param name="Path">Where the work is done, below the site's root.</param>
/// <param name="Role">Who does it while it has no owner.</param>
/// <param name="NeedsProof">It is done only with a file that shows it.</param>
public sealed record NewTask(
    string Key,
    Sentence Title,
    string Kind,
    int SubjectId,
    string Label,
    string Path,
    int? VendorId,
    int? OwnerId,
    Role Role,
    DateOnly DueOn,
    bool NeedsProof = false)
{
    /// <summary>What is to be done, where the title does not say it all.</summary>
    public string? Description { get; init; }
}
