using Microsoft.Extensions.Options;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Tasks;
using VendorGovernance.Timeline;

namespace VendorGovernance.Vendors.Risk;

/// <summary>Assesses vendors by the rules of today.</summary>
public sealed class RiskDesk(GovernanceDb db, Clock clock, IOptions<VendorRules> rules, TaskDesk tasks, Happenings happenings)
{
    /// <summary>The caller saves.</summary>
    public async Task<RiskAssessment> AssessAsync(Vendor vendor, RiskAnswers answers, string? note, int? personId, CancellationToken cancel)
    {
        if (vendor.NextTieringOn is { } due)
        {
            await tasks.CloseAsync(TieringTask.KeyOf(vendor.Id, due), null, cancel);
        }

        var assessment = RiskAssessment.Of(vendor, answers, rules.Value.Risk, note, personId, clock.Today, rules.Value.TieringMonths);
        db.RiskAssessments.Add(assessment);
        happenings.Note(
            nameof(Vendor), vendor.Id, vendor.Id, new Sentence("The inherent risk was assessed: {0:0.00}, {1}.", assessment.Score, assessment.Tier), note,
            string.Create(Languages.English, $"/vendors/{vendor.Id}/risk"));
        return assessment;
    }
}
