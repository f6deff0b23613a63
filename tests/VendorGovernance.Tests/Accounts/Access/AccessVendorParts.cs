using VendorGovernance.Data;
using VendorGovernance.Files;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.Approvals;
using VendorGovernance.Vendors.Certificates;
using VendorGovernance.Vendors.Contacts;
using VendorGovernance.Vendors.References;
using VendorGovernance.Vendors.Screenings;
using VendorGovernance.Vendors.Subcontractors;

namespace VendorGovernance.Tests.Accounts.Access;

/// <summary>One of each that belongs to a vendor, and what fills the holes of its address.</summary>
internal static class AccessVendorParts
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    public static Dictionary<string, object[]> Add(GovernanceDb db, Vendor vendor, int keeper, string prefix)
    {
        var contact = VendorContact.Of(vendor.Id, new ContactDetails($"{prefix}Internal Li", ContactRole.Legal, "li@acme.example", null, true));
        var reference = ReferenceCase.Of(vendor.Id, new ReferenceDetails($"{prefix}Internal client", "Chat", null, null, null, ReferenceVerdict.NotAsked, null, null), keeper, Today);
        var waiver = ApprovalWaiver.Ask(vendor.Id, $"{prefix}Internal: peak", Today.AddDays(30), keeper, Today, 180);
        var screening = Screening.Begin(vendor.Id, 1, keeper, Today);
        screening.Answer(1, AnswerKind.Yes, "Internal note", Kept(db, $"{prefix}proof.pdf"), keeper);
        var certificate = Certificate.Register(
            vendor.Id, new CertificateDetails(CertificateKind.Iso27001, null, null, $"{prefix}IS 1", $"{prefix}site", $"{prefix}BSI", Today.AddDays(-300), Today.AddDays(60), null), Kept(db, $"{prefix}iso.pdf"), Given.LongAgo);
        certificate.Verify(true, "Internal: looked up.", keeper, Today);
        var subcontractor = Subcontractor.Of(
            vendor.Id, new SubcontractorDetails(null, $"{prefix}Internal Sub", "CN", "Night shift", true, Today.AddDays(-9), null, null), Kept(db, $"{prefix}consent.pdf"), Today);
        db.AddRange(contact, reference, waiver, screening, certificate, subcontractor);
        db.SaveChanges();
        return new()
        {
            ["contact"] = [vendor.Id, contact.Id],
            ["reference"] = [vendor.Id, reference.Id],
            ["waiver"] = [vendor.Id, waiver.Id],
            ["screening"] = [screening.Id],
            ["evidence"] = [screening.Id, 1],
            ["certificate"] = [certificate.Id],
            ["subcontractor"] = [vendor.Id, subcontractor.Id],
            ["move"] = [vendor.Id, "rejection"],
        };
    }

    private static StoredFile Kept(GovernanceDb db, string name)
    {
        var file = StoredFile.Of(name, "application/pdf", SampleFiles.Pdf.Length, new string('a', 64), null, Given.LongAgo);
        db.Files.Add(file);
        db.FileContents.Add(FileContent.Of(file, SampleFiles.Pdf));
        return file;
    }
}
