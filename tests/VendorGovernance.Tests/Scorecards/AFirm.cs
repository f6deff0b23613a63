using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using VendorGovernance.Audits.Findings;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.DataAccess;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;
using VendorGovernance.Reports;
using VendorGovernance.Scorecards;
using VendorGovernance.ServiceLevels;
using VendorGovernance.Tests.Platform.Pdf;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Scorecards;

/// <summary>A firm with one vendor sliding, one well, one not measured; on 5 November 2026, at eight in the morning.</summary>
internal sealed class AFirm : IDisposable
{
    public static readonly DateOnly October = new(2026, 10, 1);

    private readonly TestDatabase database;
    private readonly PdfServices pdf;

    public AFirm(DatabaseProvider provider = DatabaseProvider.Sqlite, params (string Key, string Value)[] pdfSettings)
    {
        (database, pdf) = (TestDatabase.Create(provider), new PdfServices(null, pdfSettings));
        Db = database.Open();
        Clock = new FixedClock(new DateTime(2026, 11, 5, 0, 0, 0, DateTimeKind.Utc)).AsClock();
        Sliding = Slide();
        Well("LOTUS", "Lotus Support", "莲花客服");
        Db.ServiceLevel(Db.Contract(Db.Vendor("BEACON", "Beacon Desk", "灯塔服务台")));
        Db.Vendor("IDLE", "Idle Ltd", "闲置公司");
    }

    public GovernanceDb Db { get; }

    public Clock Clock { get; }

    public int Sliding { get; }

    public PdfServices Pdf => pdf;

    public ScorecardReader Reader => new(Db, new LevelHistories(Db));

    public ScorecardReports Reports => ReportsOver(Db);

    public MailScorecards Job => new(
        Db, Reader, new ScorecardLetters(Reports, pdf.Reports, NullLogger<ScorecardLetters>.Instance), new Outbox(Db, new MailOptions(), GivenMail.Seal, Clock), Clock);

    public GovernanceDb Counted(StatementCounter statements) => database.Open(statements);

    public ScorecardReports ReportsOver(GovernanceDb db)
    {
        var histories = new LevelHistories(db);
        IReportSection[] sections =
        [
            new FindingsSection(db), new ScorecardSection(new ScorecardReader(db, histories)), new ContractsSection(db),
            new ServiceLevelsSection(histories), new ScopesSection(db),
        ];
        return new ScorecardReports(
            sections, Clock, Options.Create(new Organisation { Name = "Northwind Retail" }), Options.Create(new SiteAddress { Address = "https://vendors.example.com" }));
    }

    public void Dispose()
    {
        Db.Dispose();
        pdf.Dispose();
        database.Dispose();
    }

    public void Well(string code, string name, string nameZh)
    {
        var level = Db.ServiceLevel(Db.Contract(Db.Vendor(code, name, nameZh)));
        Db.Measured(level, October, 95);
    }

    private int Slide()
    {
        var vendor = Db.Vendor("HARBOUR", "Harbour Contact Services", "海港客服");
        var contract = Db.Contract(vendor, "CS-2024-07", lastDay: new DateOnly(2026, 12, 31), noticeDays: 30);
        var (response, satisfaction) = (Db.ServiceLevel(contract), Db.ServiceLevel(contract, "CSAT"));
        for (var back = 0; back < 13; back++)
        {
            Db.Measured(response, October.AddMonths(-back), back == 0 ? 7996 : 9200 - (back * 50), 10_000);
            Db.Measured(satisfaction, October.AddMonths(-back), 90);
        }

        Db.Scope(contract, "Chat desk", new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        Db.Scope(contract, "Old desk", new DateOnly(2026, 1, 1), new DateOnly(2026, 10, 30));
        Db.Finding(vendor, "Shared accounts", Severity.High, new DateOnly(2026, 9, 30));
        Db.Finding(vendor, "Late leavers list", Severity.Low, new DateOnly(2026, 12, 31), closedOn: new DateOnly(2026, 11, 2));
        Db.Finding(vendor, "No visitor book", Severity.Low, new DateOnly(2026, 6, 30), closedOn: new DateOnly(2026, 6, 1));
        return vendor.Id;
    }
}
