using VendorGovernance.Accounts;
using VendorGovernance.Audits.Findings;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.DataAccess;
using VendorGovernance.ServiceLevels;
using VendorGovernance.ServiceLevels.Measurements;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tasks;
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

    /// <summary>About the vendor where one is given, of nobody but its role where no owner is.</summary>
    public static TaskItem Task(
        this GovernanceDb db, string title, DateOnly dueOn, Vendor? vendor = null, Account? owner = null, Role role = Role.Procurement, bool needsProof = false, DateTime? openedAt = null)
    {
        var task = TaskItem.Open(
            new NewTask(
                $"test:{title}", new Sentence("{0}", title), vendor is null ? "" : nameof(Vendor), vendor?.Id ?? 0, vendor?.Code ?? title,
                vendor is null ? "" : $"/vendors/{vendor.Id}", vendor?.Id, owner?.Id, role, dueOn, needsProof),
            openedAt ?? Given.LongAgo);
        db.Tasks.Add(task);
        db.SaveChanges();
        return task;
    }
}
