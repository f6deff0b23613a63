using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.EntityFrameworkCore;
using VendorGovernance.Imports;
using VendorGovernance.Mail;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.CommandLine;

/// <summary>A service manager asks the process to stop: what has begun ends well, or goes on elsewhere at once.</summary>
public sealed class StoppingTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_that_has_begun_is_answered()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no signal to send.");
        using var vg = new InstalledProgram();
        await using var server = await vg.ServeAsync();
        using var client = new HttpClient { BaseAddress = server.Address };
        using var rest = new SlowForm();

        var asking = client.PostAsync(new Uri("/sign-in", UriKind.Relative), rest, Cancel);
        await rest.HasBegun.WaitAsync(Cancel);
        await Task.Delay(1000, Cancel);
        server.Ask();
        await Task.Delay(500, Cancel);
        Assert.False(server.HasEnded);
        rest.Finish();

        // Without the token of a page it is refused, by the program and not by a broken connection.
        Assert.Equal(HttpStatusCode.BadRequest, (await asking).StatusCode);
        await server.StopAsync();
        Assert.Equal(0, server.ExitCode);
    }

    [Fact]
    public async Task A_job_that_has_begun_comes_to_its_end_and_sends_its_message_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no signal to send.");
        using var post = new HesitantMailServer();
        using var vg = new InstalledProgram(new() { ["Mail__Host"] = "127.0.0.1", ["Mail__Port"] = post.Port, ["Mail__Engine"] = "SystemNet", ["Mail__From"] = "vg@firm.example" });
        await vg.AnswerAsync("migrate");
        await vg.ReadAsync(db =>
        {
            db.Outbox.Add(OutboxMessage.Write(new("a", "lin@firm.example", "Lin", "Hello", "<p>Hello</p>", "Hello"), "firm.example", Given.LongAgo));
            return db.SaveChangesAsync(Cancel);
        });

        await using var server = await vg.ServeAsync();
        using var connection = await post.AcceptAsync();
        server.Ask();
        await Task.Delay(300, Cancel);
        await HesitantMailServer.TakeAsync(connection);
        await server.StopAsync();

        Assert.Equal(0, server.ExitCode);
        Assert.Equal(MessageState.Sent, await vg.ReadAsync(db => db.Outbox.Select(message => message.State).SingleAsync(Cancel)));
        var run = await vg.ReadAsync(db => db.JobRuns.SingleAsync(run => run.Job == "SendOutbox", Cancel));
        Assert.True(run.Succeeded, run.Detail);
    }

    [Fact]
    public async Task An_import_goes_back_into_the_queue_and_another_server_finishes_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no signal to send.");
        const int contracts = 8_000;
        using var vg = new InstalledProgram();
        await vg.AnswerAsync("users", "add", "lin@firm.example", "--name", "Lin", "--role", "Procurement", "--password", "a-good-password-1");
        await using (var server = await vg.ServeAsync())
        {
            using var visitor = new Visitor(server.Address);
            await visitor.SignInAsync("lin@firm.example", "a-good-password-1");
            await visitor.OpenAsync("/imports/contracts");
            await visitor.UploadAsync("contracts.csv", Encoding.UTF8.GetBytes(Csv(contracts)));
            await visitor.SendAsync([]);
            await visitor.SendAsync([]);
            await vg.UntilAsync(db => db.ImportRuns.AnyAsync(run => run.State == ImportState.Running || run.State == ImportState.Storing, Cancel));
            await server.StopAsync();
            Assert.Equal(0, server.ExitCode);
        }

        var left = await vg.ReadAsync(db => db.ImportRuns.SingleAsync(Cancel));
        Assert.Equal((ImportState.Queued, null), (left.State, left.LeasedUntil));
        Assert.Equal(0, await vg.ReadAsync(db => db.Contracts.CountAsync(Cancel)));

        await using var other = await vg.ServeAsync();
        await vg.UntilAsync(db => db.ImportRuns.AllAsync(run => run.State == ImportState.Finished, Cancel));
        Assert.Equal(contracts, await vg.ReadAsync(db => db.Contracts.CountAsync(Cancel)));
    }

    private static string Csv(int contracts) => "number,vendor,title,currency,start\n" + string.Concat(
        Enumerable.Range(1, contracts).Select(i => string.Create(CultureInfo.InvariantCulture, $"C-{i},Acme,Title,CNY,2026-01-01\n")));

    /// <summary>A form that stops in its middle.</summary>
    private sealed class SlowForm : HttpContent
    {
        private static readonly byte[] Half = Encoding.ASCII.GetBytes("Email=lin%40firm.example&");

        private readonly TaskCompletionSource begun = new();
        private readonly TaskCompletionSource finish = new();

        public SlowForm() => Headers.ContentType = new("application/x-www-form-urlencoded");

        public Task HasBegun => begun.Task;

        public void Finish() => finish.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(Half);
            await stream.FlushAsync();
            begun.SetResult();
            await finish.Task;
            await stream.WriteAsync(Half);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = Half.Length * 2;
            return true;
        }
    }

    /// <summary>Takes a connection and says nothing until it is told to.</summary>
    private sealed class HesitantMailServer : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);

        public HesitantMailServer() => listener.Start();

        public string Port => ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        public async Task<TcpClient> AcceptAsync() => await listener.AcceptTcpClientAsync(Cancel);

        public static async Task TakeAsync(TcpClient client)
        {
            using var reader = new StreamReader(client.GetStream());
            await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 here");
            var isContent = false;
            while (await reader.ReadLineAsync(Cancel) is { } line)
            {
                var answer = (isContent, line) switch
                {
                    (true, ".") or (false, not "DATA") => "250 fine",
                    (false, "DATA") => "354 go on",
                    _ => null,
                };
                isContent = (isContent || line == "DATA") && line != ".";
                if (answer is not null)
                {
                    await writer.WriteLineAsync(answer);
                }
            }
        }

        public void Dispose() => listener.Dispose();
    }
}
