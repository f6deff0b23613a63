using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Files;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Tasks;
using VendorGovernance.Timeline;
using VendorGovernance.Vendors.Approvals;
using VendorGovernance.Vendors.Moves;
using VendorGovernance.Vendors.Questionnaires;

namespace VendorGovernance.Vendors.Screenings;

/// <summary>The steps of a screening, with what follows from each for the vendor. The caller saves.</summary>
public sealed class ScreeningDesk(GovernanceDb db, Clock clock, Happenings happenings, TaskDesk tasks, FileStore files, VendorApprovals approvals, VendorMoveDesk moves)
{
    /// <summary>With the newest published questionnaire. One at a time: an open screening is gone on with.</summary>
    public async Task<Screening> BeginAsync(Vendor vendor, int personId, CancellationToken cancel)
    {
        if (await db.Screenings.AnyAsync(screening => screening.VendorId == vendor.Id && (screening.State == ScreeningState.Draft || screening.State == ScreeningState.Submitted), cancel))
        {
            throw new RuleViolationException("A screening of this vendor is open already.");
        }

        var questionnaire = await db.Questionnaires.Published().Select(published => published.Id).FirstAsync(cancel);
        var begun = Screening.Begin(vendor.Id, questionnaire, personId, clock.Today);
        db.Screenings.Add(begun);
        if (VendorMoves.Screen.From.Contains(vendor.Status))
        {
            moves.Screen(vendor);
        }
        else
        {
            happenings.Note(nameof(Vendor), vendor.Id, vendor.Id, VendorMoves.Screen.Happening);
        }

        return begun;
    }

    /// <summary>Stores what is answered; what has no answer yet stays open.</summary>
    public async Task AnswerAsync(Screening screening, IReadOnlyDictionary<int, GivenAnswer> given, int personId, CancellationToken cancel)
    {
        foreach (var (questionId, said) in given.Where(pair => pair.Value.Answer is not null))
        {
            var evidence = said.Evidence is null ? null : await files.KeepAsync(said.Evidence, AnswerFields.Evidence(questionId), cancel);
            screening.Answer(questionId, said.Answer!.Value, said.Note, evidence, personId);
        }
    }

    public void Submit(Screening screening, int personId)
    {
        screening.Submit(screening.Questionnaire!.Questions, personId, clock.Today);
        Note(screening, new Sentence("The screening waits for a decision."), null);
    }

    public async Task ApproveAsync(Screening screening, DateOnly expiresOn, string? reason, int personId, CancellationToken cancel)
    {
        screening.Approve(screening.Questionnaire!.Questions, expiresOn, reason, personId, clock.Today);
        await approvals.RefreshAsync(screening.Vendor!, cancel);
        Note(screening, new Sentence("The screening was approved with {0:0.0} %, until {1:d}.", screening.Score, expiresOn), reason);
        moves.Approve(screening.Vendor!);
        await tasks.CloseAsync(ScreeningTask.KeyOf(screening.Vendor!), null, cancel);
    }

    public void Reject(Screening screening, string? reason, int personId)
    {
        screening.Reject(screening.Questionnaire!.Questions, reason, personId, clock.Today);
        Note(screening, new Sentence("The screening was rejected."), reason);
        moves.Reject(screening.Vendor!, reason);
    }

    public void Return(Screening screening, string? reason)
    {
        screening.Return(reason);
        Note(screening, new Sentence("The screening was given back to be completed."), reason);
    }

    private void Note(Screening screening, Sentence what, string? reason) =>
        happenings.Note(nameof(Vendor), screening.VendorId, screening.VendorId, what, reason, string.Create(Languages.English, $"/screenings/{screening.Id}"));
}
