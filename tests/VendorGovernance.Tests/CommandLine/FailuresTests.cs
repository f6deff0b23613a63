using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.Data.Sqlite;
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
    [InlineData("缺少 --name。", "users", "add", "lin@firm.example", "--role", "Auditor")]
    [InlineData("缺少 <file>。", "import", "contracts")]
    [InlineData("--for 只能与 --script 同用", "migrate", "--for", "Sqlite")]
    [InlineData("日志末端写作", "audit", "verify", "--head", "7:soon")]
    [InlineData("Procurement", "users", "add", "lin@firm.example", "--name", "Lin", "--role", "Boss")]
    public async Task Wrong_use_is_explained_in_the_language_of_the_terminal(string expected, params string[] args)
    {
        program.Set("LANG", "zh_CN.UTF-8");

        var run = await program.RunAsync(args);

        Assert.Equal(Cli.WrongUse, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("VendorGovernance.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_asked_for_a_document_gets_one_when_it_asked_wrongly_too()
    {
        var run = await program.RunAsync("import", "contracts", "--json");

        Assert.Equal(Cli.WrongUse, run.ExitCode);
        Assert.Equal("Missing: <file>.", JsonDocument.Parse(run.Output).RootElement.GetProperty("error").GetString());
    }

    [Theory]
    [InlineData("doctor")]
    [InlineData("audit", "head")]
    [InlineData("audit", "verify")]
    [InlineData("backup", "copy.db")]
    public async Task Who_only_looks_is_told_that_there_is_no_database_and_leaves_none_behind(params string[] args)
    {
        var run = await program.RunAsync(args);

        Assert.Equal(Cli.Failed, run.ExitCode);
        Assert.Contains("There is no database yet", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(program.Folder));
    }

    [Fact]
    public async Task An_address_that_is_taken_is_named_in_one_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}";

        var run = await program.RunAsync("serve", "--empty", "--urls", address);

        Assert.Equal(Cli.Failed, run.ExitCode);
        Assert.Contains($"{address} is in use by another program.", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_added_speaks_the_organisations_language_unless_told_otherwise()
    {
        program.Set("Organisation__Language", "en");

        await program.AnswerAsync("users", "add", "lin@firm.example", "--name", "Lin", "--role", "Auditor", "--password", "a-good-password-1");

        Assert.Equal("en", LanguageOf("lin@firm.example"));
    }

    private string? LanguageOf(string email)
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(program.Folder, "governance.db")};Pooling=False");
        database.Open();
        using var question = database.CreateCommand();
        question.CommandText = "SELECT Language FROM Accounts WHERE Email = $email";
        question.Parameters.AddWithValue("$email", email);
        return (string?)question.ExecuteScalar();
    }
}
