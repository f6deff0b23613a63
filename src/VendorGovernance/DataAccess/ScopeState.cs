namespace VendorGovernance.DataAccess;

public enum ScopeState
{
    Active,
    Upcoming,
    Expired,
}
