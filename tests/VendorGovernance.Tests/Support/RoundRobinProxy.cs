using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace VendorGovernance.Tests.Support;

/// <summary>What stands before several servers: ends TLS, gives each request to the next server, and goes on to another where one is gone.</summary>
public sealed class RoundRobinProxy : IAsyncDisposable
{
    private readonly HttpMessageInvoker invoker = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None });
    private readonly List<Uri> servers = [];
    private readonly X509Certificate2 certificate = Certificate();
    private readonly WebApplication app;
    private int turn;

    private RoundRobinProxy()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate));
        });
        app = builder.Build();
        app.Run(ForwardAsync);
    }

    public Uri Address => new(app.Urls.Single());

    /// <summary>The server that answered last.</summary>
    public Uri Last { get; private set; } = null!;

    public static async Task<RoundRobinProxy> StartAsync()
    {
        var proxy = new RoundRobinProxy();
        await proxy.app.StartAsync();
        return proxy;
    }

    public void Add(Uri server) => servers.Add(server);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        invoker.Dispose();
        certificate.Dispose();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        foreach (var _ in servers)
        {
            var server = servers[Interlocked.Increment(ref turn) % servers.Count];
            try
            {
                using var answer = await invoker.SendAsync(Request(context, server, body.ToArray()), context.RequestAborted);
                Last = server;
                await AnswerAsync(context, answer);
                return;
            }
            catch (HttpRequestException)
            {
                // This one is gone.
            }
        }

        context.Response.StatusCode = StatusCodes.Status502BadGateway;
    }

    private static HttpRequestMessage Request(HttpContext context, Uri server, byte[] body)
    {
        var from = context.Request;
        var request = new HttpRequestMessage(new HttpMethod(from.Method), new Uri(server, from.GetEncodedPathAndQuery()))
        {
            Content = body.Length > 0 ? new ByteArrayContent(body) : null,
        };
        foreach (var header in from.Headers.Where(header => header.Key is not ("Host" or "Connection" or "Content-Length" or "Transfer-Encoding")))
        {
            if (!request.Headers.TryAddWithoutValidation(header.Key, header.Value.AsEnumerable()))
            {
                request.Content?.Headers.TryAddWithoutValidation(header.Key, header.Value.AsEnumerable());
            }
        }

        request.Headers.Add("X-Forwarded-For", "198.51.100.7");
        request.Headers.Add("X-Forwarded-Proto", from.Scheme);
        request.Headers.Add("X-Forwarded-Host", from.Host.Value);
        return request;
    }

    private static async Task AnswerAsync(HttpContext context, HttpResponseMessage answer)
    {
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var header in answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Transfer-Encoding"))
        {
            context.Response.Headers[header.Key] = header.Value.ToArray();
        }

        await answer.Content.CopyToAsync(context.Response.Body);
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        // Windows takes no key that lives in memory only.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
