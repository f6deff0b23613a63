using VendorGovernance.Platform.Text;

namespace VendorGovernance.Alerts;

/// <summary>What the checks saw on a day. A rule whose check failed is not in it, so that none of its alerts resolves.</summary>
/// <param name="Rules">The name of each rule whose check ran, by its code.</param>
public sealed record AlertFindings(IReadOnlyDictionary<string, Sentence> Rules, IReadOnlyList<Signal> Signals);
