using VendorGovernance.Accounts;
using VendorGovernance.Audits.Findings;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Documents;
using VendorGovernance.Contracts.Obligations;
using VendorGovernance.Data;
using VendorGovernance.DataAccess;
using VendorGovernance.Files;
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

    public static StoredFile StoredFile(this GovernanceDb db, string name = "contract.pdf")
    {
        var file = VendorGovernance.Files.StoredFile.Of(name, "application/pdf", SampleFiles.Pdf.Length, new string('a', 64), null, Given.LongAgo);
        db.Files.Add(file);
        db.FileContents.Add(FileContent.Of(file, SampleFiles.Pdf));
        db.SaveChanges();
        return file;
    }

    public static ContractDocument Document(
        this GovernanceDb db, Contract? contract, string title, DocumentKind kind = DocumentKind.DataProcessingAgreement, DateOnly? effectiveOn = null, DateOnly? expiresOn = null)
    {
        var document = ContractDocument.File(contract!.Id, new DocumentDetails(kind, title, effectiveOn, expiresOn, null), db.StoredFile(), null, Given.LongAgo);
        db.ContractDocuments.Add(document);
        db.SaveChanges();
        return document;
    }

    /// <summary>Due once, on a day; the vendor must do it unless the side is ours.</summary>
    public static ObligationOccurrence Due(
        this GovernanceDb db, Contract? contract, string title, DateOnly? dueOn = null, Side side = Side.Theirs, Account? owner = null, bool needsEvidence = false)
    {
        var day = dueOn ?? new DateOnly(2026, 12, 1);
        var obligation = Obligation.Register(
            contract!.Id, new ObligationDetails(title, null, null, side, DueRule.On(day), needsEvidence), owner?.Id, DateOnly.FromDateTime(Given.LongAgo), Given.LongAgo);
        db.Obligations.Add(obligation);
        db.SaveChanges();
        var occurrence = ObligationOccurrence.Plan(obligation.Id, new DueDate("once", day), Given.LongAgo);
        db.ObligationOccurrences.Add(occurrence);
        db.SaveChanges();
        return occurrence;
    }
}
