using System.Globalization;
using System.Security.Claims;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Lists;
using VendorGovernance.Platform.Web.Search;
using VendorGovernance.Vendors;

namespace VendorGovernance.Bench;

/// <summary>Pages over very many contracts, beside the same queries without the program, on the same database in the same run.</summary>
internal static class ContractsBench
{
    private const string Searched = "hotline";
    private const int WarmUps = 5;
    private const double MostRatio = 3;
    private const double MostMilliseconds = 50;

    public static async Task<int> RunAsync(BenchSize size, TextWriter output, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("vg-bench-").FullName;
        try
        {
            await MeasureAsync(size, folder, output, cancel);
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(BenchSize size, string folder, TextWriter output, CancellationToken cancel)
    {
        await using var app = App.Build(new Dictionary<string, string?> { ["DataFolder"] = folder, ["Logging:LogLevel:Default"] = "Error" });
        await SayAsync(output, $"Making {size.Contracts:N0} contracts of {size.Vendors:N0} vendors ...");
        await new BenchFirm(app.Services).FillAsync(size, cancel);

        await using var scope = app.Services.CreateAsyncScope();
        var pages = PagesOf(scope.ServiceProvider.GetRequiredService<GovernanceDb>(), scope.ServiceProvider.GetRequiredService<Clock>().Today);
        await using var server = await BenchServer.StartAsync(folder, cancel);
        await SayAsync(output, $"{"page",-34}{"min ms",10}{"median ms",12}{"bare min",12}{"bare median",13}{"ratio",8}");
        foreach (var page in pages)
        {
            var (shown, bare) = await TimesAsync(page, server, size.Runs, cancel);
            var (median, ratio) = (Median(shown), Median(shown) / Median(bare));
            var judged = ratio <= MostRatio && median < MostMilliseconds ? "" : $"   over the aim of {MostRatio:0}x and {MostMilliseconds:0} ms";
            await SayAsync(output, $"{page.Name,-34}{shown.Min(),10:F1}{median,12:F1}{bare.Min(),12:F1}{Median(bare),13:F1}{ratio,8:F2}{judged}");
        }
    }

    private static async Task<(List<double> Shown, List<double> Bare)> TimesAsync(BenchPage page, BenchServer server, int runs, CancellationToken cancel)
    {
        var (shown, bare) = (new List<double>(), new List<double>());
        for (var run = -WarmUps; run < runs; run++)
        {
            var (took, text) = await server.OpenAsync(page.Path, cancel);
            var alone = await page.Bare.RunAsync(cancel);
            if (!text.Contains(page.Expected, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"{page.Path} does not show \"{page.Expected}\".");
            }

            if (run >= 0)
            {
                shown.Add(took.TotalMilliseconds);
                bare.Add(alone.TotalMilliseconds);
            }
        }

        return (shown, bare);
    }

    private static IReadOnlyList<BenchPage> PagesOf(GovernanceDb db, DateOnly today)
    {
        var all = Rows(db, new ContractList(), today);
        var filter = new ContractList { Q = "tmall", State = ContractState.Active, Sort = "value", Desc = true };
        var filtered = Rows(db, filter, today);
        var deep = Rows(db, new ContractList { Sort = "title" }, today);
        var hits = db.Contracts.InUse().Matching(Searched);
        var vendors = db.Vendors.InUse().Matching(Searched);
        var connection = db.Database.GetConnectionString()!;
        return
        [
            new("contracts", "/contracts", all.First().Number, Of(connection, all, 0)),
            new("contracts, filtered and sorted", "/contracts?q=tmall&state=Active&sort=value&desc=true", filtered.First().Number, Of(connection, filtered, 0)),
            new("contracts by title, page 40", "/contracts?sort=title&page=40", "PS-", Of(connection, deep, 39)),
            new("search over everything", $"/search?q={Searched}", "PS-", new BareQuery(
                connection,
                BareStatement.Of(hits.OrderBy(contract => contract.NumberKey).Take(SearchHits.MostHits).AsRows()),
                BareStatement.CountOf(hits.Select(contract => contract.Id)),
                BareStatement.Of(vendors.OrderBy(vendor => vendor.Code).Take(SearchHits.MostHits).AsRows()),
                BareStatement.CountOf(vendors.Select(vendor => vendor.Id)))),
        ];
    }

    private static IQueryable<ContractRow> Rows(GovernanceDb db, ContractList list, DateOnly today) =>
        db.Contracts.VisibleTo(Firm).Fitting(list, today).Sorted(list, inChinese: false).AsRows();

    private static BareQuery Of(string connection, IQueryable<ContractRow> rows, int pages) => new(
        connection, BareStatement.CountOf(rows), BareStatement.Of(rows.Skip(pages * ListRequest.PageSize).Take(ListRequest.PageSize)));

    private static ClaimsPrincipal Firm { get; } = new(new ClaimsIdentity([new Claim(ClaimTypes.Role, nameof(Role.Procurement))]));

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static Task SayAsync(TextWriter output, FormattableString line) => output.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));
}

/// <param name="Expected">Stands on the page, or it is not the page that was to be measured.</param>
internal sealed record BenchPage(string Name, string Path, string Expected, BareQuery Bare);
