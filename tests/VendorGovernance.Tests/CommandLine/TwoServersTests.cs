using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Imports;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.CommandLine;

/// <summary>Two real processes on one database behind a proxy that gives every request to the other one: nothing is kept in a process that the other would need.</summary>
public sealed class TwoServersTests
{
    private const string Password = "a-good-password-1";
    private const int Contracts = 12_000;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_servers_are_one_to_whoever_uses_them_and_one_is_enough_when_the_other_dies()
    {
        await using var proxy = await RoundRobinProxy.StartAsync();
        using var vg = new InstalledProgram(new() { ["Site__TrustedProxies"] = "127.0.0.1", ["Site__Address"] = proxy.Address.ToString().TrimEnd('/') });
        var starting = (vg.ServeAsync(), vg.ServeAsync());
        await using var one = await starting.Item1;
        await using var two = await starting.Item2;
        proxy.Add(one.Address);
        proxy.Add(two.Address);

        await OneOfTwoFirstVisitorsBecomesAdministratorAsync(vg, proxy);
        await vg.AnswerAsync("users", "add", "lin@firm.example", "--name", "Lin", "--role", "Procurement", "--password", Password);
        using var visitor = new Visitor(proxy.Address);
        await visitor.SignInAsync("lin@firm.example", Password);
        await PagesFormsAndConfirmationsWorkAcrossAsync(proxy, visitor);
        await EachJobRanOnceAsync(vg);
        await AnImportOutlivesItsServerAsync(vg, proxy, visitor, one, two);
    }

    private static async Task OneOfTwoFirstVisitorsBecomesAdministratorAsync(InstalledProgram vg, RoundRobinProxy proxy)
    {
        using var first = new Visitor(proxy.Address);
        using var second = new Visitor(proxy.Address);
        await first.OpenAsync("/first-run");
        await second.OpenAsync("/first-run");

        await Task.WhenAll(first.SendAsync(Form("first")), second.SendAsync(Form("second")));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotFound], new[] { first.Status, second.Status }.Order());
        Assert.Equal(1, await vg.ReadAsync(db => db.Users.CountAsync(Cancel)));

        static Dictionary<string, string> Form(string name) =>
            new() { ["DisplayName"] = name, ["Email"] = $"{name}@firm.example", ["Password"] = Password, ["PasswordAgain"] = Password };
    }

    private static async Task PagesFormsAndConfirmationsWorkAcrossAsync(RoundRobinProxy proxy, Visitor visitor)
    {
        var before = proxy.Last;
        await visitor.OpenAsync("/vendors/new");
        Assert.NotEqual(before, proxy.Last);
        await visitor.SendAsync(new() { ["Code"] = "ACME", ["NameEn"] = "Acme" });
        Assert.Contains("供应商已登记。", visitor.Text, StringComparison.Ordinal);

        await visitor.SendAsync(new() { ["language"] = "en" }, "form[action='/preferences/language']");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Contains("Vendors", (await visitor.OpenAsync("/vendors")).Text, StringComparison.Ordinal);
        }

        Assert.NotEmpty(visitor.Cookies);
        Assert.All(visitor.Cookies, cookie => Assert.True(cookie.Secure, cookie.Name));
        Assert.Equal("max-age=31536000", visitor.Answer.Headers.GetValues("Strict-Transport-Security").Single());
        using var stranger = new Visitor(proxy.Address);
        Assert.Equal(proxy.Address.Authority, (await stranger.OpenAsync("/vendors")).Answer.RequestMessage!.RequestUri!.Authority);
    }

    /// <summary>Both began to look for due jobs in the same moment.</summary>
    private static async Task EachJobRanOnceAsync(InstalledProgram vg)
    {
        await vg.UntilAsync(async db => await db.JobRuns.AnyAsync(Cancel) && await db.JobRuns.AllAsync(run => run.FinishedAt != null, Cancel));
        var runs = await vg.ReadAsync(db => db.JobRuns.ToListAsync(Cancel));
        Assert.All(runs, run => Assert.True(run.Succeeded, run.Detail));
        Assert.Single(runs, run => run.Job == "RemoveOutdated");
    }

    private static async Task AnImportOutlivesItsServerAsync(InstalledProgram vg, RoundRobinProxy proxy, Visitor visitor, ServingProgram one, ServingProgram two)
    {
        await visitor.OpenAsync("/imports/contracts");
        await visitor.UploadAsync("contracts.csv", Encoding.UTF8.GetBytes(Csv()));
        await visitor.SendAsync([]);
        await visitor.SendAsync([]);
        var worker = await WorkerAsync(vg, one, two);
        await worker.KillAsync();
        Assert.True(await vg.ReadAsync(db => db.ImportRuns.AnyAsync(run => run.State == ImportState.Running || run.State == ImportState.Storing, Cancel)), "It was done too soon to be interrupted.");
        await vg.ReadAsync(TwoMinutesPassAsync);

        await vg.UntilAsync(db => db.ImportRuns.AllAsync(run => run.State == ImportState.Finished, Cancel));

        Assert.Equal(Contracts, await vg.ReadAsync(db => db.Contracts.CountAsync(Cancel)));
        await visitor.OpenAsync(visitor.Path);
        Assert.Contains(Contracts.ToString("N0", CultureInfo.InvariantCulture), visitor.Text, StringComparison.Ordinal);
        Assert.Equal(worker == one ? two.Address : one.Address, proxy.Last);
    }

    /// <summary>The one that was asked to import, unless the other one looked in the same moment: whoever needs more time of the processor works.</summary>
    private static async Task<ServingProgram> WorkerAsync(InstalledProgram vg, ServingProgram one, ServingProgram two)
    {
        await vg.UntilAsync(db => db.ImportRuns.AnyAsync(run => run.State == ImportState.Running || run.State == ImportState.Storing, Cancel));
        var before = (One: one.ProcessorTime, Two: two.ProcessorTime);
        await Task.Delay(300, Cancel);
        return one.ProcessorTime - before.One > two.ProcessorTime - before.Two ? one : two;
    }

    private static Task<int> TwoMinutesPassAsync(VendorGovernance.Data.GovernanceDb db) => db.ImportRuns
        .Where(run => run.LeasedUntil != null)
        .ExecuteUpdateAsync(run => run.SetProperty(row => row.LeasedUntil, row => row.LeasedUntil!.Value.AddMinutes(-2)), Cancel);

    private static string Csv() => "number,vendor,title,currency,start\n" + string.Concat(
        Enumerable.Range(1, Contracts).Select(i => string.Create(CultureInfo.InvariantCulture, $"C-{i},Acme,Title,CNY,2026-01-01\n")));
}
