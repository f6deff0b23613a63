using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace VendorGovernance.Platform.Telemetry;

internal static class TelemetryFeature
{
    // Requests, connections, sign-ins and the runtime are counted by the framework itself.
    private static readonly string[] Counted =
    [
        Meters.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Identity", "System.Runtime",
    ];

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration settings)
    {
        services.AddMetrics();
        services.AddSingleton<Meters>();
        if (Read(settings) is { IsOn: true } options)
        {
            services.AddOpenTelemetry().WithMetrics(metrics => metrics
                .ConfigureResource(resource => resource.AddService("VendorGovernance", serviceVersion: typeof(App).Assembly.GetName().Version?.ToString()))
                .AddMeter(Counted)
                .AddOtlpExporter((exporter, reader) => Send(options, exporter, reader)));
        }

        return services;
    }

    private static TelemetryOptions Read(IConfiguration settings)
    {
        try
        {
            var options = settings.GetSection("Telemetry").Get<TelemetryOptions>() ?? new TelemetryOptions();
            if (options.IsOn && !options.HasAddress)
            {
                throw new SettingsException("Telemetry:OtlpEndpoint must be the address of a collector, like http://127.0.0.1:4318.");
            }

            return options.EverySeconds is >= 1 and <= 3600 ? options : throw new SettingsException("Telemetry:EverySeconds must be from 1 to 3600.");
        }
        catch (InvalidOperationException)
        {
            throw new SettingsException("Telemetry:OtlpProtocol must be HttpProtobuf or Grpc, and Telemetry:EverySeconds a number.");
        }
    }

    private static void Send(TelemetryOptions options, OtlpExporterOptions exporter, MetricReaderOptions reader)
    {
        exporter.Endpoint = options.MetricsAddress();
        exporter.Protocol = options.OtlpProtocol;
        exporter.Headers = options.OtlpHeaders;
        reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = options.EverySeconds * 1000;
    }
}
