using static VendorGovernance.Audits.Findings.Severity;
using static VendorGovernance.Demo.DemoAccounts;

namespace VendorGovernance.Demo;

internal static class DemoFindings
{
    public static IReadOnlyList<DemoFinding> All { get; } =
    [
        new(DemoVendors.Sliding, "新职场现场审计", High, 118, -21, SecurityOfficer, "离职坐席账号未及时停用",
            "抽查近两个月离职名单 34 人，其中 7 人的拼多多后台账号在离职三天后仍可登录，最长 19 天。"),
        new(DemoVendors.Sliding, "季度服务复盘", High, 62, 12, ServiceManager, "新人占比过高，未完成培训即上岗",
            "搬迁后月流失率连续四个月超过 15%，在岗坐席中入职不满一个月的占 41%，其中三成没有认证成绩。"),
        new(DemoVendors.Sliding, "新职场现场审计", Medium, 118, 5, SecurityOfficer, "作业区可携带手机",
            "新职场未设手机柜，巡查时见 3 名坐席在工位拍摄屏幕。"),
        new(DemoVendors.Recovering, "服务接手专项检查", Critical, 305, -215, ServiceManager, "京东店铺应答率低于最低值且无人上报",
            "接手后连续数月 30 秒应答率低于 80%，供应商周报未提及，现场主管不知道合同约定的水平。")
        {
            Closed = 96,
            Closure = "整改计划八项全部完成：增配 22 席、每日晨会看数、低于期望当日升级。连续三个月好转，现场复核通过。",
        },
        new(DemoVendors.Recovering, "年度数据安全检查", Medium, 190, -130, SecurityOfficer, "京麦子账号多人共用",
            "夜班 4 名坐席共用一个子账号，操作记录无法对应到人。")
        {
            Closed = 141,
            Closure = "已改为一人一号并开启登录保护，抽查 20 人全部一致。",
        },
        new("HFCX", "年度数据安全检查", Low, 150, -90, SecurityOfficer, "保密协议缺 2 份签字",
            "大促临时坐席 60 人中 2 人的保密协议只有指印，没有签名日期。")
        {
            Closed = 120,
            Closure = "两人已补签，入场前核对协议写入班长检查表。",
        },
        new("HFCX", "大促前就绪检查", Medium, 24, 16, ServiceManager, "应急切换演练未做第二职场",
            "演练只覆盖一号职场，二号职场的备用线路没有通话测试记录。"),
        new("CDYT", "通话录音专项审计", High, 75, -8, SecurityOfficer, "录音可在质检电脑上另存",
            "录音库禁止下载，但质检电脑可用系统录音另存到本地，现场还原成功。"),
        new("CDYT", "季度服务复盘", Observation, 40, 50, ServiceManager, "满意度邀评只发给解决的来电",
            "未解决的来电没有收到邀评短信，满意度偏高，建议下季度改为全部来电。"),
        new("XAQJ", "质检一致性校准", Low, 210, -150, ServiceManager, "致命错误判定不一致",
            "两名质检员对同一批 50 条会话的致命错误判定相差 6 条。")
        {
            Closed = 172,
            Closure = "判定细则补充 11 个例子，复校 50 条仅差 1 条。",
        },
        new("JNLY", "退款权限检查", High, 52, 8, SecurityOfficer, "退款限额在后台未真正生效",
            "合同约定坐席只处理 500 元以下退款，测试账号可提交 1,280 元退款并自动通过。"),
        new("CQSY", "直播业务现场审计", Medium, 88, -28, ServiceManager, "直播排期变更未通知客服",
            "抽查 12 场直播，4 场改时后客服按旧排期到岗，首小时无人应答。")
        {
            Closed = 35,
            Closure = "排期表改为共享并自动提醒班长，最近一个月 31 场无漏岗。",
        },
        new("NNBT", "夜班突击检查", Medium, 33, -2, SecurityOfficer, "夜间现场无主管，门禁长开",
            "凌晨 2 点到访，作业区门禁用椅子抵住，当班主管不在现场。"),
        new("MNLB", "Remote security review", Medium, 96, 20, OverseasProcurement, "Two-factor sign-in missing for team leads",
            "Five of eleven team leads sign in to the ticketing system with a password only, although the contract asks for two factors."),
        new("MNLB", "Business continuity test", Low, 180, -110, OverseasProcurement, "Cebu site took 52 minutes to take over",
            "The contract allows 30 minutes. The delay came from call forwarding that had to be requested from the carrier.")
        {
            Closed = 101,
            Closure = "Forwarding is now switched by the vendor itself; the repeat test took 18 minutes.",
        },
        new("KLSR", "Remote security review", High, 70, -12, OverseasProcurement, "Screenshots of orders in a chat group",
            "Agents share screenshots with order numbers and parcel addresses in a private messaging group to ask each other for help."),
        new("HZMX", "社媒内容抽查", Low, 28, 32, ServiceManager, "回复差评时透露订单信息",
            "抽查 200 条评价回复，3 条写出了购买日期与型号，可对应到买家。"),
        new(DemoVendors.Small, "投诉档案检查", Medium, 140, -70, SecurityOfficer, "投诉表格以邮件明文往来",
            "含手机号与赔付金额的表格每周以普通邮件发送，没有加密。")
        {
            Closed = 82,
            Closure = "改为在客户关系系统内登记，历史邮件已删除并附删除证明。",
        },
    ];
}
