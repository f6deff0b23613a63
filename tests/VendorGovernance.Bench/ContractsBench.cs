using System.Globalization;
using System.Security.Claims;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Audits.Findings;
using VendorGovernance.Contracts;
using VendorGovernance.Data;
using VendorGovernance.DataAccess;
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

    /// <param name="kept">A folder whose database is used again, and made where there is none; null for a new one that goes away.</param>
    public static async Task<int> RunAsync(BenchSize size, string? kept, TextWriter output, CancellationToken cancel)
    {
        var folder = kept is null ? Directory.CreateTempSubdirectory("vg-bench-").FullName : Path.GetFullPath(kept);
        try
        {
            await MeasureAsync(size, folder, output, cancel);
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            if (kept is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task MeasureAsync(BenchSize size, string folder, TextWriter output, CancellationToken cancel)
    {
        var isThere = File.Exists(Path.Combine(folder, "governance.db"));
        await using var app = App.Build(new Dictionary<string, string?> { ["DataFolder"] = folder, ["Logging:LogLevel:Default"] = "Error" });
        if (!isThere)
        {
            await SayAsync(output, $"Making {size.Contracts:N0} contracts of {size.Vendors:N0} vendors ...");
            await new BenchFirm(app.Services).FillAsync(size, cancel);
        }

        await using var scope = app.Services.CreateAsyncScope();
        var pages = PagesOf(scope.ServiceProvider.GetRequiredService<GovernanceDb>(), scope.ServiceProvider.GetRequiredService<Clock>().Today);
        await using var server = await BenchServer.StartAsync(folder, cancel);
        await SayAsync(output, $"{"page",-34}{"min ms",10}{"median ms",12}{"bare min",12}{"bare median",13}{"ratio",8}");
        foreach (var page in pages)
        {
            var (shown, bare) = await TimesAsync(page, server, size.Runs, cancel);
            var (median, ratio) = (Median(shown), Median(shown) / Median(bare));
            var missed = new[] { ratio > MostRatio ? $"{MostRatio:0}x" : null, median >= MostMilliseconds ? $"{MostMilliseconds:0} ms" : null }.OfType<string>();
            var judged = string.Join(" and ", missed) is { Length: > 0 } aims ? $"   over the aim of {aims}" : "";
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
        var all = new ContractList();
        var filtered = new ContractList { Q = "tmall", State = ContractState.Active, Sort = "value", Desc = true };
        var byTitle = new ContractList { Sort = "title", Page = 40 };
        var hits = db.Contracts.InUse().Matching(Searched, db.Vendors);
        var vendors = db.Vendors.InUse().Matching(Searched);
        var scopes = db.Scopes.InUse().Matching(Searched);
        var findings = db.Findings.InUse().Matching(Searched);
        return
        [
            new("contracts", "/contracts", "PS-", Of(db, all, today)),
            new("contracts, filtered and sorted", "/contracts?q=tmall&state=Active&sort=value&desc=true", "Tmall", Of(db, filtered, today)),
            new("contracts by title, page 40", "/contracts?sort=title&page=40", "PS-", Of(db, byTitle, today)),
            new("search over everything", $"/search?q={Searched}", "PS-", new BareQuery(
                db.Database.GetConnectionString()!,
                BareStatement.Of(hits.FirstIds()),
                BareStatement.Of(ContractSearch.First(hits).AsRows()),
                BareStatement.Of(vendors.OrderBy(vendor => vendor.Code).Take(SearchHits.MostHits).AsRows()),
                BareStatement.CountOf(vendors.Select(vendor => vendor.Id)),
                BareStatement.Of(scopes.FirstIds()),
                BareStatement.Of(findings.OrderBy(finding => finding.DueOn).Take(SearchHits.MostHits).AsRows()),
                BareStatement.CountOf(findings.Select(finding => finding.Id)))),
        ];
    }

    private static IQueryable<Contract> Found(GovernanceDb db, ContractList list, DateOnly today) =>
        db.Contracts.VisibleTo(Firm).Fitting(list, today, db.Vendors);

    /// <summary>How many there are, and the rows of the page.</summary>
    private static BareQuery Of(GovernanceDb db, ContractList list, DateOnly today)
    {
        var found = Found(db, list, today);
        var sorted = found.Sorted(list, inChinese: false);
        var page = sorted.Select(contract => contract.Id).Skip((list.Page - 1) * ListRequest.PageSize).Take(ListRequest.PageSize);
        return new BareQuery(
            db.Database.GetConnectionString()!,
            BareStatement.CountOf(found.Select(contract => contract.Id)),
            BareStatement.Of(sorted.Where(contract => page.Contains(contract.Id)).AsRows()));
    }

    private static ClaimsPrincipal Firm { get; } = new(new ClaimsIdentity([new Claim(ClaimTypes.Role, nameof(Role.Procurement))]));

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static Task SayAsync(TextWriter output, FormattableString line) => output.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));
}

/// <param name="Expected">Stands on the page, or it is not the page that was to be measured.</param>
internal sealed record BenchPage(string Name, string Path, string Expected, BareQuery Bare);
