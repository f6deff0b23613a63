using VendorGovernance.Contracts;
using VendorGovernance.DataAccess;
using static VendorGovernance.DataAccess.DataLevel;

namespace VendorGovernance.Demo;

/// <param name="EndsInDays">From the day of loading; null for as long as the contract, or for a year where it is open-ended.</param>
internal sealed record DemoScope(
    string Contract, string System, string Purpose, string Fields, DataLevel Level, int Seats, int? EndsInDays = null)
{
    public bool IsPersonal { get; init; } = true;

    public bool IsSensitive { get; init; }

    public bool MayExport { get; init; }

    public ScopeTerms Within(Contract contract, DemoDay day)
    {
        var wished = EndsInDays is { } days ? day.In(days) : contract.LastDay ?? day.In(365);
        var until = contract.LastDay < wished ? contract.LastDay.Value : wished;
        return new(System, Purpose, Fields, Level, IsPersonal, IsSensitive, MayExport, Seats, contract.StartsOn, until);
    }
}

internal static class DemoScopes
{
    public static IReadOnlyList<DemoScope> All { get; } =
    [
        new("tmall-presales", "千牛工作台", "接待天猫售前咨询", "买家昵称、会话内容、商品链接、优惠券", General2, 120),
        new("tmall-presales", "订单中心", "核对下单与发货进度", "订单号、商品、金额、物流单号", General2, 120, EndsInDays: 210),
        new("peak-seats", "千牛工作台", "大促期间分流接待", "买家昵称、会话内容、商品链接", General2, 60),
        new("installation", "安装派单系统", "预约大家电上门安装", "收货人、手机号（中间四位隐藏）、安装地址、预约时段", General3, 18),
        new("hotline", "400 通话录音库", "复核投诉通话，不得下载", "通话录音、来电号码、通话时长", General4, 12, EndsInDays: 9) { IsSensitive = true },
        new("hotline", "工单系统", "登记与跟进售后工单", "订单号、问题描述、联系电话、处理记录", General3, 85),
        new("callbacks", "客户关系系统 CRM", "售后满意度回访", "称呼、手机号、购买品类", General3, 15) { MayExport = true },
        new("pdd-chat", "拼多多商家后台", "接待店铺咨询", "买家昵称、会话内容、订单号", General2, 96),
        new("pdd-chat", "订单中心", "查询物流、修改收货地址", "收货人、手机号、收货地址、订单号", General3, 40, EndsInDays: 14),
        new("kids-advice", "会员中心", "按宝宝月龄推荐商品", "宝宝月龄、会员等级、近半年购买品类", General4, 10, EndsInDays: 25) { IsSensitive = true },
        new("jd-chat", "京麦工作台", "接待京东售前与售后咨询", "客户昵称、会话内容、订单号、退款状态", General3, 78),
        new("jd-callback", "工单系统", "回电处理京东售后工单", "订单号、联系电话、问题描述", General3, 16, EndsInDays: -6),
        new("sampling", "会话存档", "质检抽检，账号隐藏后查看", "会话内容、坐席编号、响应时长", General2, 8),
        new("refunds", "退款审核后台", "处理 500 元以下退款", "订单号、退款金额、退款原因、支付方式", General3, 26),
        new("douyin-live", "飞鸽客服工作台", "接待直播间咨询", "用户昵称、会话内容、直播间编号", General2, 44),
        new("weekend", "千牛工作台", "周末溢出接待", "买家昵称、会话内容", General2, 12),
        new("english-chat", "Zendesk", "Answer questions of overseas buyers", "Name, e-mail, order number, conversation", General3, 32),
        new("overseas-mail", "Amazon Seller Central", "Reply to buyer messages within 24 hours", "Buyer alias, order number, message", General2, 9),
        new("malay-chat", "Order centre (read only)", "Tell buyers where their parcel is", "Order number, courier, tracking number", General2, 14, EndsInDays: -45)
        {
            IsPersonal = false,
        },
        new("complaints", "客户关系系统 CRM", "调解升级投诉", "称呼、手机号、投诉经过、赔付记录", General4, 4) { MayExport = true },
    ];

    public static Scope Grant(DemoScope demo, Contract contract, DemoDay day) =>
        Scope.Grant(contract, demo.Within(contract, day), day.Morning(contract.StartsOn.AddDays(-5)));
}
