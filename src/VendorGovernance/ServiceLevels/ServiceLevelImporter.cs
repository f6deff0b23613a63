using Microsoft.EntityFrameworkCore;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Imports;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.ServiceLevels.Metrics;

namespace VendorGovernance.ServiceLevels;

/// <summary>Service levels of contracts that are in the register; one per contract and metric.</summary>
internal sealed class ServiceLevelImporter(GovernanceDb db, Clock clock) : IImporter
{
    private const string ContractNumber = "contract";
    private const string Metric = "metric";
    private const string Expected = "expected";
    private const string Minimum = "minimum";
    private const string DirectionField = "direction";
    private const string MinimumSample = "minimumSample";

    public string Kind => "service-levels";

    public Sentence Name => new("Service levels");

    public Sentence Order(int records) => records == 1 ? new Sentence("Import one service level") : new Sentence("Import {0} service levels", records);

    public string Permission => Permissions.EditServiceLevels;

    public IReadOnlyList<ImportField> Fields { get; } =
    [
        new(ContractNumber, new Sentence("Contract number"), ImportFieldKind.Text) { Required = true, MaxLength = 60, Example = "CS-2026-001", AlsoCalled = ["合同号"] },
        new(Metric, new Sentence("Metric"), ImportFieldKind.Text) { Required = true, MaxLength = 20, Example = "R30", Help = new Sentence("The code of the metric, like R30.") },
        new(Expected, new Sentence("Expected"), ImportFieldKind.Amount) { Required = true, Example = "85", Help = new Sentence("In the metric's unit: 85 means 85 per cent.") },
        new(Minimum, new Sentence("Minimum"), ImportFieldKind.Amount) { Required = true, Example = "80" },
        new(DirectionField, new Sentence("Direction"), ImportFieldKind.Choice) { Choices = [Direction.HigherIsBetter, Direction.LowerIsBetter], Help = new Sentence("The metric's own direction when left out.") },
        new(MinimumSample, new Sentence("Smallest sample"), ImportFieldKind.WholeNumber) { Help = new Sentence("A month with a smaller denominator counts as no data; 30 when left out.") },
    ];

    public async Task TakeAsync(IReadOnlyList<ImportRow> rows, ImportSession session, CancellationToken cancel)
    {
        CheckValues(rows);
        var done = 0;
        foreach (var portion in rows.Chunk(ImportSession.Portion))
        {
            await TakePortionAsync(portion, session, cancel);
            done += portion.Length;
            await session.SaveAsync(done, cancel);
        }
    }

    private static void CheckValues(IReadOnlyList<ImportRow> rows)
    {
        var seen = new Dictionary<(string, string), int>();
        foreach (var row in rows.Where(row => row.Text(ContractNumber) is not null && row.Text(Metric) is not null))
        {
            if (MetricCatalogue.Find(row.Text(Metric)!) is null)
            {
                row.Reject(Metric, new Sentence("There is no metric with the code {0}.", row.Text(Metric)));
            }
            else if (!seen.TryAdd(Key(row), row.Number))
            {
                row.Reject(Metric, new Sentence("Row {0} already has this contract and metric.", seen[Key(row)]));
            }
        }
    }

    private async Task TakePortionAsync(ImportRow[] rows, ImportSession session, CancellationToken cancel)
    {
        var numbers = rows.Select(row => Key(row).Contract).Distinct().ToList();
        var contracts = await db.Contracts.AsNoTracking().Where(contract => numbers.Contains(contract.NumberKey))
            .Select(contract => new { contract.Id, contract.NumberKey }).ToDictionaryAsync(contract => contract.NumberKey, contract => contract.Id, cancel);
        var levels = await db.ServiceLevels.Where(level => numbers.Contains(level.Contract!.NumberKey))
            .ToDictionaryAsync(level => (level.ContractId, level.MetricCode), cancel);

        foreach (var row in rows.Where(row => !row.IsRejected))
        {
            if (contracts.TryGetValue(Key(row).Contract, out var contract))
            {
                Take(row, contract, levels.GetValueOrDefault((contract, Key(row).Metric)), session);
            }
            else
            {
                row.Reject(ContractNumber, new Sentence("There is no contract {0}.", row.Text(ContractNumber)));
            }
        }
    }

    private void Take(ImportRow row, int contractId, ServiceLevel? stored, ImportSession session)
    {
        var terms = Terms(row, stored?.Terms);
        var what = new Sentence("{0} of contract {1}: Expected {2}, Minimum {3}", terms.MetricCode, row.Text(ContractNumber), terms.Expected, terms.Minimum);
        try
        {
            if (stored is null)
            {
                db.ServiceLevels.Add(ServiceLevel.Agree(contractId, terms, clock.UtcNow));
                session.Created(row, what);
            }
            else if (stored.Terms == terms)
            {
                session.Unchanged();
            }
            else
            {
                var (expected, minimum) = (stored.Expected, stored.Minimum);
                stored.Revise(terms);
                session.Updated(row, what, [new Sentence("It was Expected {0}, Minimum {1}", expected, minimum)]);
            }
        }
        catch (RuleViolationException refusal)
        {
            row.Reject(refusal.Field == nameof(ServiceLevel.MinimumSample) ? MinimumSample : Minimum, refusal.Sentence);
        }
    }

    private static ServiceLevelTerms Terms(ImportRow row, ServiceLevelTerms? stored)
    {
        var metric = MetricCatalogue.Of(row.Text(Metric)!);
        return new ServiceLevelTerms(
            metric.Code,
            row.Choice<Direction>(DirectionField) ?? stored?.Direction ?? metric.Direction,
            Stored(row.Amount(Expected)!.Value),
            Stored(row.Amount(Minimum)!.Value),
            row.WholeNumber(MinimumSample) ?? stored?.MinimumSample ?? ServiceLevelTerms.UsualMinimumSample);
    }

    /// <summary>As the database keeps it, so that the same file changes nothing the second time.</summary>
    private static decimal Stored(decimal value) => decimal.Round(value, 4, MidpointRounding.AwayFromZero);

    private static (string Contract, string Metric) Key(ImportRow row) => (SearchKey.Of(row.Text(ContractNumber)), SearchKey.Of(row.Text(Metric)));
}
