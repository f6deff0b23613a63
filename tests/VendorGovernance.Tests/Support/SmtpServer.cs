using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace VendorGovernance.Tests.Support;

/// <summary>A real SMTP server, from the npm registry, that stores what it gets. It ends when it is disposed, or with the tests.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private readonly Process process;
    private readonly string folder;
    private readonly bool ownsFolder;

    private SmtpServer(Process process, string folder, bool ownsFolder, int port) =>
        (this.process, this.folder, this.ownsFolder, Port) = (process, folder, ownsFolder, port);

    public int Port { get; }

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyList<ReceivedMail> Messages =>
    [
        .. Directory.GetFiles(folder, "*.eml").Order(StringComparer.Ordinal)
            .Select(file => ReceivedMail.Read(file, JsonSerializer.Deserialize<Envelope>(File.ReadAllText(Path.ChangeExtension(file, ".json")), JsonSerializerOptions.Web)!)),
    ];

    /// <param name="options">Like "--greylist"; see tests/smtp-server.mjs.</param>
    public static Task<SmtpServer> StartAsync(params string[] options) =>
        StartInAsync(Directory.CreateTempSubdirectory("vg-smtp-").FullName, ownsFolder: true, options);

    public static async Task<SmtpServer> StartInAsync(string folder, bool ownsFolder, params string[] options)
    {
        var start = new ProcessStartInfo("node", ["tests/smtp-server.mjs", folder, .. options])
        {
            WorkingDirectory = VendorGovernance.Platform.ContentRoot.Find(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        var port = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.False(port is null, "tests/smtp-server.mjs did not start. Run npm ci at the root of the repository.");
        return new SmtpServer(process, folder, ownsFolder, int.Parse(port, CultureInfo.InvariantCulture));
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
        if (ownsFolder)
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

public sealed record Envelope(string From, IReadOnlyList<string> To, string? User);
