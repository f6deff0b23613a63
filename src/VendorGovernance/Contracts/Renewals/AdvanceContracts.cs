using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Contracts.Renewals;

/// <summary>
/// Contracts begin, take on amended terms, renew and end at midnight of their own zone. What was missed while nothing ran is caught up
/// step by step; a term that another server has opened already is not opened again.
/// </summary>
internal sealed partial class AdvanceContracts(GovernanceDb db, Clock clock, ContractDesk desk, ILogger<AdvanceContracts> log) : IScheduledJob
{
    private const int Portion = 200;

    public static Sentence Title => new("Begin, renew and end contracts");

    /// <summary>Zones differ by quarters of an hour.</summary>
    public static Schedule Schedule => Schedule.Every(TimeSpan.FromMinutes(15));

    public async Task<Sentence> RunAsync(CancellationToken cancel)
    {
        var (lastId, steps, failed) = (0, 0, 0);
        // The furthest zone is 14 hours ahead of UTC.
        var latest = DateOnly.FromDateTime(clock.UtcNow.AddHours(14));
        while (await db.Contracts.Due(latest).Where(contract => contract.Id > lastId).OrderBy(contract => contract.Id)
            .Select(contract => contract.Id).Take(Portion).ToListAsync(cancel) is { Count: > 0 } ids)
        {
            foreach (var id in ids)
            {
                var taken = await AdvanceAsync(id, cancel);
                steps += taken ?? 0;
                failed += taken is null ? 1 : 0;
            }

            lastId = ids[^1];
        }

        return failed == 0
            ? new Sentence("{0} steps of contracts.", steps)
            : new Sentence("{0} steps of contracts; {1} contracts could not be looked at, the log says why.", steps, failed);
    }

    /// <summary>One contract, stored by itself: whatever refuses it stops no other one. Null where it failed.</summary>
    private async Task<int?> AdvanceAsync(int id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        try
        {
            var contract = await db.Contracts.SingleAsync(found => found.Id == id, cancel);
            var steps = await desk.AdvanceAsync(contract, cancel);
            await db.SaveChangesAsync(cancel);
            return steps;
        }
        catch (DbUpdateConcurrencyException)
        {
            return 0;
        }
        catch (DbUpdateException error) when (error.IsDuplicate())
        {
            return 0;
        }
        catch (Exception error) when (error is not OperationCanceledException && !DbErrors.IsUnavailable(error))
        {
            LogFailed(error, id);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Contract {Id} could not be brought forward")]
    private partial void LogFailed(Exception error, int id);
}
