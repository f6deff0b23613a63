using VendorGovernance.Calendars;
using VendorGovernance.Contracts;

namespace VendorGovernance.Tests.Demo;

[Collection(nameof(DemoFirms))]
public class DemoContractsTests(DemoFirms firms)
{
    [Theory, MemberData(nameof(DemoFirms.Days), MemberType = typeof(DemoFirms))]
    public async Task Contracts_are_in_every_stage_of_life(DateOnly day)
    {
        var contracts = await (await firms.OnAsync(day)).ContractsAsync();
        var running = contracts.Where(contract => contract.State == ContractState.Active).ToList();

        Assert.Contains(contracts, contract => contract.State == ContractState.Signed);
        Assert.Contains(contracts, contract => contract.State == ContractState.Expired);
        Assert.Contains(contracts, contract => contract.IsUnclear);
        Assert.Contains(running, contract => contract.DecideBy > day.AddMonths(6));
        Assert.Contains(running, contract => contract.DecideBy == NextBusinessDay(day.AddDays(12)));
        Assert.Contains(running, contract => contract.DecideBy == NextBusinessDay(day.AddDays(1)));
        Assert.Contains(running, contract => contract.DecideBy < day && contract.Renewal == RenewalKind.Automatic);
        Assert.Contains(running, contract => contract.LastDay == day.AddDays(20) && contract.Renewal == RenewalKind.ByAgreement);
        Assert.Contains(running, contract => contract.LastDay is null && contract.TermsOn(day).NoticeLength is not null);
        Assert.Contains(running, contract => contract is { LastDay: not null, Renewal: RenewalKind.None });
        Assert.Contains(contracts, contract => contract.LastDay == new DateOnly(day.Year, day.Month, 1).AddDays(-1));
        Assert.Contains(contracts, contract => contract.LastDay == day.AddDays(-365));
        Assert.Contains(contracts, contract => contract.StartsOn == day.AddDays(40));
    }

    [Theory, MemberData(nameof(DemoFirms.Days), MemberType = typeof(DemoFirms))]
    public async Task No_decide_by_date_had_passed_when_its_contract_was_registered(DateOnly day)
    {
        var contracts = await (await firms.OnAsync(day)).ContractsAsync();

        Assert.All(contracts.Where(contract => contract.DecideBy is not null), contract =>
            Assert.True(DateOnly.FromDateTime(contract.RegisteredAt) < contract.DecideBy));
    }

    [Fact]
    public async Task Contracts_are_in_several_currencies_and_numbered_by_year()
    {
        var contracts = await (await firms.OnAsync(new DateOnly(2026, 11, 22))).ContractsAsync();

        Assert.Equal(["CNY", "MYR", "PHP", "USD"], contracts.Select(contract => contract.Currency).Distinct().Order());
        Assert.All(contracts, contract => Assert.Matches($"^PS-{contract.StartsOn.Year}-0[0-9]{{2}}$", contract.Number));
        Assert.All(contracts, contract => Assert.True(contract.Title is { En.Length: > 0, Zh.Length: > 0 }));
    }

    private static DateOnly NextBusinessDay(DateOnly day) => BusinessCalendars.China.OnOrAfter(day);
}
