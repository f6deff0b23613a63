using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Endings;

/// <param name="LastDay">Null while the form does not say enough.</param>
/// <param name="Consequences">What it would bring.</param>
public sealed record EndingPage(Contract Contract, DateOnly? LastDay, IReadOnlyList<Sentence> Consequences);
