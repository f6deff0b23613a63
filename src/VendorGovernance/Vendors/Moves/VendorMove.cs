using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Moves;

/// <summary>One step of a vendor from a status to another.</summary>
/// <param name="Code">As an address names it.</param>
/// <param name="Name">What the button says.</param>
/// <param name="Happening">What the timeline says afterwards.</param>
/// <param name="Consequence">What the person who decides should know before.</param>
/// <param name="Permission">Who may do it by hand; null where it only follows from something else, like the signing of a contract.</param>
public sealed record VendorMove(
    string Code,
    Sentence Name,
    Sentence Happening,
    Sentence Consequence,
    IReadOnlyCollection<VendorStatus> From,
    VendorStatus To,
    string? Permission,
    bool NeedsReason = false,
    bool AsksConditions = false);
