using VendorGovernance.Imports;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

/// <summary>What a row of a contract file may say.</summary>
internal static class ContractFields
{
    public const string Number = "number";
    public const string Modification = "modification";
    public const string Vendor = "vendor";
    public const string Title = "title";
    public const string TitleZh = "titleZh";
    public const string Value = "value";
    public const string Currency = "currency";
    public const string Start = "start";
    public const string LastDay = "lastDay";
    public const string Renewal = "renewal";
    public const string RenewalMonths = "renewalMonths";
    public const string MostRenewals = "mostRenewals";
    public const string NoticeDays = "noticeDays";
    public const string NoticeUnit = "noticeUnit";
    public const string TransitionDays = "transitionDays";
    public const string GoverningLaw = "governingLaw";
    public const string Owner = "owner";

    public static IReadOnlyList<ImportField> All { get; } =
    [
        new(Number, new Sentence("Contract number"), ImportFieldKind.Text)
        {
            Required = true, MaxLength = 60, Example = "CS-2026-001", AlsoCalled = ["Contract no", "Contract no.", "合同号"],
            Help = new Sentence("Rows with the same number are one contract."),
        },
        new(Modification, new Sentence("Modification"), ImportFieldKind.Text)
        {
            MaxLength = 30, AlsoCalled = ["Amendment", "补充协议号"],
            Help = new Sentence("Of several rows of one contract, the highest modification gives dates and texts; amounts are added up."),
        },
        new(Vendor, new Sentence("Vendor"), ImportFieldKind.Text)
        {
            Required = true, MaxLength = LocalName.MaxLength, Example = "Hangzhou Cloud Service", AlsoCalled = ["Supplier", "Vendor name", "供应商名称"],
            Help = new Sentence("Code or name. A vendor that is not registered yet is created."),
        },
        new(Title, new Sentence("Title"), ImportFieldKind.Text)
        {
            Required = true, MayBeBlank = true, MaxLength = LocalName.MaxLength, Example = "Customer service, first line", AlsoCalled = ["Contract title", "合同名称"],
        },
        new(TitleZh, new Sentence("Title in Chinese"), ImportFieldKind.Text) { MaxLength = LocalName.MaxLength, Example = "客户服务一线" },
        new(Value, new Sentence("Value"), ImportFieldKind.Amount) { Example = "480000.00", AlsoCalled = ["Amount", "Contract value", "合同金额"] },
        new(Currency, new Sentence("Currency"), ImportFieldKind.Text)
        {
            Required = true, MaxLength = 3, Example = "CNY", AlsoCalled = ["货币"], Help = new Sentence("Three letters of ISO 4217, like CNY."),
        },
        new(Start, new Sentence("Start"), ImportFieldKind.Day) { Required = true, Example = "2026-01-01", AlsoCalled = ["Start date", "起始日", "开始日期"] },
        new(LastDay, new Sentence("Last day"), ImportFieldKind.Day)
        {
            Example = "2026-12-31", AlsoCalled = ["End date", "到期日期"],
            Help = new Sentence("The last day in force; blank for an open-ended contract."),
        },
        new(Renewal, new Sentence("Renewal"), ImportFieldKind.Choice) { Example = nameof(RenewalKind.Automatic), Choices = [.. Enum.GetValues<RenewalKind>().Cast<Enum>()] },
        new(RenewalMonths, new Sentence("Length of a further term in months"), ImportFieldKind.WholeNumber)
        {
            Example = "12", AlsoCalled = ["Renewal term"], Help = new Sentence("Of an automatic renewal. Without it no further term is opened."),
        },
        new(MostRenewals, new Sentence("Further terms at most"), ImportFieldKind.WholeNumber) { Example = "3" },
        new(NoticeDays, new Sentence("Notice days"), ImportFieldKind.WholeNumber)
        {
            Example = "60", AlsoCalled = ["Notice period"],
            Help = new Sentence("How long before the last day notice must be served: in calendar days, or in the unit of the column for it."),
        },
        new(NoticeUnit, new Sentence("Notice is counted in"), ImportFieldKind.Choice)
        {
            Example = nameof(Contracts.NoticeUnit.CalendarDays), Choices = [.. Enum.GetValues<NoticeUnit>().Cast<Enum>()],
        },
        new(TransitionDays, new Sentence("Transition period in days"), ImportFieldKind.WholeNumber) { Example = "30" },
        new(GoverningLaw, new Sentence("Governing law"), ImportFieldKind.Text) { MaxLength = 100, Example = "CN" },
        new(Owner, new Sentence("Owner"), ImportFieldKind.Text)
        {
            MaxLength = 254, AlsoCalled = ["Owner's e-mail address"], Help = new Sentence("The e-mail address of one of your own people."),
        },
    ];
}
