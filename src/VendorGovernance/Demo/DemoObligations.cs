using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Obligations;
using static VendorGovernance.Contracts.Obligations.Side;
using static VendorGovernance.Demo.DemoAccounts;

namespace VendorGovernance.Demo;

/// <summary>What the firm and its vendors owe each other, asked for since some months ago.</summary>
internal static class DemoObligations
{
    private static readonly DemoObligation[] All =
    [
        new("pdd-chat", Theirs, "提交上月服务报告与录音抽检清单", "第 7.2 条", ServiceManager, DueRule.From(DueRuleKind.FromMonthEnd, 5, DayUnit.BusinessDays)),
        new("pdd-chat", Theirs, "提交坐席在岗名册", "第 4.1 条", null, DueRule.From(DueRuleKind.FromMonthEnd, 0, DayUnit.CalendarDays)),
        new("pdd-chat", Ours, "支付上月服务费", "第 9.1 条", Procurement, DueRule.From(DueRuleKind.FromMonthEnd, 20, DayUnit.CalendarDays)),
        new("tmall-presales", Theirs, "更新职业责任保险并提交保单", "第 12.3 条", null, DueRule.From(DueRuleKind.FromLastDay, -60, DayUnit.CalendarDays)) { NeedsEvidence = true },
        new("tmall-presales", Ours, "向供应商提供大促话量预测", "附件二", ServiceManager, DueRule.From(DueRuleKind.FromMonthEnd, -10, DayUnit.BusinessDays)),
        new("hotline", Theirs, "归还录音硬盘并出具删除证明", "第 15.4 条", SecurityOfficer, DueRule.From(DueRuleKind.FromLastDay, 10, DayUnit.BusinessDays)) { NeedsEvidence = true },
        new("jd-chat", Theirs, "提交整改进度季报", null, ServiceManager, DueRule.Every(3, new DateOnly(2024, 1, 31))),
    ];

    public static IReadOnlyList<Obligation> On(DemoDay day, Dictionary<string, Contract> contracts, Dictionary<string, int> accounts) =>
        [.. All.Select(demo => demo.On(day, contracts[demo.Contract], demo.Owner is { } owner ? accounts[owner.Email] : null))];

    /// <summary>What was due more than a month ago was done in time, two days early; of the rest nobody has reported yet.</summary>
    public static void Fulfil(IEnumerable<ObligationOccurrence> occurrences, DemoDay day, int by)
    {
        foreach (var occurrence in occurrences.Where(occurrence => occurrence.DueOn < day.In(-15)))
        {
            var done = occurrence.DueOn.AddDays(-2);
            occurrence.Fulfil(new Fulfilment(done, "按期完成。", null), needsEvidence: false, by, day.Today, day.Morning(done));
        }
    }
}

internal sealed record DemoObligation(string Contract, Side Side, string Title, string? Clause, DemoAccount? Owner, DueRule Rule)
{
    private const int AskedForDays = 120;

    public bool NeedsEvidence { get; init; }

    public Obligation On(DemoDay day, Contract contract, int? ownerId)
    {
        var asked = day.In(-AskedForDays);
        return Obligation.Register(contract.Id, new ObligationDetails(Title, null, Clause, Side, Rule, NeedsEvidence), ownerId, asked, day.Morning(asked));
    }
}
