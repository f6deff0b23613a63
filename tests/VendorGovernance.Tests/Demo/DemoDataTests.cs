using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Audits.Findings;
using VendorGovernance.DataAccess;
using VendorGovernance.Demo;
using VendorGovernance.Platform.Records;

namespace VendorGovernance.Tests.Demo;

[Collection(nameof(DemoFirms))]
public class DemoDataTests(DemoFirms firms)
{
    [Theory, MemberData(nameof(DemoFirms.Days), MemberType = typeof(DemoFirms))]
    public async Task The_firm_has_12_vendors_26_contracts_and_enough_of_everything_else(DateOnly day)
    {
        var firm = await firms.OnAsync(day);

        Assert.Equal(12, await firm.ReadAsync(db => db.Vendors.CountAsync()));
        Assert.Equal(26, await firm.ReadAsync(db => db.Contracts.CountAsync()));
        Assert.True(await firm.ReadAsync(db => db.Scopes.CountAsync()) >= 14);
        Assert.True(await firm.ReadAsync(db => db.Findings.CountAsync()) >= 16);
        Assert.Equal(DemoAccounts.All.Count, await firm.ReadAsync(db => db.Users.CountAsync()));
    }

    [Theory, MemberData(nameof(DemoFirms.Days), MemberType = typeof(DemoFirms))]
    public async Task Access_stays_within_its_contract_and_some_of_it_has_expired_or_ends_soon(DateOnly day)
    {
        var firm = await firms.OnAsync(day);

        var scopes = await firm.ReadAsync(db => db.Scopes.Include(scope => scope.Contract).ToListAsync());

        Assert.All(scopes, scope => Assert.InRange(scope.From, scope.Contract!.StartsOn, scope.Until));
        Assert.All(scopes, scope => Assert.True(scope.Contract!.LastDay is not { } last || scope.Until <= last));
        Assert.Contains(scopes, scope => scope.StateOn(day) == ScopeState.Expired);
        Assert.Contains(scopes, scope => scope.StateOn(day) == ScopeState.Active && scope.Until <= day.AddDays(14));
    }

    [Theory, MemberData(nameof(DemoFirms.Days), MemberType = typeof(DemoFirms))]
    public async Task Findings_are_open_overdue_and_closed_and_of_every_severity(DateOnly day)
    {
        var firm = await firms.OnAsync(day);

        var findings = await firm.ReadAsync(db => db.Findings.ToListAsync());

        Assert.Equal(Enum.GetValues<FindingState>(), findings.Select(finding => finding.StateOn(day)).Distinct().Order());
        Assert.Equal(Enum.GetValues<Severity>(), findings.Select(finding => finding.Severity).Distinct().Order());
    }

    [Fact]
    public async Task Everyone_named_can_sign_in_and_every_role_is_there()
    {
        var firm = await firms.OnAsync(new DateOnly(2026, 11, 22));

        foreach (var demo in DemoAccounts.All)
        {
            var (fits, roles) = await firm.WithAsync(async (UserManager<Account> users) =>
            {
                var account = await users.FindByEmailAsync(demo.Email);
                return (await users.CheckPasswordAsync(account!, demo.Password), await users.GetRolesAsync(account!));
            });
            Assert.True(fits);
            Assert.Equal(demo.Role.ToString(), Assert.Single(roles));
        }

        Assert.Equal(Enum.GetValues<Role>(), DemoAccounts.All.Select(demo => demo.Role).Distinct().Order());
    }

    [Theory, MemberData(nameof(DemoFirms.Days), MemberType = typeof(DemoFirms))]
    public async Task Nothing_is_registered_or_reported_in_the_future(DateOnly day)
    {
        var firm = await firms.OnAsync(day);
        var endOfDay = day.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

        Assert.All(await firm.ContractsAsync(), contract => Assert.True(contract.RegisteredAt < endOfDay));
        Assert.All(await firm.MeasurementsAsync(), measurement => Assert.True(measurement.RecordedAt < endOfDay));
        Assert.All(await firm.ReadAsync(db => db.Scopes.ToListAsync()), scope => Assert.True(scope.RegisteredAt < endOfDay));
    }

    [Fact]
    public async Task Loading_twice_is_refused_and_changes_nothing()
    {
        await using var firm = await DemoFirm.LoadedAsync(new DateOnly(2026, 11, 22));

        await Assert.ThrowsAsync<RuleViolationException>(firm.LoadAsync);

        Assert.Equal(12, await firm.ReadAsync(db => db.Vendors.CountAsync()));
        Assert.Equal(26, await firm.ReadAsync(db => db.Contracts.CountAsync()));
        Assert.Equal(DemoAccounts.All.Count, await firm.ReadAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task A_demo_address_that_is_taken_leaves_the_register_empty()
    {
        await using var firm = await DemoFirm.EmptyAsync(new DateOnly(2026, 11, 22));
        await firm.WithAsync((People people) => people.AddAsync(DemoAccounts.All[^2].AsNewPerson(), CancellationToken.None));

        await Assert.ThrowsAsync<RuleViolationException>(firm.LoadAsync);

        Assert.Equal(0, await firm.ReadAsync(db => db.Vendors.CountAsync()));
        Assert.Equal(1, await firm.ReadAsync(db => db.Users.CountAsync()));
    }

    [Fact]
    public async Task The_same_day_gives_the_same_data()
    {
        var one = await firms.OnAsync(new DateOnly(2026, 11, 22));
        await using var other = await DemoFirm.LoadedAsync(one.Today);

        Assert.Equal(await Figures(one), await Figures(other));
        Assert.Equal((await one.ContractsAsync()).Select(contract => contract.TermsOn(one.Today)), (await other.ContractsAsync()).Select(contract => contract.TermsOn(one.Today)));
    }

    private static async Task<IEnumerable<(int, DateOnly, decimal, decimal)>> Figures(DemoFirm firm) =>
        (await firm.MeasurementsAsync())
            .Select(measurement => (measurement.ServiceLevelId, measurement.Month, measurement.Numerator, measurement.Denominator))
            .Order();
}
