using System.Net.Mime;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Documents;
using VendorGovernance.Files;
using static VendorGovernance.Contracts.Documents.DocumentKind;

namespace VendorGovernance.Demo;

/// <summary>Papers of some contracts: what holds, what lapses soon, what has lapsed, and one with a second version.</summary>
internal static class DemoDocuments
{
    private static readonly DemoDocument[] All =
    [
        new("tmall-presales", MainContract, "天猫旗舰店售前客服服务合同", "tmall-presales-contract.pdf", null),
        new("tmall-presales", DataProcessingAgreement, "个人信息委托处理协议", "tmall-presales-dpa.pdf", 24) { Again = "tmall-presales-dpa-v2.pdf" },
        new("tmall-presales", Confidentiality, "保密协议", "tmall-presales-nda.pdf", 300),
        new("hotline", MainContract, "400 售后语音热线服务合同", "hotline-contract.pdf", null),
        new("hotline", DataProcessingAgreement, "通话录音数据处理协议", "hotline-dpa.pdf", -9),
        new("pdd-chat", MainContract, "拼多多店铺在线客服服务合同", "pdd-chat-contract.pdf", null),
        new("pdd-chat", Annex, "附件三：班次与人员配置", "pdd-chat-annex-3.pdf", 55),
        new("jd-chat", MainContract, "京东旗舰店在线客服服务合同", "jd-chat-contract.pdf", null),
        new("english-chat", Evidence, "跨境传输备案回执", "english-chat-filing.pdf", null),
    ];

    public static IEnumerable<ContractDocument> On(DemoDay day, Dictionary<string, Contract> contracts, int by, FileStore files) =>
        All.Select(demo => demo.On(day, contracts[demo.Contract], by, files));
}

/// <param name="Expires">Days after the day of loading; null where it does not expire.</param>
internal sealed record DemoDocument(string Contract, DocumentKind Kind, string Title, string File, int? Expires)
{
    /// <summary>The file of a second version.</summary>
    public string? Again { get; init; }

    public ContractDocument On(DemoDay day, Contract contract, int by, FileStore files)
    {
        var signed = contract.StartsOn < day.Today ? contract.StartsOn : day.Today;
        DateOnly? effective = Kind.HasEffectiveDay() ? contract.StartsOn : null;
        DateOnly? expires = Expires is { } days ? day.In(days) : null;
        var details = new DocumentDetails(Kind, Title, expires < effective ? null : effective, expires, null);
        var document = ContractDocument.File(contract.Id, details, Keep(files, File), by, day.Morning(signed));
        if (Again is { } again)
        {
            document.Supersede(Keep(files, again), details.EffectiveOn, expires, "增加了店铺后台字段清单。", by, day.Morning(day.In(-200) > signed ? day.In(-200) : signed));
        }

        return document;
    }

    private static StoredFile Keep(FileStore files, string name) => files.Keep(name, MediaTypeNames.Application.Pdf, DemoPdf.Of(name));
}
