namespace VendorGovernance.Tests.Demo;

[CollectionDefinition(nameof(DemoFirms))]
public sealed class SharedDemoFirms : ICollectionFixture<DemoFirms>;

/// <summary>The demo firm on an ordinary Sunday, at the end of a short month, and on a leap day; each loaded once.</summary>
public sealed class DemoFirms : IAsyncDisposable
{
    private readonly Dictionary<DateOnly, DemoFirm> firms = [];

    public static TheoryData<DateOnly> Days => [new DateOnly(2026, 11, 22), new DateOnly(2027, 2, 28), new DateOnly(2028, 2, 29)];

    public async Task<DemoFirm> OnAsync(DateOnly day)
    {
        if (!firms.TryGetValue(day, out var firm))
        {
            firms[day] = firm = await DemoFirm.LoadedAsync(day);
        }

        return firm;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var firm in firms.Values)
        {
            await firm.DisposeAsync();
        }
    }
}
