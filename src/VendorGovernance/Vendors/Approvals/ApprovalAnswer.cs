using VendorGovernance.Platform.Text;

namespace VendorGovernance.Vendors.Approvals;

/// <summary>Whether a vendor is approved on a day.</summary>
/// <param name="Approval">By what and until when; null where it is not.</param>
/// <param name="WhyNot">In words; null where it is.</param>
public sealed record ApprovalAnswer(VendorApproval? Approval, Sentence? WhyNot)
{
    public bool IsApproved => Approval is not null;
}
