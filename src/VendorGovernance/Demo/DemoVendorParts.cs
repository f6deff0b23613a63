using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Vendors;
using VendorGovernance.Vendors.Certificates;
using VendorGovernance.Vendors.Contacts;
using VendorGovernance.Vendors.Questionnaires;
using VendorGovernance.Vendors.References;
using VendorGovernance.Vendors.Subcontractors;
using static VendorGovernance.Vendors.Certificates.CertificateKind;

namespace VendorGovernance.Demo;

/// <summary>Contacts, certificates, reference cases and subcontractors of the vendors.</summary>
internal static class DemoVendorParts
{
    private static readonly Dictionary<string, (string Main, string Emergency)> People = new()
    {
        ["HFCX"] = ("方晓棠", "江一帆"),
        ["CDYT"] = ("罗思远", "何叶"),
        [DemoVendors.Sliding] = ("黄珊", "曹毅"),
        [DemoVendors.Recovering] = ("丁明哲", "袁洁"),
        ["XAQJ"] = ("秦悦", "孟凯"),
        ["JNLY"] = ("鲁敏", "宫小雨"),
        ["CQSY"] = ("向南", "冉冬"),
        ["NNBT"] = ("韦家豪", "莫兰"),
        ["MNLB"] = ("Maria Santos", "Jun Reyes"),
        ["KLSR"] = ("Aisyah Rahman", "Kumar Pillai"),
        ["HZMX"] = ("沈墨", "金露"),
        [DemoVendors.Small] = ("郝平", "武静"),
    };

    /// <param name="From">Days before today on which it begins.</param>
    /// <param name="Until">Days after today on which it ends; null where it has no end.</param>
    private sealed record Paper(string Vendor, CertificateKind Kind, string? Level, string Number, string Issuer, string Covers, int From, int? Until, bool? IsAccepted = true, string? Note = null);

    private static readonly Paper[] Papers =
    [
        new("HFCX", Iso27001, null, "IS 728104", "BSI", "合肥一号、二号职场的在线客服", 700, 395),
        new("HFCX", Mlps, "3", "34010024001", "合肥市公安局", "客服工单与会话系统", 500, 230),
        new("HFCX", BusinessLicence, null, "91340100MA7D1110QC", "合肥市市场监督管理局", "客户服务外包", 2900, null),
        new("CDYT", Iso27001, null, "IS 690551", "BSI", "成都职场的语音客服", 1050, 42),
        new("CDYT", Iso18295, null, "CC 18295-0447", "DEKRA", "400 热线", 400, 690),
        new(DemoVendors.Sliding, Iso27001, null, "IS 655920", "BSI", "光谷职场（已搬离）", 1090, 5),
        new(DemoVendors.Sliding, Mlps, "2", "42010023017", "武汉市公安局", "客服系统", 900, -24),
        new(DemoVendors.Sliding, BusinessLicence, null, "91420100MA7D3330Q4", "武汉市市场监督管理局", "客户服务", 3100, null, null),
        new(DemoVendors.Recovering, Iso27001, null, "CN-27001-21877", "CQC", "宿迁职场", 300, 795),
        new("XAQJ", Soc2, "Type II", "SOC2-2025-118", "Ernst & Young", "质检平台", 320, 45, null),
        new("JNLY", Iso27001, null, "CN-27001-20933", "CQC", "济南职场", 650, 445),
        new("JNLY", Dsmm, "2", "DSMM-0812", "CESI", "退换货数据处理", 200, 895),
        new("CQSY", BusinessLicence, null, "91500000MA7D7770Q0", "重庆市市场监督管理局", "直播客服", 1500, null),
        new("MNLB", PciDss, "1", "PCI-MNL-2025", "SGS", "Manila and Cebu sites", 290, 75),
        new("MNLB", Iso27701, null, "PM 770188", "BSI", "English chat and e-mail", 480, 615),
        new("KLSR", Iso27001, null, "MY-27001-5520", "SIRIM", "Kuala Lumpur site", 100, 995, false, "The number is not in the issuer's register."),
    ];

    public static IEnumerable<VendorContact> ContactsOf(Vendor vendor)
    {
        var (main, emergency) = People[vendor.Code];
        var host = vendor.ContactEmail!.Split('@')[1];
        yield return VendorContact.Of(vendor.Id, new ContactDetails(main, ContactRole.AccountManager, $"account.manager@{host}", null, true));
        yield return VendorContact.Of(vendor.Id, new ContactDetails(emergency, ContactRole.Emergency, $"on.call@{host}", "400-000-0110", false));
    }

    public static IEnumerable<Certificate> CertificatesOf(Vendor vendor, int verifier, DemoDay day) => Papers.Where(paper => paper.Vendor == vendor.Code).Select(paper =>
    {
        var from = day.In(-paper.From);
        var received = from > day.In(-260) ? from.AddDays(12) : day.In(-250);
        var details = new CertificateDetails(paper.Kind, null, paper.Level, paper.Number, paper.Covers, paper.Issuer, from, paper.Until is { } until ? day.In(until) : null, null);
        var certificate = Certificate.Register(vendor.Id, details, null, day.Morning(received));
        if (paper.IsAccepted is { } isAccepted)
        {
            certificate.Verify(isAccepted, paper.Note ?? "已在发证机构官网核对编号与范围。", verifier, received.AddDays(2));
        }

        return certificate;
    });

    public static IEnumerable<ReferenceCase> ReferencesOf(Vendor vendor, int asker, DemoDay day) => vendor.Code switch
    {
        "HFCX" => [Reference(vendor, "某家电品牌天猫旗舰店", "售前在线客服", "两年", "110 席", "客服总监 周女士", "响应与转化均达约定，大促扩席按时到位。", asker, day)],
        "CQSY" =>
        [
            Reference(vendor, "某美妆品牌直播间", "直播间客服", "14 个月", "36 席", "运营负责人 刘先生", "排班灵活，话术偶有跑偏，已整改。", asker, day, ReferenceVerdict.InPart),
            ReferenceCase.Of(vendor.Id, new ReferenceDetails("某零食品牌", "直播间客服", "8 个月", "20 席", null, ReferenceVerdict.NotAsked, null, null), asker, day.Today),
        ],
        "MNLB" => [Reference(vendor, "An apparel retailer in Singapore", "English chat", "3 years", "45 seats", "Head of Support", "Service levels met in 34 of 36 months.", asker, day)],
        _ => [],
    };

    public static IEnumerable<Subcontractor> SubcontractorsOf(Vendor vendor, DemoDay day) => vendor.Code switch
    {
        "HFCX" => [Sub(vendor, "六安众合人力资源有限公司", "CN", "大促临时坐席招募与派遣", true, day.In(-400), day.In(-390), day)],
        DemoVendors.Sliding => [Sub(vendor, "黄冈启程信息服务部", "CN", "夜间溢出会话承接", true, null, day.In(-50), day)],
        "MNLB" => [Sub(vendor, "Cebu Continuity Services", "PH", "Standby seats in Cebu", true, day.In(-500), day.In(-480), day)],
        _ => [],
    };

    /// <summary>Rank 2 works for rank 1, which has to be stored first.</summary>
    public static async Task BelowAsync(GovernanceDb db, Vendor vendor, DemoDay day, CancellationToken cancel)
    {
        var above = await db.Subcontractors.FirstAsync(found => found.VendorId == vendor.Id, cancel);
        db.Subcontractors.Add(Subcontractor.Of(
            vendor.Id, new SubcontractorDetails(above.Id, "六安安心背调服务所", "CN", "入职背景调查", true, day.In(-395), day.In(-390), null), null, day.Today));
    }

    public static string? NoteTo(Question question, int[] partly) => question.Place switch
    {
        3 when partly.Contains(3) => "新职场尚未分区存放私人手机。",
        5 when partly.Contains(5) => "预案已有，近 12 个月未演练。",
        12 when partly.Contains(12) => "我方业务约占其营业收入的五成。",
        19 when partly.Contains(19) => "四周可增 30%。",
        21 when partly.Contains(21) => "近三个月两次超过 15%。",
        _ => null,
    };

    private static ReferenceCase Reference(
        Vendor vendor, string client, string service, string period, string extent, string person, string heard, int asker, DemoDay day, ReferenceVerdict verdict = ReferenceVerdict.Confirmed) =>
        ReferenceCase.Of(vendor.Id, new ReferenceDetails(client, service, period, extent, person, verdict, day.In(-15), heard), asker, day.Today);

    private static Subcontractor Sub(Vendor vendor, string name, string country, string service, bool seesData, DateOnly? consent, DateOnly from, DemoDay day) =>
        Subcontractor.Of(vendor.Id, new SubcontractorDetails(null, name, country, service, seesData, consent, from, null), null, day.Today);
}
