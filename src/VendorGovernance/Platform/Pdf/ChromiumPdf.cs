using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace VendorGovernance.Platform.Pdf;

/// <summary>Prints an HTML document with the machine's browser, at most two at a time. Each print has a profile of its own and leaves nothing behind.</summary>
public sealed class ChromiumPdf(Browser browser, IOptions<PdfOptions> options) : IDisposable
{
    private readonly SemaphoreSlim places = new(2);

    private static bool IsRoot => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    public async Task<byte[]> PrintAsync(string html, CancellationToken cancel)
    {
        var executable = browser.Require();
        await places.WaitAsync(cancel);
        var folder = Directory.CreateTempSubdirectory("vendor-governance-pdf-").FullName;
        try
        {
            var document = Path.Combine(folder, "report.html");
            var pdf = Path.Combine(folder, "report.pdf");
            await File.WriteAllTextAsync(document, html, cancel);
            var profile = await BrowserProfile.CreateAsync(folder, cancel);
            var said = await RunAsync(executable, BrowserCommand.Arguments(document, pdf, profile, IsRoot), cancel);
            return File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, cancel) : throw new PdfPrintException($"{executable} printed nothing. It said: {said}");
        }
        finally
        {
            places.Release();
            await DeleteAsync(folder);
        }
    }

    public void Dispose() => places.Dispose();

    private async Task<string> RunAsync(string executable, IEnumerable<string> arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(executable, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Started(start);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(options.Value.Timeout);
        var said = new BrowserOutput(process);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancel.ThrowIfCancellationRequested();
            throw new PdfPrintException($"{executable} had not printed after {options.Value.Timeout.TotalSeconds:0} seconds and was ended. It said: {said}");
        }

        return process.ExitCode == 0 ? said.ToString() : throw new PdfPrintException($"{executable} ended with code {process.ExitCode}. It said: {said}");
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new PdfPrintException($"{start.FileName} could not be started: {e.Message}");
        }
    }

    // A process of the browser's may hold its profile for a moment after the first one has ended.
    private static async Task DeleteAsync(string folder)
    {
        for (var attempt = 1; Directory.Exists(folder) && attempt <= 10; attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                await Task.Delay(100, CancellationToken.None);
            }
        }
    }
}
