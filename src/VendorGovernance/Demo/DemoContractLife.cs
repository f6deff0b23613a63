using System.Globalization;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Contracts.Decisions;
using VendorGovernance.Contracts.Exits;
using VendorGovernance.Contracts.Moves;
using VendorGovernance.Contracts.Notices;
using VendorGovernance.Data;
using VendorGovernance.Files;
using VendorGovernance.Platform.Text;
using VendorGovernance.Timeline;

namespace VendorGovernance.Demo;

/// <summary>What became of some contracts after they were signed, and one that is not signed yet.</summary>
internal sealed class DemoContractLife(
    GovernanceDb db, FileStore files, DemoDay day, IReadOnlyDictionary<string, Contract> contracts, IReadOnlyDictionary<string, int> accounts)
{
    private int Procurement => accounts[DemoAccounts.Procurement.Email];

    private int ServiceManager => accounts[DemoAccounts.ServiceManager.Email];

    private int Leadership => accounts[DemoAccounts.Leadership.Email];

    public async Task AddAsync(IReadOnlyDictionary<string, int> vendors, CancellationToken cancel)
    {
        var left = contracts["kids-advice"].Number;
        var (scorecard, english, chinese) = (Paper("scorecard-CDYT"), Paper($"notice-{left}.en"), Paper($"notice-{left}.zh-CN"));
        var draft = Draft(vendors["HFCX"]);
        db.Contracts.Add(draft);
        await db.SaveChangesAsync(cancel);
        Note(draft, On(-2, Procurement), ContractMoves.Find(ContractMoves.Submit)!.Done, null);
        Amend(contracts["night-shift"]);
        WaitForApproval(contracts["hotline"], scorecard);
        GiveNotice(contracts["kids-advice"], english, chinese);
        Exit(contracts["jd-overflow"]);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The owner of the hotline wants to talk about its price before the last day for notice.</summary>
    private void WaitForApproval(Contract contract, StoredFile scorecard)
    {
        var moment = On(-3, Procurement);
        var decision = contract.Propose(
            DecisionChoice.Renegotiate, "通话量同比下降 18%，但服务费按固定坐席数计。建议按接通量重谈单价；谈不成则到期退出。", 1, moment);
        decision.Rest(day.ThisMonth.AddMonths(-1), scorecard);
        db.RenewalDecisions.Add(decision);
        Note(contract, moment, new Sentence("Decision for term {0} proposed: {1}.", decision.TermNumber, decision.Choice), decision.Reason);
    }

    private void GiveNotice(Contract contract, StoredFile english, StoredFile chinese)
    {
        const string reason = "响应时长连续三个月未达标，整改无效；导购咨询收回自营团队。";
        var (proposed, approved, made, sent) = (On(-30, ServiceManager), On(-27, Leadership), On(-25, ServiceManager), On(-24, ServiceManager));
        var decision = contract.Propose(DecisionChoice.Exit, reason, 1, proposed);
        decision.Approve(approved);
        contract.Adopt(decision);
        db.RenewalDecisions.Add(decision);
        Note(contract, proposed, new Sentence("Decision for term {0} proposed: {1}.", decision.TermNumber, decision.Choice), reason);
        Note(contract, approved, new Sentence("Decision for term {0} approved: {1}.", decision.TermNumber, decision.Choice), null);

        var notice = Notice.Of(contract, new(NoticeGiver.Us, NoticeKind.NonRenewal, contract.LastDay!.Value, reason) { Clause = "第十二条" }, made);
        notice.Carry(english, chinese);
        notice.Send(sent.Today, NoticeChannel.RegisteredMail);
        var received = day.Calendar.OnOrAfter(day.In(-21));
        notice.Receive(received, false, received);
        db.Notices.Add(notice);
        contract.GiveNotice(On(0, ServiceManager));
        Note(contract, made, new Sentence("Notice made: {0}, last day {1:d}.", notice.Kind, notice.LastDay), reason);
        Note(contract, sent, new Sentence("Notice served on {0:d}. The contract ends on {1:d}.", notice.SentOn, notice.LastDay), null);
        Note(contract, On(-20, ServiceManager), new Sentence("Notice received on {0:d}; it counts as received on {1:d}.", received, received), null);
    }

    /// <summary>Ended with last month; half of its checklist is done.</summary>
    private void Exit(Contract contract)
    {
        var lastDay = contract.LastDay!.Value;
        var begun = On(lastDay.DayNumber + 1 - day.Today.DayNumber, ServiceManager);
        contract.BeginExit();
        Note(contract, begun, "The exit began, with its checklist.", null, "/exit");
        var transition = contract.TermsOn(lastDay).TransitionDays;
        var items = ExitChecklist.All.Select(step => ExitItem.Standard(contract, step, ExitChecklist.DueOf(step, lastDay, transition, day.Today))).ToList();
        db.ExitItems.AddRange(items);
        Do(items, "shift-down", "三批坐席已按计划退出排班。", begun);
        Do(items, "equipment", "工牌 24 张、加密狗 6 个已收回。", begun);
        Do(items, "sub-accounts", "京麦子账号 24 个已停用，截图存档。", begun);
        items.Add(ExitItem.Own(contract, "结清大促加班补贴", isRequired: true, ServiceManager, day.In(12)));
        db.ExitItems.Add(items[^1]);
    }

    private void Do(IEnumerable<ExitItem> items, string code, string note, Moment moment)
    {
        var item = items.Single(each => each.Code == code);
        item.Do(moment.Today, note, null, moment);
        Note(item.Contract ?? contracts["jd-overflow"], moment, new Sentence("Exit: \"{0}\" is done.", item.Title), note, "/exit");
    }

    /// <summary>Faster reports of incidents since half a year ago; more seats, and so a higher price, from next month on.</summary>
    private void Amend(Contract contract)
    {
        Amend(contract, new(day.ThisMonth.AddMonths(-6), "夜间事件通报", "夜间缺少值班主管，事件通报须提前。"), terms => terms with { IncidentHours = 12 }, On(-200, Procurement));
        Amend(contract, new(day.ThisMonth.AddMonths(1), "夜班增员", "夜班增加 6 个坐席。"), terms => terms with { Value = terms.Value + 180_000m }, On(-5, Procurement));
    }

    private void Amend(Contract contract, Amendment amendment, Func<ContractTerms, ContractTerms> change, Moment moment)
    {
        var version = contract.Amend(amendment, change(contract.TermsOn(amendment.EffectiveFrom)), moment with { Today = day.Today });
        Note(contract, moment, new Sentence("Amendment {0}, in force from {1:d}.", version.Number, version.EffectiveFrom), amendment.Reason);
    }

    private Contract Draft(int vendorId)
    {
        var startsOn = day.ThisMonth.AddMonths(3);
        var terms = new ContractTerms
        {
            StartsOn = startsOn,
            LastDay = Terms.LastDay(startsOn, 24),
            Renewal = RenewalKind.ByAgreement,
            NoticeLength = 60,
            TransitionDays = 30,
            IncidentHours = 12,
            Value = 3_600_000m,
            Currency = "CNY",
            PriceModel = PriceModel.PerSeat,
        };
        var number = string.Create(CultureInfo.InvariantCulture, $"PS-{startsOn.Year}-{contracts.Values.Count(contract => contract.StartsOn.Year == startsOn.Year) + 1:000}");
        var draft = Contract.Draft(
            new(number, new("Video customer service", "视频客服"), vendorId, Procurement), terms, On(-6, Procurement));
        draft.Move(ContractMoves.Find(ContractMoves.Submit)!, On(-2, Procurement), needsSecondPerson: true);
        return draft;
    }

    private StoredFile Paper(string name) => files.Keep($"{name}.pdf", "application/pdf", DemoPdf.Of(name));

    private Moment On(int days, int by) => new(day.Morning(day.In(days)), day.In(days), _ => day.Calendar, by);

    private void Note(Contract contract, Moment at, Sentence what, string? reason, string page = "") => db.TimelineEvents.Add(TimelineEvent.Of(
        nameof(Contract), contract.Id, contract.VendorId, at.Now, at.By, what, reason,
        string.Create(CultureInfo.InvariantCulture, $"/contracts/{contract.Id}{page}")));
}
