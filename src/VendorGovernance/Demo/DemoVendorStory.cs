using VendorGovernance.Vendors.Risk;

namespace VendorGovernance.Demo;

/// <summary>How the firm came to work with a vendor, and who looks after it.</summary>
/// <param name="ScreenedAgo">Days since its screening was approved.</param>
/// <param name="ApprovedFor">Days from today on for which that still holds; negative when it has ended.</param>
/// <param name="AssessedAgo">Days since its risk was assessed.</param>
internal sealed record DemoVendorStory(string Vendor, DemoAccount Owner, int ScreenedAgo, int ApprovedFor, RiskAnswers Risk, int AssessedAgo)
{
    /// <summary>Places of the questions that were answered in part.</summary>
    public int[] Partly { get; init; } = [];
}

internal static class DemoVendorStories
{
    public static IReadOnlyList<DemoVendorStory> All { get; } =
    [
        new("HFCX", DemoAccounts.Procurement, 120, 245, new(5, 4, 5, 4, true), 120) { Partly = [11] },
        new("CDYT", DemoAccounts.Procurement, 190, 175, new(5, 3, 4, 4, true), 190) { Partly = [3, 21] },
        new(DemoVendors.Sliding, DemoAccounts.Procurement, 205, 160, new(4, 4, 4, 4, true), 350) { Partly = [3, 5, 13, 19, 21] },
        new(DemoVendors.Recovering, DemoAccounts.Procurement, 80, 285, new(4, 4, 4, 4, true), 80) { Partly = [8, 21] },
        new("XAQJ", DemoAccounts.ServiceManager, 260, 105, new(2, 3, 2, 3, false), 260),
        new("JNLY", DemoAccounts.Procurement, 150, 215, new(4, 4, 4, 4, true), 150) { Partly = [20] },
        new("CQSY", DemoAccounts.Procurement, 347, 18, new(3, 2, 4, 3, false), 372) { Partly = [5, 15] },
        new("NNBT", DemoAccounts.Procurement, 60, 305, new(3, 3, 3, 3, false), 60) { Partly = [20] },
        new("MNLB", DemoAccounts.OverseasProcurement, 210, 155, new(4, 4, 4, 5, true), 210) { Partly = [11, 18] },
        new("HZMX", DemoAccounts.ServiceManager, 30, 335, new(2, 3, 2, 3, false), 30),
    ];
}
