using VendorGovernance.Audits.Findings;

namespace VendorGovernance.Demo;

/// <param name="Found">Days before the day of loading.</param>
/// <param name="Due">Days after the day of loading; negative when it has passed.</param>
internal sealed record DemoFinding(
    string Vendor, string Audit, Severity Severity, int Found, int Due, DemoAccount Owner, string Title, string Description)
{
    /// <summary>Days before the day of loading; null while it is open.</summary>
    public int? Closed { get; init; }

    public string? Closure { get; init; }

    public Finding On(DemoDay day, int vendorId, int ownerId) => Finding.Log(
        new(Title, Audit, Description, Severity, day.In(-Found), day.In(Due), Closed is { } days ? day.In(-days) : null, Closure),
        vendorId, ownerId, day.In(0), day.Morning(day.In(-Found)));
}
