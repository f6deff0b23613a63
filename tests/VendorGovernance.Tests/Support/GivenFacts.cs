using VendorGovernance.Audits.Findings;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.DataAccess;
using VendorGovernance.ServiceLevels;
using VendorGovernance.ServiceLevels.Measurements;
using VendorGovernance.Vendors;

namespace VendorGovernance.Tests.Support;

/// <summary>What happens under a contract, by intent.</summary>
public static class GivenFacts
{
    public static void Measured(this GovernanceDb db, ServiceLevel level, DateOnly month, decimal numerator, decimal denominator = 100)
    {
        db.Measurements.Add(Measurement.Record(level.Id, month, numerator, denominator, Given.LongAgo));
        db.SaveChanges();
    }

    public static void Scope(this GovernanceDb db, Contract contract, string system, DateOnly from, DateOnly until)
    {
        var terms = new ScopeTerms(system, "Answer chats", "name, order number", DataLevel.General2, true, true, false, 12, from, until);
        db.Scopes.Add(VendorGovernance.DataAccess.Scope.Grant(contract, terms, Given.LongAgo));
        db.SaveChanges();
    }

    public static void Finding(this GovernanceDb db, Vendor vendor, string title, Severity severity, DateOnly dueOn, DateOnly? closedOn = null)
    {
        var details = new FindingDetails(
            title, "Annual audit", "", severity, new DateOnly(2026, 1, 15), dueOn, closedOn, closedOn is null ? null : "Done and checked.");
        db.Findings.Add(VendorGovernance.Audits.Findings.Finding.Log(details, vendor.Id, null, DateOnly.MaxValue, Given.LongAgo));
        db.SaveChanges();
    }
}
