using System.Diagnostics;
using System.Text.RegularExpressions;

namespace VendorGovernance.Bench;

/// <summary>The program as its own process on the bench's data, and a browser that is signed in to it.</summary>
internal sealed partial class BenchServer : IAsyncDisposable
{
    private readonly Process process;
    private readonly HttpClient browser;

    private BenchServer(Process process, HttpClient browser) => (this.process, this.browser) = (process, browser);

    public static async Task<BenchServer> StartAsync(string folder, CancellationToken cancel)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "VendorGovernance.dll");
        var start = new ProcessStartInfo("dotnet", [program, "serve", "--empty", "--data", folder, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LANG"] = "en_US.UTF-8";
        var process = Process.Start(start)!;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Hear(line.Data, address);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (await Task.WhenAny(address.Task, process.WaitForExitAsync(cancel)) != address.Task)
        {
            throw new InvalidOperationException("The program did not serve.");
        }

        var server = new BenchServer(process, new HttpClient { BaseAddress = await address.Task });
        await server.SignInAsync(cancel);
        return server;
    }

    /// <summary>How long the page takes until its last byte is here, and the page.</summary>
    public async Task<(TimeSpan Took, string Page)> OpenAsync(string path, CancellationToken cancel)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = await browser.GetAsync(path, cancel);
        var page = await answer.Content.ReadAsStringAsync(cancel);
        var took = Stopwatch.GetElapsedTime(start);
        return answer.IsSuccessStatusCode && !answer.RequestMessage!.RequestUri!.AbsolutePath.StartsWith("/sign-in", StringComparison.Ordinal)
            ? (took, page)
            : throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode} at {answer.RequestMessage!.RequestUri!.PathAndQuery}.");
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    private static void Hear(string? line, TaskCompletionSource<Uri> address)
    {
        if (line?.IndexOf("http://", StringComparison.Ordinal) is >= 0 and var at)
        {
            address.TrySetResult(new Uri(line[at..]));
        }
    }

    private async Task SignInAsync(CancellationToken cancel)
    {
        var form = await browser.GetStringAsync("/sign-in", cancel);
        var fields = new Dictionary<string, string> { ["Email"] = BenchFirm.Email, ["Password"] = BenchFirm.Password, ["__RequestVerificationToken"] = Token().Match(form).Groups[1].Value };
        using var answer = await browser.PostAsync("/sign-in", new FormUrlEncodedContent(fields), cancel);
        answer.EnsureSuccessStatusCode();
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="__RequestVerificationToken""")]
    private static partial Regex Token();
}
