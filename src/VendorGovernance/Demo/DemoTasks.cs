using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tasks;
using VendorGovernance.Timeline;
using VendorGovernance.Vendors;
using static VendorGovernance.Demo.DemoAccounts;

namespace VendorGovernance.Demo;

/// <summary>What the firm still has to do, and what it did.</summary>
internal static class DemoTasks
{
    private static readonly DemoTask[] All =
    [
        new(DemoVendors.Sliding, Procurement, Role.Procurement, 9, -4, "约谈武汉青麓负责人，确认新职场人员补充计划", "带上近三个月流失率与应答率；请对方给出每周到岗人数。"),
        new(DemoVendors.Sliding, SecurityOfficer, Role.SecurityOfficer, 20, 3, "收回已离职坐席的店铺后台账号并留存截图", "以昨日名册为准，逐一核对。") { NeedsProof = true },
        new("CDYT", null, Role.SecurityOfficer, 6, 12, "复核通话录音的导出权限", "现场审计发现项的后续，确认质检电脑已无法另存录音。"),
        new("HFCX", ServiceManager, Role.ServiceManager, 14, 6, "与合肥晨熙确认大促弹性席位排班", "确认二号职场的备用线路与值班主管。"),
        new("MNLB", OverseasProcurement, Role.Procurement, 5, 21, "向马尼拉 Bayani 索取续期后的营业许可", "存档许可本季度到期。"),
        new("JNLY", null, Role.Procurement, 3, 30, "向济南灵雁索取最新营业执照复印件", null) { NeedsProof = true },
        new("XAQJ", ServiceManager, Role.ServiceManager, 40, -10, "校准质检打分口径", null) { DoneAfter = 25, Note = "双方各抽 50 条复核，差异 1 条，已更新打分细则。" },
        new("NNBT", SecurityOfficer, Role.SecurityOfficer, 35, -12, "复查夜班门禁", null) { DoneAfter = 20, Note = "凌晨到访两次，门禁正常，当班主管在岗。" },
    ];

    public static IEnumerable<TaskItem> On(DemoDay day, Dictionary<string, int> vendors, Dictionary<string, int> accounts) =>
        All.Select((demo, at) => demo.On(day, at, vendors[demo.VendorCode], demo.Owner is { } owner ? accounts[owner.Email] : null));

    /// <summary>What became of those that are done, on the timelines of their vendors.</summary>
    public static IEnumerable<TimelineEvent> Told(IEnumerable<TaskItem> tasks) =>
        from task in tasks
        where task.State == TaskState.Done
        select TimelineEvent.Of(
            task.Kind, task.SubjectId!.Value, task.VendorId, task.DoneAt!.Value, task.DoneById, new Sentence("Task done: {0}", task.Title), task.Note,
            FormattableString.Invariant($"/tasks/{task.Id}"));
}

/// <param name="Opened">Days before the day of loading.</param>
/// <param name="Due">Days after the day of loading; negative when it has passed.</param>
internal sealed record DemoTask(string VendorCode, DemoAccount? Owner, Role Role, int Opened, int Due, string Title, string? Description)
{
    public bool NeedsProof { get; init; }

    /// <summary>Days after it was opened; null while it is to do.</summary>
    public int? DoneAfter { get; init; }

    public string? Note { get; init; }

    public TaskItem On(DemoDay day, int at, int vendorId, int? ownerId)
    {
        var opened = day.In(-Opened);
        var task = TaskItem.Open(
            new NewTask(
                FormattableString.Invariant($"demo:{at}"), new Sentence("{0}", Title), nameof(Vendor), vendorId, VendorCode,
                FormattableString.Invariant($"/vendors/{vendorId}"), vendorId, ownerId, Role, day.In(Due), NeedsProof)
            {
                Description = Description,
            },
            day.Morning(opened));
        if (DoneAfter is { } days)
        {
            task.Do(Note, null, ownerId!.Value, day.Morning(opened.AddDays(days)));
        }

        return task;
    }
}
