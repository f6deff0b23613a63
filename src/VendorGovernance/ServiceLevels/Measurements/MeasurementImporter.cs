using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Imports;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.ServiceLevels.Metrics;

namespace VendorGovernance.ServiceLevels.Measurements;

/// <summary>Monthly numerators and denominators for service levels that have been agreed.</summary>
internal sealed class MeasurementImporter(GovernanceDb db, Clock clock) : IImporter
{
    private const string Contract = "contract";
    private const string Metric = "metric";
    private const string Month = "month";
    private const string Numerator = "numerator";
    private const string Denominator = "denominator";

    public string Kind => "measurements";

    public Sentence Name => new("Measurements");

    public Sentence Order(int records) => records == 1 ? new Sentence("Import one measurement") : new Sentence("Import {0} measurements", records);

    public string Permission => Permissions.RecordMeasurements;

    public IReadOnlyList<ImportField> Fields { get; } =
    [
        new(Contract, new Sentence("Contract number"), ImportFieldKind.Text) { Required = true, MaxLength = 60, Example = "CS-2026-001", AlsoCalled = ["合同号"] },
        new(Metric, new Sentence("Metric"), ImportFieldKind.Text) { Required = true, MaxLength = 20, Example = "R30", Help = new Sentence("The code of the metric, like R30.") },
        new(Month, new Sentence("Month"), ImportFieldKind.Month) { Required = true, Example = "2026-01", Help = new Sentence("A month like 2026-05, or any day of it.") },
        new(Numerator, new Sentence("Numerator"), ImportFieldKind.Amount) { Required = true, Example = "4310" },
        new(Denominator, new Sentence("Denominator"), ImportFieldKind.Amount) { Required = true, Example = "5000", Help = new Sentence("Above zero.") },
    ];

    public async Task TakeAsync(IReadOnlyList<ImportRow> rows, ImportSession session, CancellationToken cancel)
    {
        CheckValues(rows);
        RejectRepeated(rows);

        var done = 0;
        foreach (var portion in rows.Chunk(ImportSession.Portion))
        {
            var levels = await LevelsAsync(portion, cancel);
            RejectUnknown(portion, levels);
            await TakePortionAsync([.. portion.Where(row => !row.IsRejected)], levels, session, cancel);
            done += portion.Length;
            await session.SaveAsync(done, cancel);
        }
    }

    private void CheckValues(IReadOnlyList<ImportRow> rows)
    {
        var today = clock.Today;
        foreach (var row in rows)
        {
            if (row.Day(Month) > today)
            {
                row.Reject(Month, new Sentence("The month has not begun yet."));
            }

            if (row.Amount(Numerator) < 0)
            {
                row.Reject(Numerator, new Sentence("The numerator cannot be negative."));
            }

            if (row.Amount(Denominator) is { } denominator && Stored(denominator) <= 0)
            {
                row.Reject(Denominator, new Sentence("The denominator must be above zero."));
            }

            RejectMoreThanTheWhole(row);
        }
    }

    private static void RejectMoreThanTheWhole(ImportRow row)
    {
        if (!row.IsRejected && MetricCatalogue.Find(row.Text(Metric)!)?.Accepts(row.Amount(Numerator)!.Value, row.Amount(Denominator)!.Value) is { } refusal)
        {
            row.Reject(Numerator, refusal);
        }
    }

    private static void RejectRepeated(IReadOnlyList<ImportRow> rows)
    {
        var seen = new Dictionary<(string, string, DateOnly), int>();
        foreach (var row in rows)
        {
            if (row.Day(Month) is { } month && !seen.TryAdd((ContractKey(row), MetricKey(row), month), row.Number))
            {
                row.Reject(Month, new Sentence("Row {0} already has this contract, metric and month.", seen[(ContractKey(row), MetricKey(row), month)]));
            }
        }
    }

    private async Task<Dictionary<(string, string), int>> LevelsAsync(ImportRow[] portion, CancellationToken cancel)
    {
        var numbers = portion.Select(ContractKey).Distinct().ToList();
        var levels = await db.ServiceLevels.AsNoTracking()
            .Where(level => numbers.Contains(level.Contract!.NumberKey))
            .Select(level => new { level.Id, level.MetricCode, level.Contract!.NumberKey })
            .ToListAsync(cancel);
        return levels.ToDictionary(level => (level.NumberKey, SearchKey.Of(level.MetricCode)), level => level.Id);
    }

    private static void RejectUnknown(ImportRow[] portion, Dictionary<(string Contract, string Metric), int> levels)
    {
        var contracts = levels.Keys.Select(key => key.Contract).ToHashSet();
        foreach (var row in portion.Where(row => row.Text(Contract) is not null && row.Text(Metric) is not null && !levels.ContainsKey((ContractKey(row), MetricKey(row)))))
        {
            if (contracts.Contains(ContractKey(row)))
            {
                row.Reject(Metric, new Sentence("Contract {0} has no service level for {1}.", row.Text(Contract), row.Text(Metric)));
            }
            else
            {
                row.Reject(Contract, new Sentence("There is no contract {0} with a service level.", row.Text(Contract)));
            }
        }
    }

    private async Task TakePortionAsync(
        List<ImportRow> rows, Dictionary<(string, string), int> levels, ImportSession session, CancellationToken cancel)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var (ids, from, until) = (rows.Select(Level).Distinct().ToList(), rows.Min(row => row.Day(Month)), rows.Max(row => row.Day(Month)));
        var stored = await db.Measurements
            .Where(measurement => ids.Contains(measurement.ServiceLevelId) && from <= measurement.Month && measurement.Month <= until)
            .ToDictionaryAsync(measurement => (measurement.ServiceLevelId, measurement.Month), cancel);
        foreach (var row in rows)
        {
            Take(row, Level(row), stored.GetValueOrDefault((Level(row), row.Day(Month)!.Value)), session);
        }

        int Level(ImportRow row) => levels[(ContractKey(row), MetricKey(row))];
    }

    private void Take(ImportRow row, int level, Measurement? stored, ImportSession session)
    {
        var (month, numerator, denominator) = (row.Day(Month)!.Value, Stored(row.Amount(Numerator)!.Value), Stored(row.Amount(Denominator)!.Value));
        var what = new Sentence("{0} of contract {1} in {2:Y}: {3} of {4}", MetricKey(row), row.Text(Contract), month, numerator, denominator);
        if (stored is null)
        {
            db.Measurements.Add(Measurement.Record(level, month, numerator, denominator, clock.UtcNow));
            session.Created(row, what);
            return;
        }

        var (oldNumerator, oldDenominator) = (stored.Numerator, stored.Denominator);
        if (stored.Correct(numerator, denominator, clock.UtcNow))
        {
            session.Updated(row, what, [new Sentence("It was {0} of {1}", oldNumerator, oldDenominator)]);
        }
        else
        {
            session.Unchanged();
        }
    }

    /// <summary>As the database keeps it, so that the same file changes nothing the second time.</summary>
    private static decimal Stored(decimal value) => decimal.Round(value, 4, MidpointRounding.AwayFromZero);

    private static string ContractKey(ImportRow row) => SearchKey.Of(row.Text(Contract));

    private static string MetricKey(ImportRow row) => SearchKey.Of(row.Text(Metric));
}
