using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Audits.Findings;
using VendorGovernance.Calendars;
using VendorGovernance.Calendars.Service;
using VendorGovernance.Data;
using VendorGovernance.Imports;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;

namespace VendorGovernance.Tests.Accounts.Access;

/// <summary>
/// The application with a person of each role and two vendors that have one record of each kind: the contact's own, and another,
/// all of whose words are in <see cref="ForeignWords"/>.
/// </summary>
internal sealed class AccessWorld : IAsyncDisposable
{
    /// <summary>Nothing of these may reach the vendor's contact, wherever it stands.</summary>
    public static readonly string[] ForeignWords = ["ZENITH", "Zenith", "极峰", "Foreign", "Ostrava", "俄斯特拉发"];

    /// <summary>Of the contact's own vendor, and still not for the contact.</summary>
    public static readonly string[] InternalWords = ["Internal", "Keeper", "987,654", "160 days", "ACME-OWN-SYSTEM", "Decide by", "Renewal", "Notes", "Owner", "Country"];

    private static readonly DateOnly Month = new(2026, 10, 1);

    private readonly Dictionary<Role, Visitor> visitors = [];

    private AccessWorld(TestApp app) => App = app;

    public TestApp App { get; }

    public Visitor Stranger { get; private set; } = null!;

    /// <summary>By the name that rows give to the kind of record.</summary>
    public Dictionary<string, RecordAddress> Records { get; } = new()
    {
        ["month"] = new RecordAddress([1, "2026-10"], [2, "2026-10"], [1, "2020-01"]),
        ["scorecard"] = new RecordAddress(["ACME", "2026-10"], ["ZENITH", "2026-10"], ["NOBODY", "2026-10"]),
        ["importer"] = new RecordAddress(["measurements"], null, ["nothing"]),
        ["entry"] = new RecordAddress([1], null, [RecordAddress.NoId]),
        ["history"] = new RecordAddress(["Contract", 1], null, ["Contract", RecordAddress.NoId]),
        ["session"] = new RecordAddress([Guid.Empty], null, [Guid.Empty]),
        ["move"] = new RecordAddress([1, "suspend"], null, [RecordAddress.NoId, "suspend"]),
        ["format"] = new RecordAddress(["csv"], null, ["doc"]),
        ["feed"] = new RecordAddress(["nothing"], null, ["nothing"]),
        ["link"] = new RecordAddress(["nothing"], null, ["nothing"]),
        ["job"] = new RecordAddress(["RefreshDecideByDates"], null, ["Nothing"]),
        ["retention"] = new RecordAddress(["Contracts"], null, ["Nothing"]),
        ["questionnaire"] = RecordAddress.OfIds(1),
        ["question"] = new RecordAddress([1, 1], null, [1, RecordAddress.NoId]),
        ["calendar"] = new RecordAddress(["CN"], null, ["NOTHING"]),
        ["own-calendar"] = new RecordAddress(["PLANT"], null, ["NOTHING"]),
        ["service-calendar"] = new RecordAddress(["HOTLINE"], null, ["NOTHING"]),
        ["status"] = new RecordAddress([500], null, [499]),
    };

    public Visitor this[Role role] => visitors[role];

    public static async Task<AccessWorld> StartAsync(string firm = "Pinecone")
    {
        // A path at which there is no browser: what a PDF looks like is no question of access.
        var app = await TestApp.StartAsync(settings: new()
        {
            ["Pdf:Engine"] = "Chromium",
            ["Pdf:BrowserPath"] = "/there/is/no/browser",
            ["Organisation:Name"] = firm,
        });
        var world = new AccessWorld(app);
        await app.ReadAsync(world.FillAsync);
        await app.DoAsync(world.UploadAsync);
        foreach (var role in Enum.GetValues<Role>())
        {
            world.visitors.Add(role, await app.SignedInAsAsync(role, vendorCode: role == Role.VendorContact ? "ACME" : null));
        }

        world.Stranger = app.Visit();
        await world.Stranger.OpenAsync("/sign-in");
        return world;
    }

    /// <summary>Whoever was signed out, by the action or for good, signs in again.</summary>
    public async Task ComeBackAsync(Role role)
    {
        if (visitors[role].Path.StartsWith("/sign-in", StringComparison.Ordinal))
        {
            await visitors[role].SignInAsync($"{role}@firm.example", TestApp.Password);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Stranger.Dispose();
        visitors.Values.ToList().ForEach(visitor => visitor.Dispose());
        await App.DisposeAsync();
    }

    private async Task<int> FillAsync(GovernanceDb db)
    {
        var own = Add(db, new VendorDetails("ACME", new LocalName("Acme Voice", "阿克米"), LocalName.None, "CN", "desk@acme.example", "Internal: too dear."), "");
        var foreign = Add(db, new VendorDetails("ZENITH", new LocalName("Zenith Voice", "极峰客服"), new LocalName("Ostrava", "俄斯特拉发"), "CZ", "desk@zenith.example", null), "Foreign ");
        foreach (var (kind, id) in own)
        {
            Records.Add(kind, RecordAddress.OfIds(id, foreign[kind]));
        }

        var (ownParts, foreignParts) = (PartsOf(db, own, ""), PartsOf(db, foreign, "Foreign "));
        foreach (var (kind, values) in ownParts)
        {
            Records.Add(kind, new RecordAddress(values, foreignParts[kind], [RecordAddress.NoId, .. values[1..]]));
        }

        var message = OutboxMessage.Write(
            new MessageDraft("a", "lin@firm.example", "Lin", "Zenith", "<p>Zenith</p>", "Zenith", "a.pdf", [37, 80, 68, 70]), "firm.example", Given.LongAgo);
        db.Outbox.Add(message);
        await db.SaveChangesAsync();
        Records.Add("message", RecordAddress.OfIds(message.Id));
        var day = VendorGovernance.Calendars.CalendarDay.OfFirm(VendorGovernance.Calendars.BusinessCalendars.China, new DateOnly(2026, 7, 15), VendorGovernance.Calendars.CalendarDayKind.Closed, new LocalName("Outing", null));
        db.CalendarDays.Add(day);
        db.OwnCalendars.Add(OwnCalendar.Make("PLANT", new LocalName("Plant", null), CalendarBase.China));
        db.ServiceCalendars.Add(ServiceCalendar.Make("HOTLINE", new ServiceCalendarForm { NameEn = "Hotline", TimeZone = "Asia/Shanghai", Monday = "08:00-18:00" }.ToTerms()));
        await db.SaveChangesAsync();
        Records.Add("day", RecordAddress.OfIds(day.Id));
        Records.Add("task", RecordAddress.OfIds(db.Task("Count the seats", DateOnly.FromDateTime(Given.LongAgo)).Id));
        Records.Add("person", RecordAddress.OfIds(db.Person("Spare Person", role: Role.Leadership).Id));
        return 0;
    }

    private static Dictionary<string, int> Add(GovernanceDb db, VendorDetails details, string prefix)
    {
        var vendor = Vendor.Register(details, Given.LongAgo);
        db.Vendors.Add(vendor);
        db.SaveChanges();
        var keeper = db.Person($"{prefix}Keeper {vendor.Code}");
        var terms = Given.Terms(new DateOnly(2024, 1, 1), new DateOnly(2027, 5, 14), VendorGovernance.Contracts.RenewalKind.Automatic, 160) with { Value = 987_654m };
        var named = new VendorGovernance.Contracts.ContractDetails($"{vendor.Code}-C-1", LocalName.Of($"{prefix}Voice desk"), vendor.Id, keeper.Id);
        var contract = VendorGovernance.Contracts.Contract.Register(named, terms, Given.Moment(new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc)));
        db.Contracts.Add(contract);
        db.SaveChanges();
        var level = db.ServiceLevel(contract);
        db.Measured(level, Month, 70);
        db.Scope(contract, $"{vendor.Code}-OWN-SYSTEM", new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        var finding = Finding.Log(
            new FindingDetails($"{prefix}door left open", "Annual audit", $"{prefix}stairwell", Severity.High, new DateOnly(2026, 9, 1), new DateOnly(2026, 11, 1), new DateOnly(2026, 10, 1), "Internal: accepted."),
            vendor.Id, keeper.Id, DateOnly.MaxValue, Given.LongAgo);
        db.Findings.Add(finding);
        db.SaveChanges();
        return new() { ["vendor"] = vendor.Id, ["contract"] = contract.Id, ["level"] = level.Id, ["scope"] = db.Scopes.Max(scope => scope.Id), ["finding"] = finding.Id };
    }

    private static Dictionary<string, object[]> PartsOf(GovernanceDb db, Dictionary<string, int> records, string prefix) =>
        AccessVendorParts.Add(db, db.Vendors.Find(records["vendor"])!, db.Contracts.Find(records["contract"])!.OwnerId!.Value, prefix);

    private async Task<int> UploadAsync(IServiceProvider services)
    {
        var content = "contract,metric,month,numerator,denominator\nACME-C-1,R30,2026-09,70,100\n"u8.ToArray();
        var run = await services.GetRequiredService<ImportRuns>().PrepareAsync("measurements", "september.csv", content, null, CancellationToken.None);
        Records.Add("import", RecordAddress.OfIds(run.Id));
        return run.Id;
    }
}
