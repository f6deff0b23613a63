using VendorGovernance.Vendors;

namespace VendorGovernance.Tests.Vendors;

public sealed class ParentFirmsTests
{
    private static readonly Dictionary<int, int> ParentOf = new() { [2] = 1, [3] = 2, [4] = 3 };

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(1, 4)]
    [InlineData(2, 4)]
    public void A_firm_cannot_belong_to_one_that_belongs_to_it_at_any_depth(int vendor, int parent) => Assert.True(ParentFirms.IsCycle(vendor, parent, ParentOf));

    [Theory]
    [InlineData(5, 4)]
    [InlineData(4, 1)]
    [InlineData(3, 1)]
    public void Any_other_firm_may_be_its_parent(int vendor, int parent) => Assert.False(ParentFirms.IsCycle(vendor, parent, ParentOf));
}
