using VendorGovernance.Accounts;

namespace VendorGovernance.Demo;

/// <summary>The people of the demo firm Pinecone Select (松果优选), for the start script and the tests to sign in with.</summary>
public static class DemoAccounts
{
    public const string Password = "pinecone-demo-2026";

    public static DemoAccount Procurement { get; } = new("lin.yue@pinecone.example", "林越", Role.Procurement, "zh-CN", "Asia/Shanghai");

    public static DemoAccount OverseasProcurement { get; } =
        new("grace.tan@pinecone.example", "Grace Tan", Role.Procurement, "en", "Asia/Kuala_Lumpur");

    public static DemoAccount SecurityOfficer { get; } =
        new("zhou.qiming@pinecone.example", "周启明", Role.SecurityOfficer, "zh-CN", "Asia/Shanghai");

    public static DemoAccount ServiceManager { get; } =
        new("su.wanqing@pinecone.example", "苏晚晴", Role.ServiceManager, "zh-CN", "Asia/Shanghai");

    public static DemoAccount Leadership { get; } =
        new("shen.guodong@pinecone.example", "沈国栋", Role.Leadership, "zh-CN", "Asia/Shanghai");

    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        Procurement,
        OverseasProcurement,
        SecurityOfficer,
        ServiceManager,
        Leadership,
        new("claire.donovan@pinecone.example", "Claire Donovan", Role.Leadership, "en", "Asia/Shanghai"),
        new("daniel.weber@pinecone.example", "Daniel Weber", Role.Auditor, "en", "Asia/Shanghai"),
        new("he.yiming@pinecone.example", "何一鸣", Role.Administrator, "zh-CN", "Asia/Shanghai"),
        new("huang.shan@qinglu.example", "黄珊", Role.VendorContact, "zh-CN", "Asia/Shanghai", DemoVendors.Sliding),
    ];
}
