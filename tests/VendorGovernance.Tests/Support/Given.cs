using VendorGovernance.Accounts;
using VendorGovernance.Calendars;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;
using VendorGovernance.ServiceLevels;
using VendorGovernance.Vendors;

namespace VendorGovernance.Tests.Support;

/// <summary>Records for tests, by intent: whatever a test does not name has a plain, valid value.</summary>
public static class Given
{
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
        var terms = new ContractTerms(
            number ?? $"C-{Interlocked.Increment(ref counter)}", new LocalName("Customer service", "客户服务"), 480_000m, "CNY",
            startsOn ?? new DateOnly(2024, 1, 1), lastDay, renewal, noticeDays);
        var contract = VendorGovernance.Contracts.Contract.Register(terms, vendor.Id, owner?.Id, BusinessCalendars.China, registeredAt ?? LongAgo);
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
