using System.Text.Json;
using VendorGovernance.CommandLine;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.CommandLine;

public sealed class DecideByCommandTests
{
    /// <summary>The check values of the field, as one asks the command for them.</summary>
    [Theory]
    [InlineData("2026-09-30", "--last-day 2026-10-31 --notice 30d")]
    [InlineData("2026-10-01", "--last-day 2026-10-31 --notice 30d --roll none")]
    [InlineData("2026-10-01", "--last-day 2026-10-31 --notice 30d --calendar none")]
    [InlineData("2026-02-14", "--last-day 2026-03-31 --notice 45d")]
    [InlineData("2026-09-28", "--last-day 2026-10-31 --notice 20bd")]
    [InlineData("2026-12-28", "--last-day 2027-02-28 --notice 2m --roll none")]
    [InlineData("2026-11-30", "--last-day 2026-12-31 --notice 30d --clear")]
    [InlineData("2026-09-21", "--last-day 2026-10-31 --notice 30d --delivery-days 3 --buffer-days 3")]
    public async Task The_date_is_computed_without_a_database(string date, string arguments)
    {
        using var program = new InstalledProgram();

        var answer = await AskAsync(program, arguments);

        Assert.Equal(date, answer.GetProperty("decideBy").GetString());
        Assert.Equal(date, answer.GetProperty("steps").EnumerateArray().Last().GetProperty("date").GetString());
        Assert.Empty(Directory.EnumerateFiles(program.Folder, "*.db", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_year_without_its_holidays_is_provisional()
    {
        using var program = new InstalledProgram();

        Assert.True((await AskAsync(program, "--last-day 2028-10-31 --notice 30d")).GetProperty("provisional").GetBoolean());
        Assert.False((await AskAsync(program, "--last-day 2026-10-31 --notice 30d")).GetProperty("provisional").GetBoolean());
    }

    [Theory]
    [InlineData("--last-day 2026-10-31 --notice 30x", "30d, 20bd or 2m")]
    [InlineData("--last-day 31.10.2026 --notice 30d", "yyyy-MM-dd")]
    [InlineData("--notice 30d", "--last-day")]
    [InlineData("--last-day 2026-10-31 --notice 30d --delivery-days=-1", "from 0 to")]
    public async Task What_is_wrong_is_said_and_nothing_computed(string arguments, string message)
    {
        using var program = new InstalledProgram();

        var run = await program.RunAsync(["decide-by", .. arguments.Split(' ')]);

        Assert.Equal(Cli.WrongUse, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> AskAsync(InstalledProgram program, string arguments)
    {
        var run = await program.RunAsync(["decide-by", .. arguments.Split(' '), "--json"]);
        Assert.Equal("", run.Errors);
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
