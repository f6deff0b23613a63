using VendorGovernance.Accounts;
using VendorGovernance.Calendars;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;
using VendorGovernance.ServiceLevels;
using VendorGovernance.Vendors;

namespace VendorGovernance.Tests.Support;

/// <summary>Records for tests, by intent: whatever a test does not name has a plain, valid value.</summary>
public static class Given
{
    /// <summary>Before any day on which a test plays: what has begun by then is running.</summary>
    private static readonly DateOnly Lately = new(2026, 2, 1);

    public static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static int counter;

    public static Vendor Vendor(this GovernanceDb db, string code = "ACME", string name = "Acme Contact Services", string? nameZh = "阿克米客服")
    {
        var vendor = VendorGovernance.Vendors.Vendor.Register(
            new VendorDetails(code, new LocalName(name, nameZh), new LocalName("Hangzhou", "杭州"), "CN", null, null), LongAgo);
        db.Vendors.Add(vendor);
        db.SaveChanges();
        return vendor;
    }

    public static Account Person(this GovernanceDb db, string name = "Lin Yue", string language = "en", Role? role = null)
    {
        var mail = $"{name.Replace(' ', '.')}.{Interlocked.Increment(ref counter)}@firm.example";
        var account = new Account
        {
            DisplayName = name,
            Email = mail,
            UserName = mail,
            NormalizedEmail = mail.ToUpperInvariant(),
            NormalizedUserName = mail.ToUpperInvariant(),
            Language = language,
            SecurityStamp = "stamp",
        };
        db.Users.Add(account);
        db.SaveChanges();
        if (role is { } given)
        {
            db.HasRole(account, given);
        }

        return account;
    }

    public static Contract Contract(
        this GovernanceDb db,
        Vendor vendor,
        string? number = null,
        DateOnly? startsOn = null,
        DateOnly? lastDay = null,
        int? noticeDays = null,
        RenewalKind renewal = RenewalKind.ByAgreement,
        Account? owner = null,
        DateTime? registeredAt = null)
    {
        var terms = Terms(startsOn ?? new DateOnly(2024, 1, 1), lastDay, renewal, noticeDays);
        var details = new ContractDetails(number ?? $"C-{Interlocked.Increment(ref counter)}", new LocalName("Customer service", "客户服务"), vendor.Id, owner?.Id);
        var contract = VendorGovernance.Contracts.Contract.Receive(details, terms, Moment(registeredAt ?? LongAgo));
        if (terms.StartsOn < Lately)
        {
            contract.Advance(Moment(LongAgo) with { Today = terms.StartsOn }, mayBegin: true);
        }

        db.Contracts.Add(contract);
        db.SaveChanges();
        return contract;
    }

    public static ServiceLevel ServiceLevel(
        this GovernanceDb db, Contract contract, string metric = "R30", decimal expected = 85, decimal minimum = 80, int minimumSample = 30)
    {
        var terms = new ServiceLevelTerms(metric, Direction.HigherIsBetter, expected, minimum, minimumSample);
        var level = VendorGovernance.ServiceLevels.ServiceLevel.Agree(contract.Id, terms, LongAgo);
        db.ServiceLevels.Add(level);
        db.SaveChanges();
        return level;
    }

    public static ContractTerms Terms(DateOnly startsOn, DateOnly? lastDay = null, RenewalKind renewal = RenewalKind.ByAgreement, int? noticeDays = null) => new()
    {
        StartsOn = startsOn,
        LastDay = lastDay,
        Renewal = renewal,
        RenewalMonths = renewal == RenewalKind.Automatic ? 12 : null,
        MostRenewals = renewal == RenewalKind.Automatic ? 3 : null,
        NoticeLength = noticeDays,
        Value = 480_000m,
        Currency = "CNY",
    };

    public static Moments Moments(FixedClock clock, Organisation? organisation = null) => new(
        clock.AsClock(), new FirmCalendars(Microsoft.Extensions.Options.Options.Create(organisation ?? new Organisation())), new Actor(new Microsoft.AspNetCore.Http.HttpContextAccessor()));

    /// <summary>That instant and its day in China.</summary>
    public static Moment Moment(DateTime now) => new(now, DateOnly.FromDateTime(now.AddHours(8)), _ => BusinessCalendars.China);

    private static void HasRole(this GovernanceDb db, Account account, Role role)
    {
        var stored = db.Roles.SingleOrDefault(found => found.Name == role.ToString());
        if (stored is null)
        {
            stored = new(role.ToString()) { NormalizedName = role.ToString().ToUpperInvariant() };
            db.Roles.Add(stored);
            db.SaveChanges();
        }

        db.UserRoles.Add(new() { UserId = account.Id, RoleId = stored.Id });
        db.SaveChanges();
    }
}
