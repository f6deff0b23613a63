using System.Diagnostics;
using System.Text.Json;

namespace VendorGovernance.Tests.Support;

/// <summary>The real executable as a process of its own, on a data folder of its own.</summary>
public sealed class InstalledProgram : IDisposable
{
    private readonly Dictionary<string, string> settings;

    public InstalledProgram(Dictionary<string, string>? settings = null) => this.settings = settings ?? [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("vg-program-").FullName;

    /// <summary>Environment variables may be set between two runs, as an administrator would.</summary>
    public void Set(string name, string value) => settings[name] = value;

    public string Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    public async Task<ProgramRun> RunAsync(params string[] args)
    {
        using var process = Start(args);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ProgramRun(process.ExitCode, await output, await errors);
    }

    /// <summary>Serves on a free port until it says where it is, or ends without; what it said so far.</summary>
    public async Task<string> ServeForAMomentAsync()
    {
        using var process = Start("serve", "--urls", "http://127.0.0.1:0");
        var (said, errors) = ("", process.StandardError.ReadToEndAsync());
        while (!said.Contains("http://", StringComparison.Ordinal) && await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            said += line + Environment.NewLine;
        }

        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return said + await errors;
    }

    /// <summary>Serves on a free port, on a new database without the demo firm, until it is stopped.</summary>
    public Task<ServingProgram> ServeAsync() => ServingProgram.WaitForAsync(Start("serve", "--empty", "--urls", "http://127.0.0.1:0"));

    /// <summary>Runs with --json, insists on success and reads the document.</summary>
    public async Task<JsonElement> AnswerAsync(params string[] args)
    {
        var run = await RunAsync([.. args, "--json"]);
        Assert.True(run.ExitCode == 0, $"{string.Join(' ', args)}: {run.ExitCode}{Environment.NewLine}{run.Output}{run.Errors}");
        return JsonDocument.Parse(run.Output).RootElement;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "VendorGovernance.dll"), .. args, "--data", Folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = Folder,
        };
        start.Environment["LANG"] = "en_US.UTF-8";
        start.Environment.Remove("LC_ALL");
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}

public sealed record ProgramRun(int ExitCode, string Output, string Errors);
