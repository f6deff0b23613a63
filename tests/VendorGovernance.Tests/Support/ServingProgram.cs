using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace VendorGovernance.Tests.Support;

/// <summary>The real executable while it serves, as a process that can be stopped or killed.</summary>
public sealed class ServingProgram : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly StringBuilder log = new();
    private readonly TaskCompletionSource<Uri> isThere = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServingProgram(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Write(log, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; private set; } = null!;

    public int ExitCode => process.ExitCode;

    public bool HasEnded => process.HasExited;

    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>What it wrote to its log so far.</summary>
    public string Log => Read(log);

    internal static async Task<ServingProgram> WaitForAsync(Process process)
    {
        var program = new ServingProgram(process);
        var ended = process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await Task.WhenAny(program.isThere.Task, ended);
        Assert.True(program.isThere.Task.IsCompletedSuccessfully, $"It did not serve: {Read(program.output)}{program.Log}");
        program.Address = await program.isThere.Task;
        return program;
    }

    /// <summary>As a service manager does it: asks, and waits.</summary>
    public async Task StopAsync()
    {
        Ask();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks it to stop, and does not wait.</summary>
    public void Ask()
    {
        using var kill = Process.Start("sh", ["-c", $"kill -TERM {process.Id.ToString(CultureInfo.InvariantCulture)}"]);
        kill.WaitForExit();
    }

    /// <summary>As a power cut does it.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private void Hear(string? line)
    {
        Write(output, line);
        if (line is not null && line.Contains("http://", StringComparison.Ordinal) && !isThere.Task.IsCompleted)
        {
            isThere.SetResult(new Uri(line[line.IndexOf("http://", StringComparison.Ordinal)..]));
        }
    }

    private static void Write(StringBuilder to, string? line)
    {
        lock (to)
        {
            to.AppendLine(line);
        }
    }

    private static string Read(StringBuilder from)
    {
        lock (from)
        {
            return from.ToString();
        }
    }
}
