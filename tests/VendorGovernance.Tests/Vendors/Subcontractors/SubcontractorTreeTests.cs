using VendorGovernance.Data;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.Subcontractors;

namespace VendorGovernance.Tests.Vendors.Subcontractors;

public sealed class SubcontractorTreeTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Each_stands_below_the_one_it_works_for_with_its_rank()
    {
        using var database = TestDatabase.Create();
        using var db = database.Open();
        var vendor = db.Vendor();
        var night = Add(db, vendor, "Night", null);
        var staff = Add(db, vendor, "Staffing", night.Id);
        Add(db, vendor, "Checks", staff.Id);
        Add(db, vendor, "Archive", null);

        var tree = SubcontractorTree.Of([.. db.Subcontractors]);

        Assert.Equal([("Archive", 1), ("Night", 1), ("Staffing", 2), ("Checks", 3)], tree.Select(found => (found.Subcontractor.Name, found.Rank)));
        Assert.True(SubcontractorTree.IsCycle(night.Id, staff.Id, [.. db.Subcontractors]));
        Assert.False(SubcontractorTree.IsCycle(staff.Id, night.Id, [.. db.Subcontractors]));
    }

    private static Subcontractor Add(GovernanceDb db, Vendor vendor, string name, int? above)
    {
        var subcontractor = Subcontractor.Of(vendor.Id, new SubcontractorDetails(above, name, "CN", "Work", false, null, null, null), null, Today);
        db.Subcontractors.Add(subcontractor);
        db.SaveChanges();
        return subcontractor;
    }
}
