using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Subcontractors;

/// <summary>A subcontractor works for a vendor of ours, and we never agreed to it.</summary>
internal sealed class SubcontractorConsentCheck(GovernanceDb db) : IAlertCheck
{
    public string Code => "subcontractor-consent";

    public Sentence Name => new("Subcontractor without consent");

    public async Task<IReadOnlyList<Signal>> FindAsync(DateOnly today, CancellationToken cancel)
    {
        var found = await db.Subcontractors.WithoutConsentOn(today)
            .Select(sub => new { sub.Id, sub.Name, sub.SeesPersonalData, sub.VendorId, sub.WorksFrom, sub.Vendor!.Code, Vendor = sub.Vendor.Name, sub.Vendor.OwnerId, sub.Vendor.RegisteredAt })
            .ToListAsync(cancel);
        return
        [
            .. found.Select(sub => new Signal(
                Code, $"subcontractor:{sub.Id}", "missing", sub.WorksFrom ?? DateOnly.FromDateTime(sub.RegisteredAt), sub.SeesPersonalData ? AlertSeverity.Urgent : AlertSeverity.Warning,
                Say(sub.Name, sub.Vendor, sub.SeesPersonalData), $"/vendors/{sub.VendorId}/subcontractors", sub.VendorId, sub.OwnerId, [nameof(Role.Procurement), nameof(Role.SecurityOfficer)], false)
            {
                Headline = new Sentence("Vendor {0}: a subcontractor works without our consent", sub.Code),
            }),
        ];
    }

    internal static Sentence Say(string name, LocalName vendor, bool seesPersonalData) => seesPersonalData
        ? new Sentence("{0}, a subcontractor of {1}, works without our consent and sees personal data.", name, vendor)
        : new Sentence("{0}, a subcontractor of {1}, works without our consent.", name, vendor);
}
