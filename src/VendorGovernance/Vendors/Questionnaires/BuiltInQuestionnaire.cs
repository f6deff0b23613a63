using static VendorGovernance.Vendors.Questionnaires.QuestionSection;

namespace VendorGovernance.Vendors.Questionnaires;

/// <summary>Version 1, with which every register begins. It is data in the database from the first migration on, so it never changes here.</summary>
internal static class BuiltInQuestionnaire
{
    public static readonly DateOnly PublishedOn = new(2026, 11, 1);

    public static IReadOnlyList<QuestionWording> Questions { get; } =
    [
        new(Security, "Does the firm hold a valid information-security certificate (ISO 27001, or MLPS level 2 or higher) that covers the sites of the service?",
            "是否持有有效的信息安全资质（ISO 27001，或等级保护二级及以上），且覆盖提供服务的职场？", 5, true, true),
        new(Security, "Has everyone who will see our data signed a confidentiality agreement and passed the background check that the law allows?",
            "所有将接触我方数据的人员，是否均已签署保密协议并通过法律允许范围内的背景调查？", 5, true, true),
        new(Security, "Are the workplaces protected: access control, cameras, clean desks, and no private phones where customer data is shown?",
            "职场是否具备物理防护：门禁、监控、桌面清洁，且展示客户数据的区域禁止携带私人手机？", 4, false, true),
        new(Security, "Does everyone work under a named account with two-factor sign-in, and are leavers' accounts closed within 24 hours?",
            "是否一人一账号并启用双因素登录，离职人员账号在 24 小时内停用？", 4, true, false),
        new(Security, "Is there an incident plan by which we are told within the hours of the contract, and was it rehearsed in the last 12 months?",
            "是否有安全事件应急预案，能在合同约定时限内通报我方，且近 12 个月内演练过？", 4, false, true),
        new(Security, "Has the firm been free of data leaks, and of penalties under personal-information law, for the last three years?",
            "近三年是否未发生数据泄露，也未因违反个人信息保护法律受到处罚？", 5, true, false),
        new(PastCases, "Has the firm served e-commerce customers of our size for at least a year?",
            "是否服务过与我方规模相当的电商客户一年以上？", 3, false, false),
        new(PastCases, "Do at least two reference customers confirm that the agreed service levels were met?",
            "是否至少有两家参考客户证实约定的服务水平已达成？", 4, false, true),
        new(PastCases, "Did the contracts that ended lately end without dispute, with the data returned or deleted and proof of it?",
            "近期到期的合同是否均无争议结束，数据已返还或删除并出具证明？", 3, false, false),
        new(Finance, "Are business licence and taxes in order, and is the firm on no list of dishonest or abnormal enterprises?",
            "营业执照与纳税是否正常，且未被列入失信被执行人或经营异常名录？", 4, true, true),
        new(Finance, "Do the accounts of the last two years show positive equity, and cash for at least three months of wages?",
            "近两年财务报表是否显示净资产为正，且现金足以支付至少三个月的工资？", 3, false, true),
        new(Finance, "Would our business stay below half of the firm's turnover?",
            "我方业务占其营业收入的比例是否低于一半？", 3, false, false),
        new(Finance, "Are wages and social insurance paid in full and on time?",
            "员工工资与社会保险是否按时足额缴付？", 3, false, true),
        new(Brand, "Does its tone fit our brand in a trial of at least 50 conversations?",
            "在不少于 50 通会话的试跑中，服务语气是否符合我方品牌调性？", 3, false, true),
        new(Brand, "Are agents trained and examined on our products and rules before they first speak to a customer?",
            "坐席首次接待客户前，是否完成我方产品与规则的培训并考核合格？", 3, false, false),
        new(Brand, "Is the team that would serve us kept apart from any direct competitor's?",
            "为我方服务的团队是否与直接竞争对手的团队相互隔离？", 2, false, false),
        new(Subcontracting, "Does the firm name every subcontractor, and wait for our consent before one begins?",
            "是否如实披露全部分包商，并在取得我方同意后才启用？", 4, true, false),
        new(Subcontracting, "Are subcontractors bound by the same security duties, and audited by the firm every year?",
            "分包商是否承担同等的安全义务，并每年接受其审计？", 3, false, true),
        new(Peak, "Can the firm add half as many trained seats again within four weeks, and show it from past peaks?",
            "能否在四周内增加 50% 的熟练坐席，并以往届大促的记录证明？", 4, false, true),
        new(Peak, "Does a second site or a home-working plan keep at least 60 per cent of the seats working if a site fails?",
            "若一处职场中断，备用职场或居家方案能否保住至少 60% 的坐席？", 3, false, true),
        new(Peak, "Is the agents' attrition below 15 per cent a month, shown by the figures of the last 12 months?",
            "坐席月流失率是否低于 15%，并提供近 12 个月的数据？", 2, false, true),
    ];
}
