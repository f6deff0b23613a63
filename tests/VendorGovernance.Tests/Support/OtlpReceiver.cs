using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace VendorGovernance.Tests.Support;

/// <summary>Stands where a collector of figures stands, and keeps what it is sent. Names and labels are plain text in its protocol.</summary>
public sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> bodies = [];
    private readonly WebApplication app;

    private OtlpReceiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapPost("/v1/metrics", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            Headers = string.Join(Environment.NewLine, request.Headers.Select(header => $"{header.Key}: {header.Value}"));
            bodies.Enqueue(Encoding.UTF8.GetString(body.ToArray()));
        });
    }

    public string Address => app.Urls.Single();

    public string Headers { get; private set; } = "";

    public string Received => string.Concat(bodies);

    public static async Task<OtlpReceiver> StartAsync()
    {
        var receiver = new OtlpReceiver();
        await receiver.app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
