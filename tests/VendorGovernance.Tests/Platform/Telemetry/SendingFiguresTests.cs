using Microsoft.Extensions.Configuration;
using VendorGovernance.Accounts;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Telemetry;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Platform.Telemetry;

public sealed class SendingFiguresTests
{
    [Fact]
    public async Task Requests_jobs_sign_ins_and_waiting_messages_reach_the_collector_and_no_person_does()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        await using (var app = await TestApp.StartAsync(settings: new()
        {
            ["Telemetry:OtlpEndpoint"] = collector.Address,
            ["Telemetry:EverySeconds"] = "1",
            ["Telemetry:OtlpHeaders"] = "x-key=secret-of-the-collector",
        }))
        {
            using var visitor = app.Visit();
            await app.AddPersonAsync(Role.Administrator, "lin.yue@firm.example");
            await visitor.SignInAsync("lin.yue@firm.example", "wrong-password-1");
            await visitor.SignInAsync("lin.yue@firm.example", TestApp.Password);
            await visitor.OpenAsync("/jobs");
            await visitor.SendAsync([], "main form[action='/jobs/SendOutbox/runs']");
            while (!collector.Received.Contains("vendorgovernance.outbox.waiting", StringComparison.Ordinal))
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }

        string[] names =
        [
            "http.server.request.duration", "jobs/{name}/runs", "vendorgovernance.job.duration", "SendOutbox", "Succeeded",
            "vendorgovernance.sign_ins", "Refused", "vendorgovernance.outbox.waiting", "dotnet.gc.collections",
        ];
        Assert.All(names, name => Assert.Contains(name, collector.Received, StringComparison.Ordinal));
        Assert.Contains("x-key: secret-of-the-collector", collector.Headers, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("lin", collector.Received, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("firm.example", collector.Received, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:4318", "http://127.0.0.1:4318/v1/metrics")]
    [InlineData("http://127.0.0.1:4318/v1/metrics/", "http://127.0.0.1:4318/v1/metrics")]
    public void The_collectors_root_is_enough(string given, string address) =>
        Assert.Equal(address, new TelemetryOptions { OtlpEndpoint = given }.MetricsAddress().ToString());

    [Theory]
    [InlineData("OtlpEndpoint", "collector")]
    [InlineData("OtlpProtocol", "Pigeon")]
    [InlineData("EverySeconds", "0")]
    public void A_slip_in_the_settings_is_named(string setting, string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new($"Telemetry:{setting}", value)]).Build();

        var refusal = Assert.Throws<SettingsException>(() => new Microsoft.Extensions.DependencyInjection.ServiceCollection().AddTelemetry(settings));

        Assert.Contains($"Telemetry:{setting}", refusal.Message, StringComparison.Ordinal);
    }
}
