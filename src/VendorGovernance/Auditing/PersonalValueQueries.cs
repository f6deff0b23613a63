using Microsoft.EntityFrameworkCore;

namespace VendorGovernance.Auditing;

internal static class PersonalValueQueries
{
    public static Task<int> BlankAsync(this IQueryable<PersonalValue> values, CancellationToken cancel) => values.ExecuteUpdateAsync(
        value => value.SetProperty(row => row.Salt, (byte[]?)null).SetProperty(row => row.Json, (string?)null), cancel);
}
