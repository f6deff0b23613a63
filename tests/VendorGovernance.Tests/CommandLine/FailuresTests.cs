using System.Text.Json;
using VendorGovernance.CommandLine;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.CommandLine;

public sealed class FailuresTests : IDisposable
{
    private readonly InstalledProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_program_that_asked_for_a_document_gets_one_when_it_fails_too()
    {
        var run = await program.RunAsync("import", "contracts", "nowhere.csv", "--json");

        Assert.Equal(Cli.Failed, run.ExitCode);
        Assert.Contains("nowhere.csv", JsonDocument.Parse(run.Output).RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“soon”不是 yyyy-MM-dd 格式的日期。", "checks", "run", "--as-of", "soon")]
    [InlineData("请使用 --vendor 代码 或 --all 其中之一。", "scorecard", "2026-10", "--out", "here")]
    [InlineData("Procurement", "users", "add", "lin@firm.example", "--name", "Lin", "--role", "Boss")]
    public async Task Wrong_use_is_explained_in_the_language_of_the_terminal(string expected, params string[] args)
    {
        program.Set("LANG", "zh_CN.UTF-8");

        var run = await program.RunAsync(args);

        Assert.Equal(Cli.WrongUse, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("VendorGovernance.", run.Errors, StringComparison.Ordinal);
    }
}
