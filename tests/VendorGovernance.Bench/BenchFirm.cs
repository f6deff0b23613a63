using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Audits.Findings;
using VendorGovernance.Calendars;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.DataAccess;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Vendors;

namespace VendorGovernance.Bench;

/// <summary>A firm with very many contracts, made through the program's own model; the same size gives the same firm.</summary>
internal sealed class BenchFirm(IServiceProvider services)
{
    public const string Email = "bench@firm.example";
    public const string Password = "a-bench-password-1";

    private const int Portion = 1_000;
    private const int Owners = 20;

    private static readonly DateTime Registered = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly (string En, string Zh)[] Work =
    [
        ("After-sales chat", "售后在线客服"), ("Pre-sales advice", "售前咨询"), ("Voice hotline", "电话热线"), ("Night shift", "夜班客服"),
        ("Returns and refunds desk", "退换货处理"), ("Quality inspection", "质检抽检"), ("Complaint mediation", "投诉调解"), ("Live-stream support", "直播客服"),
    ];

    private static readonly (string En, string Zh)[] Stores =
        [("Tmall flagship", "天猫旗舰店"), ("JD store", "京东店"), ("Pinduoduo store", "拼多多店"), ("Douyin shop", "抖店"), ("overseas shop", "海外店")];

    private readonly Random random = new(20261122);
    private readonly DateOnly today = services.GetRequiredService<Clock>().Today;

    public async Task FillAsync(BenchSize size, CancellationToken cancel)
    {
        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseSetup>().MigrateAsync(cancel);
            await scope.ServiceProvider.GetRequiredService<People>().AddAsync(
                new NewPerson(Email, "Bench", Password, [Role.Procurement], "en", "Asia/Shanghai", null), cancel);
        }

        var owners = await AddOwnersAsync(cancel);
        var vendors = await AddAsync(Enumerable.Range(1, size.Vendors).Select(Vendor), cancel);
        await AddAsync(Enumerable.Range(1, size.Contracts).Select(number => Contract(number, vendors, owners)), cancel);
        await AddAsync(Enumerable.Range(1, size.Contracts / 20).Select(number => Finding(number, vendors, owners)), cancel);
        await GrantAsync(cancel);
    }

    /// <summary>Every tenth contract has a scope.</summary>
    private async Task GrantAsync(CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        for (var after = 0; await NextAsync(db, after, cancel) is { Count: > 0 } contracts; after = contracts[^1].Id)
        {
            db.Scopes.AddRange(contracts.Select(contract => Scope.Grant(contract, TermsUnder(contract), Registered)));
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }

    private static Task<List<Contract>> NextAsync(GovernanceDb db, int after, CancellationToken cancel) =>
        db.Contracts.Where(contract => contract.Id > after && contract.Id % 10 == 0).OrderBy(contract => contract.Id).Take(Portion).ToListAsync(cancel);

    private ScopeTerms TermsUnder(Contract contract) => new(
        $"{Word()} CRM", "Answering customers", "name, order number", DataLevel.General3, true, false, false, random.Next(5, 200),
        contract.StartsOn, contract.LastDay ?? contract.StartsOn.AddDays(900));

    private Finding Finding(int number, List<int> vendors, List<int> owners)
    {
        var foundOn = new DateOnly(2025, 1, 1).AddDays(random.Next(600));
        return Audits.Findings.Finding.Log(
            new FindingDetails($"{Word()} door left open {number}", "Yearly audit", "As the log shows.", Severity.High, foundOn, foundOn.AddDays(60), null, null),
            vendors[random.Next(vendors.Count)], owners[random.Next(owners.Count)], foundOn, Registered);
    }

    private async Task<List<int>> AddOwnersAsync(CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<People>();
        var ids = new List<int>();
        for (var at = 1; at <= Owners; at++)
        {
            var person = string.Create(CultureInfo.InvariantCulture, $"owner{at}");
            ids.Add((await people.AddAsync(new NewPerson($"{person}@firm.example", $"Owner {at}", Password, [Role.Procurement], "en", "Asia/Shanghai", null), cancel)).Id);
        }

        return ids;
    }

    /// <returns>The ids, in order.</returns>
    private async Task<List<int>> AddAsync<T>(IEnumerable<T> records, CancellationToken cancel) where T : Platform.Records.RegisteredRecord
    {
        var ids = new List<int>();
        foreach (var portion in records.Chunk(Portion))
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
            db.Set<T>().AddRange(portion);
            await db.SaveChangesAsync(cancel);
            ids.AddRange(portion.Select(record => record.Id));
        }

        return ids;
    }

    private Vendor Vendor(int number)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"V{number:00000}");
        var city = number % 2 == 0 ? new LocalName("Hangzhou", "杭州") : new LocalName("Chengdu", "成都");
        return VendorGovernance.Vendors.Vendor.Register(
            new VendorDetails(code, new LocalName($"{Word()} Contact Services {number}", $"{number} 号客户服务有限公司"), city, "CN", null, null), Registered);
    }

    private Contract Contract(int number, List<int> vendors, List<int> owners)
    {
        var (work, store) = (Work[random.Next(Work.Length)], Stores[random.Next(Stores.Length)]);
        var startsOn = new DateOnly(2016, 1, 1).AddDays(random.Next(4_000));
        var terms = new ContractTerms
        {
            StartsOn = startsOn,
            LastDay = random.Next(20) == 0 ? null : startsOn.AddDays(365 * random.Next(1, 5)),
            Renewal = (RenewalKind)random.Next(Enum.GetValues<RenewalKind>().Length),
            NoticeLength = random.Next(1, 7) * 15,
            Value = random.Next(100, 90_000) * 100m,
            Currency = random.Next(10) == 0 ? "USD" : "CNY",
        };
        var details = new ContractDetails(
            string.Create(CultureInfo.InvariantCulture, $"PS-{startsOn.Year}-{number:000000}"), new LocalName($"{work.En}, {store.En}", $"{store.Zh}{work.Zh}"),
            vendors[random.Next(vendors.Count)], owners[random.Next(owners.Count)]);
        var contract = VendorGovernance.Contracts.Contract.Receive(details, terms, new Moment(Registered, today, _ => BusinessCalendars.China));
        if (random.Next(30) == 0)
        {
            contract.Archive(Registered.AddDays(400));
        }

        return contract;
    }

    private string Word() => new([.. Enumerable.Range(0, 7).Select(at => (char)((at == 0 ? 'A' : 'a') + random.Next(26)))]);
}
