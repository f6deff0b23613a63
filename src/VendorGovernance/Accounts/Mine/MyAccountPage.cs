using VendorGovernance.Accounts.Sessions;

namespace VendorGovernance.Accounts.Mine;

public sealed record MyAccountPage(string Email, bool HasTwoFactor, bool MustHaveTwoFactor, IReadOnlyList<SessionRow> Sessions);
