using System.Net;
using System.Net.Sockets;
using VendorGovernance.Platform.Pdf;

namespace VendorGovernance.Tests.Platform.Pdf;

public class ChromiumPdfTests
{
    [Fact]
    public async Task A_document_reaches_neither_a_script_nor_the_network()
    {
        using var services = new PdfServices();
        services.SkipWithoutBrowser();
        PdfTools.SkipWithout();
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var port = ((IPEndPoint)server.LocalEndpoint).Port;
        using var asked = new CancellationTokenSource();
        var visitor = server.AcceptTcpClientAsync(asked.Token).AsTask();

        var pdf = await services.Chromium.PrintAsync(
            $"<title>before</title><p>calm</p><img src=\"http://127.0.0.1:{port}/a.png\"><img src=\"http://localhost:{port}/b.png\"><script>document.body.textContent = 'run'</script>",
            TestContext.Current.CancellationToken);

        Assert.Contains("calm", await PdfTools.TextAsync(pdf), StringComparison.Ordinal);
        Assert.False(visitor.IsCompleted);
        await asked.CancelAsync();
    }

    [Fact]
    public async Task Prints_at_the_same_time_do_not_disturb_each_other()
    {
        using var services = new PdfServices();
        services.SkipWithoutBrowser();
        PdfTools.SkipWithout();

        var pdfs = await Task.WhenAll(Enumerable.Range(1, 3).Select(n =>
            services.Chromium.PrintAsync($"<p>print {n}</p>", TestContext.Current.CancellationToken)));

        Assert.Equal(["print 1", "print 2", "print 3"], (await Task.WhenAll(pdfs.Select(PdfTools.TextAsync))).Select(text => text.Trim()));
    }

    [Fact]
    public async Task A_browser_that_does_not_answer_is_ended_and_what_it_said_is_told()
    {
        using var hanging = new FakeBrowser("echo 'no display' >&2; sleep 600 & wait");
        using var services = new PdfServices(null, ("BrowserPath", hanging.Path), ("Timeout", "00:00:01"));

        var error = await Assert.ThrowsAsync<PdfPrintException>(() => services.Chromium.PrintAsync("<p>", TestContext.Current.CancellationToken));

        Assert.Contains("had not printed after 1 seconds", error.Message, StringComparison.Ordinal);
        Assert.Contains("no display", error.Message, StringComparison.Ordinal);
        Assert.False(hanging.LeftAProfile);
    }

    [Fact]
    public async Task A_browser_that_fails_is_quoted()
    {
        using var failing = new FakeBrowser("echo 'cannot open the font' >&2; exit 3");
        using var services = new PdfServices(null, ("BrowserPath", failing.Path));

        var error = await Assert.ThrowsAsync<PdfPrintException>(() => services.Chromium.PrintAsync("<p>", TestContext.Current.CancellationToken));

        Assert.Contains("ended with code 3. It said: cannot open the font", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_program_is_named()
    {
        var file = Path.GetTempFileName();
        using var services = new PdfServices(null, ("BrowserPath", file));

        var error = await Assert.ThrowsAsync<PdfPrintException>(() => services.Chromium.PrintAsync("<p>", TestContext.Current.CancellationToken));

        Assert.StartsWith($"{file} could not be started", error.Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public async Task A_print_that_is_no_longer_wanted_stops()
    {
        using var hanging = new FakeBrowser("sleep 600 & wait");
        using var services = new PdfServices(null, ("BrowserPath", hanging.Path));
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => services.Chromium.PrintAsync("<p>", patience.Token));

        Assert.False(hanging.LeftAProfile);
    }
}
