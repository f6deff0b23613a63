using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Contracts;
using VendorGovernance.Contracts.Amendments;
using VendorGovernance.Contracts.Renewals;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts.Renewals;

public sealed class AdvancingContractsTests : IAsyncLifetime
{
    private TestApp app = null!;

    public async ValueTask InitializeAsync() => app = await TestApp.StartAsync();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_contract_renews_at_midnight_of_its_own_zone()
    {
        var id = await GivenAsync("America/Los_Angeles");

        app.Clock.UtcNow = new DateTime(2027, 1, 1, 7, 59, 0, DateTimeKind.Utc);
        await AdvanceAsync();
        Assert.Equal(1, await TermAsync(id));

        app.Clock.UtcNow = new DateTime(2027, 1, 1, 8, 0, 0, DateTimeKind.Utc);
        await AdvanceAsync();
        Assert.Equal(2, await TermAsync(id));
    }

    [Fact]
    public async Task Two_servers_at_once_open_one_term()
    {
        var id = await GivenAsync(null);
        app.Clock.Today = new DateOnly(2027, 1, 1);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AdvanceAsync()));

        Assert.Equal(2, await TermAsync(id));
        Assert.Equal(1, await app.ReadAsync(db => db.TermsVersions.CountAsync(version => version.Kind == TermsVersionKind.Renewal)));
        Assert.Equal(1, await app.ReadAsync(db => db.TimelineEvents.CountAsync(happened => happened.Kind == nameof(Contract) && happened.SubjectId == id)));
    }

    [Fact]
    public async Task An_amendment_comes_into_force_by_itself()
    {
        var id = await GivenAsync(null);
        await app.ReadAsync(async db =>
        {
            var contract = await db.Contracts.SingleAsync();
            contract.Amend(new Amendment(new DateOnly(2026, 12, 1), null, "More"), contract.TermsOn(new DateOnly(2026, 12, 1)) with { Value = 555_000 }, Given.Moment(app.Clock.UtcNow));
            return await db.SaveChangesAsync();
        });

        app.Clock.Today = new DateOnly(2026, 12, 1);
        await AdvanceAsync();

        Assert.Equal((555_000m, (DateOnly?)null), await app.ReadAsync(async db => await db.Contracts.Where(contract => contract.Id == id).Select(contract => ValueTuple.Create(contract.Value, contract.NextChangeOn)).SingleAsync()));
    }

    private async Task<int> GivenAsync(string? zone) => await app.ReadAsync(async db =>
    {
        var contract = db.Contract(db.Vendor(), startsOn: new(2026, 1, 1), lastDay: new(2026, 12, 31), renewal: RenewalKind.Automatic);
        contract.Correct(contract.Details, contract.TermsOn(new(2026, 6, 1)) with { Zone = zone }, Given.Moment(app.Clock.UtcNow));
        await db.SaveChangesAsync();
        return contract.Id;
    });

    private Task AdvanceAsync() =>
        app.DoAsync(services => services.GetRequiredService<AdvanceContracts>().RunAsync(TestContext.Current.CancellationToken));

    private Task<int> TermAsync(int id) => app.ReadAsync(db => db.Contracts.Where(contract => contract.Id == id).Select(contract => contract.TermNumber).SingleAsync());
}
