using Microsoft.Extensions.Options;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Vendors.Risk;

/// <summary>Assesses vendors by the rules of today.</summary>
public sealed class RiskDesk(GovernanceDb db, Clock clock, IOptions<VendorRules> rules)
{
    /// <summary>The caller saves.</summary>
    public RiskAssessment Assess(Vendor vendor, RiskAnswers answers, string? note, int? personId)
    {
        var assessment = RiskAssessment.Of(vendor, answers, rules.Value.Risk, note, personId, clock.Today, rules.Value.TieringMonths);
        db.RiskAssessments.Add(assessment);
        return assessment;
    }
}
