using Microsoft.EntityFrameworkCore;
using VendorGovernance.Alerts;
using VendorGovernance.Data;
using VendorGovernance.Imports;
using VendorGovernance.Jobs;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;
using VendorGovernance.Timeline;
using VendorGovernance.Vendors.Certificates;

namespace VendorGovernance.Tests.Settings.Retention;

/// <summary>Of every kind of record one that is older than three years and one that is not, both put away.</summary>
internal static class AnOldFirm
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    // Three years ago this day began; by the clock of Shanghai its records stay.
    public static readonly DateTime OnTheDay = new(2023, 11, 21, 16, 0, 0, DateTimeKind.Utc);
    public static readonly DateTime TheDayBefore = OnTheDay.AddMilliseconds(-1);

    /// <summary>What must be left, by kind: the label of the one younger record.</summary>
    public static IReadOnlyDictionary<string, Func<GovernanceDb, Task<int>>> Left { get; } = new Dictionary<string, Func<GovernanceDb, Task<int>>>
    {
        ["DataAccessScopes"] = db => db.Scopes.CountAsync(),
        ["Findings"] = db => db.Findings.CountAsync(),
        ["ServiceLevels"] = db => db.ServiceLevels.CountAsync(),
        ["Contracts"] = db => db.Contracts.Where(contract => contract.Number.StartsWith("ALONE")).CountAsync(),
        ["Vendors"] = db => db.Vendors.Where(vendor => vendor.Code.StartsWith("ALONE")).CountAsync(),
        ["ImportFiles"] = async db => (await db.ImportFiles.Select(file => file.Content).ToListAsync()).Count(content => content.Length > 0),
        ["Imports"] = db => db.ImportRuns.CountAsync(),
        ["Certificates"] = db => db.Certificates.CountAsync(),
        ["ContractDocuments"] = db => db.ContractDocuments.CountAsync(),
        ["Obligations"] = db => db.Obligations.CountAsync(),
        ["Tasks"] = db => db.Tasks.CountAsync(),
        ["Timeline"] = db => db.TimelineEvents.CountAsync(),
        ["Alerts"] = db => db.Alerts.CountAsync(),
        ["Messages"] = db => db.Outbox.CountAsync(),
    };

    public static void Fill(GovernanceDb db)
    {
        var (vendor, keeper) = (db.Vendor(), db.Person());
        var contract = db.Contract(vendor, "BASE", new(2020, 1, 1), lastDay: new(2022, 12, 31));
        foreach (var (name, instant) in new[] { ("OLD", TheDayBefore), ("YOUNG", OnTheDay) })
        {
            var day = DateOnly.FromDateTime(instant.AddHours(8));
            db.Scope(contract, name, new(2020, 1, 1), new(2022, 1, 1));
            db.Finding(vendor, name, VendorGovernance.Audits.Findings.Severity.Low, new(2026, 2, 1));
            db.Measured(db.ServiceLevel(contract, name == "OLD" ? "R30" : "CSAT"), new(2022, 1, 1), 90);
            db.Contract(vendor, $"ALONE-{name}", new(2020, 1, 1), lastDay: new(2022, 1, 1));
            db.Vendor($"ALONE-{name}");
            db.Outbox.Add(Sent($"key-{name}", instant));
            db.ImportFiles.Add(ImportFile.Of(ImportRun.Prepare("contracts", $"{name}.csv", "00", null, "{}", instant), [1, 2, 3]));
            db.Certificates.Add(Certificate.Register(
                vendor.Id, new CertificateDetails(CertificateKind.Iso27001, null, null, name, null, "Tester", new(2020, 1, 1), new(2022, 1, 1), null), null, instant));
            db.Document(contract, name);
            db.Due(contract, name);
            db.Task(name, day, owner: keeper).Do(null, null, keeper.Id, instant);
            db.TimelineEvents.Add(TimelineEvent.Of("Vendor", vendor.Id, vendor.Id, instant, keeper.Id, new Sentence("Registered")));
            var alert = Alert.Open(Signal(name), true, new(2020, 1, 1));
            alert.Resolve(day);
            db.Alerts.Add(alert);
        }

        db.SaveChanges();
        db.ImportRuns.ExecuteUpdate(run => run.SetProperty(row => row.State, ImportState.Finished));
        Archive(db, db.Scopes.ToList(), scope => scope.System);
        Archive(db, db.ContractDocuments.ToList(), document => document.Title);
        Archive(db, db.Certificates.ToList(), certificate => certificate.Number);
        Archive(db, db.Obligations.ToList(), obligation => obligation.Title);
        Archive(db, db.Findings.ToList(), finding => finding.Title);
        Archive(db, db.ServiceLevels.ToList(), level => level.MetricCode == "R30" ? "OLD" : "YOUNG");
        Archive(db, db.Contracts.Where(found => found.Number != "BASE").ToList(), found => found.Number);
        Archive(db, db.Vendors.Where(found => found.Code != "ACME").ToList(), found => found.Code);
    }

    private static void Archive<T>(GovernanceDb db, List<T> records, Func<T, string> name) where T : VendorGovernance.Platform.Records.RegisteredRecord
    {
        records.ForEach(record => record.Archive(name(record).EndsWith("OLD", StringComparison.Ordinal) ? TheDayBefore : OnTheDay));
        db.SaveChanges();
    }

    public static OutboxMessage Sent(string key, DateTime at)
    {
        var message = OutboxMessage.Write(new(key, "lin@firm.example", "Lin", "Hello", "<p>Hello</p>", "Hello"), "firm.example", at);
        message.MarkSent(at);
        return message;
    }

    public static JobRun Failed(string job, DateTime at)
    {
        var run = JobRun.Claim(job, at, at);
        run.Fail("No server", at);
        return run;
    }

    private static Signal Signal(string name) => new(
        "decide-by", $"contract:{name}", "30", new DateOnly(2022, 1, 1), AlertSeverity.Warning, new Sentence("Decide-by date"), "/contracts/1", null, null, [], false)
    {
        Headline = new Sentence("Decide-by date"),
    };
}
