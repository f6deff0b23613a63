namespace VendorGovernance.Data;

public static class Together
{
    /// <summary>What belongs together is stored together: in the caller's transaction where one is open, otherwise in one of its own.</summary>
    public static async Task<T> TogetherAsync<T>(this GovernanceDb db, Func<Task<T>> changes, CancellationToken cancel)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            return await changes();
        }

        await using var own = await db.Database.BeginTransactionAsync(cancel);
        var result = await changes();
        await own.CommitAsync(cancel);
        return result;
    }

    public static Task TogetherAsync(this GovernanceDb db, Func<Task> changes, CancellationToken cancel) => db.TogetherAsync(
        async () =>
        {
            await changes();
            return true;
        },
        cancel);
}
