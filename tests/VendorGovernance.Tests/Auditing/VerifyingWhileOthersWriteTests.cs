using System.Globalization;
using Microsoft.Data.Sqlite;
using VendorGovernance.Auditing;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Auditing;

public sealed class VerifyingWhileOthersWriteTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;
    private static readonly Trails Trails = Trails.At(new FixedClock(2026, 11, 22));

    [Fact]
    public async Task Nobody_is_alarmed_by_what_is_written_or_erased_meanwhile()
    {
        using var database = TestDatabase.CreateFile();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var writer = Task.Run(() => WriteAsync(database, stop.Token), Cancel);
        var problems = new List<string>();
        for (var turn = 0; turn < 150; turn++)
        {
            await using var db = database.Open();
            if ((await new ChainCheck(db).VerifyAsync([Trails.KeyBytes], null, Cancel)).Problem is { } problem)
            {
                problems.Add(problem.Text);
            }
        }

        await stop.CancelAsync();
        await writer;
        Assert.Empty(problems);
        SqliteConnection.ClearAllPools();
    }

    private static async Task WriteAsync(TestDatabase database, CancellationToken stop)
    {
        var (db, trail) = Trails.Open(database, account: 3);
        await using (db)
        {
            for (var turn = 1; !stop.IsCancellationRequested; turn++)
            {
                var id = turn.ToString(CultureInfo.InvariantCulture);
                await trail.NoteAsync(new Deed("Signed in", "Account", id, Details: [new("Email", null, "a@b.example", IsPersonal: true)]) { PersonId = turn }, Cancel);
                await new Erasure(db, trail).OfAsync("Account", id, "Asked for", Cancel);
            }
        }
    }
}
