using VendorGovernance.Vendors;
using VendorGovernance.Vendors.Identifiers;

namespace VendorGovernance.Demo;

internal static class DemoVendors
{
    /// <summary>Lost its trained agents after a site move, and slides.</summary>
    public const string Sliding = "WHQL";

    /// <summary>Started badly and came back with a corrective plan.</summary>
    public const string Recovering = "SQHH";

    /// <summary>So small that some months have too few contacts, and some were never reported.</summary>
    public const string Small = "TYPH";

    private const int RegisteredMonthsAgo = 42;

    private const int ReceivedDaysAgo = 60;

    private static readonly VendorDetails[] All =
    [
        new("HFCX", new("Chenxi Contact Services", "合肥晨熙客户服务有限公司"), new("Hefei", "合肥"), "CN",
            "service@chenxi.example", "天猫主力供应商，自有职场两处，大促可扩至 260 席。") { Identifiers = CreditCode("91340100MA7D1110QC") },
        new("CDYT", new("Yunting Voice", "成都云听语音服务有限公司"), new("Chengdu", "成都"), "CN",
            "ops@yunting.example", "400 热线，普通话与四川话。") { Identifiers = CreditCode("91510100MA7D2220Q2") },
        new(Sliding, new("Qinglu Customer Care", "武汉青麓客户服务有限公司"), new("Wuhan", "武汉"), "CN",
            "account@qinglu.example", "九个多月前由光谷搬至黄陂新职场，搬迁后熟手流失明显。") { Identifiers = CreditCode("91420100MA7D3330Q4") },
        new(Recovering, new("Honghu Outsourcing", "宿迁鸿鹄服务外包有限公司"), new("Suqian", "宿迁"), "CN",
            "jd.desk@honghu.example", "京东业务。接手初期未达标，按整改计划每周复盘。") { Identifiers = CreditCode("91321300MA7D4440QQ") },
        new("XAQJ", new("Qinju Quality", "西安秦矩质检咨询有限公司"), new("Xi'an", "西安"), "CN",
            "qa@qinju.example", "第三方质检与培训，不直接面对消费者。") { Identifiers = CreditCode("91610100MA7D5550QN") },
        new("JNLY", new("Lingyan Services", "济南灵雁信息服务有限公司"), new("Jinan", "济南"), "CN",
            "care@lingyan.example", "售后与退换货。") { Identifiers = CreditCode("91370100MA7D6660Q0") },
        new("CQSY", new("Shanyu Live Commerce Care", "重庆山屿直播客服有限公司"), new("Chongqing", "重庆"), "CN",
            "live@shanyu.example", "抖音直播间客服，班次随直播排期。") { Identifiers = CreditCode("91500000MA7D7770Q0") },
        new("NNBT", new("Baiting Night Desk", "南宁百听夜间客服有限公司"), new("Nanning", "南宁"), "CN",
            "night@baiting.example", "22:00 至次日 08:00 夜班。") { Identifiers = CreditCode("91450100MA7D8880QP") },
        new("MNLB", new("Bayani Contact Center Inc.", "巴亚尼客服中心"), new("Manila", "马尼拉"), "PH",
            "accounts@bayani.example", "English chat and e-mail for the overseas stores. Business continuity site in Cebu."),
        new("KLSR", new("Seri Connect Sdn. Bhd.", "诗丽联络服务"), new("Kuala Lumpur", "吉隆坡"), "MY",
            "hello@sericonnect.example", "Malay and English. Public holidays differ from ours."),
        new("HZMX", new("Moxiang Digital", "杭州墨象数字科技有限公司"), new("Hangzhou", "杭州"), "CN",
            "social@moxiang.example", "社媒回复、评价维护与机器人知识库。") { Identifiers = CreditCode("91330100MA7D9990QD") },
        new(Small, new("Pinghe Mediation", "太原平和投诉调解服务中心"), new("Taiyuan", "太原"), "CN",
            "desk@pinghe.example", "升级投诉专席，量小而难。") { Identifiers = CreditCode("91140100MA7DAAA0QQ") },
    ];

    /// <summary>All of them came to the firm by its own hand, but the small one: a file brought it two months ago.</summary>
    public static IEnumerable<Vendor> On(DemoDay day) => All.Select(details => details.Code == Small
        ? Vendor.Receive(details, day.Morning(day.In(-ReceivedDaysAgo)))
        : Vendor.Register(details, day.Morning(day.Today.AddMonths(-RegisteredMonthsAgo))));

    private static Dictionary<IdentifierKind, string> CreditCode(string code) => new() { [IdentifierKind.CreditCode] = code };
}
