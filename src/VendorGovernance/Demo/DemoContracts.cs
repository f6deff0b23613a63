using VendorGovernance.Contracts;
using static VendorGovernance.Contracts.RenewalKind;
using static VendorGovernance.Demo.DemoAccounts;
using static VendorGovernance.Demo.DemoTerm;

namespace VendorGovernance.Demo;

internal static class DemoContracts
{
    public static IReadOnlyList<DemoContract> All { get; } =
    [
        new("tmall-presales", "HFCX", new("Pre-sales chat, Tmall flagship store", "天猫旗舰店售前在线客服"),
            new Began(26, 48), Automatic, 90, 7_680_000m, "CNY", Procurement),
        new("peak-seats", "HFCX", new("Flexible seats for 618 and Double 11", "618、双11大促弹性坐席"),
            new EndsIn(20, 12), ByAgreement, null, 1_250_000m, "CNY", ServiceManager),
        new("installation", "HFCX", new("Large-appliance installation booking", "大家电安装预约专席"),
            new Began(14, 24), Automatic, 60, 1_460_000m, "CNY", Procurement),
        new("hotline", "CDYT", new("After-sales voice line 400", "400 售后语音热线"),
            new DecideIn(12, 36), Automatic, 60, 5_940_000m, "CNY", Procurement),
        new("callbacks", "CDYT", new("Outbound satisfaction calls", "售后回访外呼"),
            new EndsIn(-365, 12), None, null, 420_000m, "CNY", Procurement),
        new("pdd-chat", DemoVendors.Sliding, new("Pinduoduo store chat, all shifts", "拼多多店铺全班次在线客服"),
            new DecideIn(1, 36), Automatic, 30, 4_320_000m, "CNY", Procurement),
        new("kids-advice", DemoVendors.Sliding, new("Kids' goods buying advice", "母婴童品导购咨询"),
            new Began(20, 24), ByAgreement, 60, 980_000m, "CNY", ServiceManager),
        new("jd-chat", DemoVendors.Recovering, new("JD flagship store chat", "京东旗舰店在线客服"),
            new Began(15, 36), ByAgreement, 90, 5_100_000m, "CNY", Procurement),
        new("jd-callback", DemoVendors.Recovering, new("JD after-sales call-back", "京东售后回电"),
            new DecideIn(-18, 36), Automatic, 60, 1_620_000m, "CNY", Procurement),
        new("jd-overflow", DemoVendors.Recovering, new("JD overflow seats", "京东溢出坐席"),
            new EndedWithLastMonth(18), None, null, 360_000m, "CNY", ServiceManager),
        new("sampling", "XAQJ", new("Quality inspection sampling", "客服会话质检抽检"),
            new OpenEnded(28), None, 30, 540_000m, "CNY", ServiceManager),
        new("training", "XAQJ", new("Agent training and certification", "坐席培训与上岗认证"),
            new Began(8, 12), None, null, 186_000m, "CNY", ServiceManager),
        new("tmall-aftersales", "JNLY", new("After-sales chat, Tmall", "天猫售后在线客服"),
            new Began(25, 36), Automatic, 60, 4_870_000m, "CNY", Procurement),
        new("refunds", "JNLY", new("Returns and refunds desk", "退换货与退款专席"),
            new Began(12, 24), ByAgreement, 30, 1_340_000m, "CNY", Procurement),
        new("douyin-live", "CQSY", new("Douyin live-stream chat", "抖音直播间客服"),
            new Began(18, 24), Automatic, 30, 1_890_000m, "CNY", Procurement),
        new("douyin-late", "CQSY", new("Late live streams, 23:00 to 02:00", "深夜直播承接（23:00—02:00）"),
            new StartsIn(40, 12), ByAgreement, 30, 460_000m, "CNY", Procurement),
        new("night-shift", "NNBT", new("Night shift for all stores", "全店铺夜班客服"),
            new Began(24, 36), Automatic, 60, 2_730_000m, "CNY", Procurement),
        new("weekend", "NNBT", new("Weekend overflow", "周末溢出承接"),
            new EndsIn(-130, 12), None, null, 310_000m, "CNY", ServiceManager),
        new("english-chat", "MNLB", new("Overseas English chat", "海外英文在线客服"),
            new Began(26, 36), Automatic, 90, 31_500_000m, "PHP", OverseasProcurement),
        new("overseas-mail", "MNLB", new("Overseas e-mail and marketplace messages", "海外邮件与平台站内信"),
            new Began(10, 24), ByAgreement, 60, 126_000m, "USD", OverseasProcurement),
        new("malay-chat", "KLSR", new("Malay and English chat, Southeast Asia", "东南亚马来语与英语客服"),
            new Began(16, 24), Automatic, 60, 684_000m, "MYR", OverseasProcurement),
        new("malay-voice", "KLSR", new("Voice pilot, Malaysia", "马来西亚语音试点"),
            new Unclear(2), ByAgreement, 30, 96_000m, "MYR", OverseasProcurement),
        new("social-media", "HZMX", new("Social-media and review replies", "社媒与商品评价回复"),
            new Began(13, 24), ByAgreement, 30, 760_000m, "CNY", ServiceManager),
        new("chatbot", "HZMX", new("Chat robot knowledge upkeep", "机器人知识库运营"),
            new EndsIn(75, 12), ByAgreement, 30, 228_000m, "CNY", ServiceManager),
        new("complaints", DemoVendors.Small, new("Escalated complaints", "升级投诉处理"),
            new Began(24, 36), None, null, 585_000m, "CNY", ServiceManager),
    ];

    /// <summary>Numbered as a firm does: by year, in the order in which they start.</summary>
    public static IReadOnlyList<(DemoContract Demo, string Number, ContractTerms Terms)> On(DemoDay day) =>
    [
        .. All.Select(demo => (Demo: demo, Terms: demo.On(day)))
            .OrderBy(contract => contract.Terms.StartsOn)
            .GroupBy(contract => contract.Terms.StartsOn.Year)
            .SelectMany(year => year.Select((contract, index) =>
                (contract.Demo, FormattableString.Invariant($"PS-{year.Key}-{index + 1:000}"), contract.Terms))),
    ];

    /// <summary>Signed and entered two weeks before its start; one that was received from a vendor's file, three days ago.</summary>
    public static Contract Register(DemoContract demo, string number, ContractTerms terms, int vendorId, int ownerId, DemoDay day)
    {
        var enteredOn = demo.Term is Unclear ? day.In(-3) : Earlier(terms.StartsOn.AddDays(-14), day.In(-3));
        var entered = new Moment(day.Morning(enteredOn), enteredOn, _ => day.Calendar);
        var contract = demo.Term is Unclear
            ? Contract.Receive(new(number, demo.Title, vendorId, null), terms, entered)
            : Contract.Register(new(number, demo.Title, vendorId, ownerId), terms, entered);
        contract.Advance(entered with { Now = day.UtcNow, Today = day.Today }, mayBegin: true);
        return contract;
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
