using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Accounts;

/// <summary>The filters of the people, as they stand in the address.</summary>
public sealed class PeopleList : ListRequest
{
    public Role? Role { get; set; }

    public bool? Active { get; set; }
}
