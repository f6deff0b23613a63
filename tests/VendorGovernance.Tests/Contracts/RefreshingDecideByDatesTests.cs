using Microsoft.EntityFrameworkCore;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Contracts;

public sealed class RefreshingDecideByDatesTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Stored_dates_follow_the_calendar_that_the_organisation_has_now(DatabaseProvider provider)
    {
        var cancel = TestContext.Current.CancellationToken;
        var clock = new FixedClock(2026, 3, 1);
        using var database = TestDatabase.Create(provider);
        await using (var db = database.Open())
        {
            var vendor = db.Vendor();
            db.Contract(vendor, "HOLIDAY", lastDay: new(2026, 10, 31), noticeDays: 30);
            db.Contract(vendor, "PLAIN", lastDay: new(2026, 12, 31), noticeDays: 30);
        }

        await using (var db = database.Open())
        {
            var weekdays = Given.Moments(clock, new Organisation { Calendar = "WEEKDAYS" });
            var said = await new RefreshDecideByDates(db, clock.AsClock(), weekdays).RunAsync(cancel);
            Assert.Equal([1], said.Values);
        }

        await using var after = database.Open();
        var dates = await after.Contracts.OrderBy(contract => contract.Number).Select(contract => contract.DecideBy).ToListAsync(cancel);
        Assert.Equal([new DateOnly(2026, 10, 1), new DateOnly(2026, 12, 1)], dates);
    }
}
