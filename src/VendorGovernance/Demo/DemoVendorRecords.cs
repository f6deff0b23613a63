using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Timeline;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.Approvals;
using VendorGovernance.Vendors.Moves;
using VendorGovernance.Vendors.Questionnaires;
using VendorGovernance.Vendors.Risk;
using VendorGovernance.Vendors.Screenings;

namespace VendorGovernance.Demo;

/// <summary>Screens, approves and assesses the vendors, and adds what belongs to them.</summary>
internal sealed class DemoVendorRecords(GovernanceDb db, DemoDay day, IReadOnlyDictionary<string, int> accounts)
{
    private const string Live = "CQSY";
    private const string Abroad = "KLSR";

    private int Procurement => accounts[DemoAccounts.Procurement.Email];

    private int Security => accounts[DemoAccounts.SecurityOfficer.Email];

    public async Task AddAsync(CancellationToken cancel)
    {
        var questionnaire = await db.Questionnaires.Include(found => found.Questions).SingleAsync(cancel);
        var vendors = await db.Vendors.Include(vendor => vendor.Identifiers).ToDictionaryAsync(vendor => vendor.Code, cancel);
        foreach (var story in DemoVendorStories.All)
        {
            Tell(story, vendors[story.Vendor], questionnaire);
        }

        await db.SaveChangesAsync(cancel);
        WaitForDecision(vendors[Live], questionnaire);
        Waive(vendors[Abroad]);
        Import(vendors[DemoVendors.Small]);
        vendors["NNBT"].Revise(VendorForm.Of(vendors["NNBT"]).ToDetails() with { ParentId = vendors["HFCX"].Id });
        foreach (var vendor in vendors.Values)
        {
            db.VendorContacts.AddRange(DemoVendorParts.ContactsOf(vendor));
            db.Subcontractors.AddRange(DemoVendorParts.SubcontractorsOf(vendor, day));
            db.Certificates.AddRange(DemoVendorParts.CertificatesOf(vendor, Security, day));
            db.ReferenceCases.AddRange(DemoVendorParts.ReferencesOf(vendor, Procurement, day));
        }

        await db.SaveChangesAsync(cancel);
        await DemoVendorParts.BelowAsync(db, vendors["HFCX"], day, cancel);
        await db.SaveChangesAsync(cancel);
    }

    private void Tell(DemoVendorStory story, Vendor vendor, Questionnaire questionnaire)
    {
        var (owner, decided) = (accounts[story.Owner.Email], day.In(-story.ScreenedAgo));
        vendor.HandOver(owner);
        vendor.Move(VendorMoves.Screen, null);
        Note(vendor, decided.AddDays(-12), owner, VendorMoves.Screen.Happening);
        var screening = Answered(vendor, questionnaire, story.Partly, owner, decided.AddDays(-12));
        screening.Submit(questionnaire.Questions, owner, decided.AddDays(-3));
        screening.Approve(questionnaire.Questions, day.In(story.ApprovedFor), null, Security, decided);
        vendor.RefreshApproval(screening.Approval);
        vendor.Move(VendorMoves.Approve, null);
        Note(vendor, decided, Security, new Sentence("The screening was approved with {0:0.0} %, until {1:d}.", screening.Score, screening.ExpiresOn));
        vendor.Move(VendorMoves.Engage, null);
        Note(vendor, decided.AddDays(2), owner, VendorMoves.Engage.Happening);

        var assessed = day.In(-story.AssessedAgo);
        var assessment = RiskAssessment.Of(vendor, story.Risk, new VendorRules().Risk, null, owner, assessed, new VendorRules().TieringMonths);
        db.RiskAssessments.Add(assessment);
        Note(vendor, assessed, owner, new Sentence("The inherent risk was assessed: {0:0.00}, {1}.", assessment.Score, assessment.Tier));
    }

    /// <summary>The approval of the live-stream vendor ends soon; its next screening is answered and waits.</summary>
    private void WaitForDecision(Vendor vendor, Questionnaire questionnaire)
    {
        var screening = Answered(vendor, questionnaire, [5, 12, 15, 19], Procurement, day.In(-9));
        screening.Submit(questionnaire.Questions, Procurement, day.In(-3));
        Note(vendor, day.In(-3), Procurement, new Sentence("The screening waits for a decision."));
    }

    /// <summary>The vendor abroad began under a waiver: its screening waits for papers from the authorities there.</summary>
    private void Waive(Vendor vendor)
    {
        const string reason = "Malaysian peak season starts before the authorities return the screening papers. No customer data leaves the read-only order centre until then.";
        var overseas = accounts[DemoAccounts.OverseasProcurement.Email];
        vendor.HandOver(overseas);
        var waiver = ApprovalWaiver.Ask(vendor.Id, reason, day.In(45), overseas, day.In(-80), new VendorRules().MostWaiverDays);
        waiver.Decide(true, "Agreed for the season only.", Security, day.In(-78));
        db.ApprovalWaivers.Add(waiver);
        vendor.RefreshApproval(waiver.Approval);
        vendor.Move(VendorMoves.Approve, null);
        vendor.Move(VendorMoves.Engage, null);
        Note(vendor, day.In(-80), overseas, new Sentence("A waiver was asked for, until {0:d}.", waiver.Until), reason);
        Note(vendor, day.In(-78), Security, new Sentence("The waiver was granted, until {0:d}.", waiver.Until), "Agreed for the season only.");
    }

    private void Import(Vendor vendor)
    {
        vendor.HandOver(accounts[DemoAccounts.ServiceManager.Email]);
        vendor.Move(VendorMoves.Engage, null);
        db.Tasks.Add(Tasks.TaskItem.Open(ScreeningTask.Of(vendor), day.Morning(day.In(-60))));
    }

    private Screening Answered(Vendor vendor, Questionnaire questionnaire, int[] partly, int author, DateOnly begun)
    {
        var screening = Screening.Begin(vendor.Id, questionnaire.Id, author, begun);
        foreach (var question in questionnaire.Questions)
        {
            screening.Answer(question.Id, partly.Contains(question.Place) ? AnswerKind.Partly : AnswerKind.Yes, DemoVendorParts.NoteTo(question, partly), null, author);
        }

        db.Screenings.Add(screening);
        return screening;
    }

    private void Note(Vendor vendor, DateOnly on, int by, Sentence what, string? reason = null) =>
        db.TimelineEvents.Add(TimelineEvent.Of(nameof(Vendor), vendor.Id, vendor.Id, day.Morning(on), by, what, reason));
}
