using OpenTelemetry.Exporter;

namespace VendorGovernance.Platform.Telemetry;

/// <summary>Section "Telemetry" of the settings.</summary>
public sealed class TelemetryOptions
{
    /// <summary>Empty: figures are counted and sent nowhere.</summary>
    public string OtlpEndpoint { get; set; } = "";

    public OtlpExportProtocol OtlpProtocol { get; set; } = OtlpExportProtocol.HttpProtobuf;

    /// <summary>Sent with every request, "name=value" separated by commas: a collector's key.</summary>
    public string OtlpHeaders { get; set; } = "";

    public int EverySeconds { get; set; } = 60;

    public bool IsOn => OtlpEndpoint.Length > 0;

    public bool HasAddress => Uri.TryCreate(OtlpEndpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    /// <summary>Over HTTP the exporter takes an address as it is given, and people give the collector's root.</summary>
    public Uri MetricsAddress()
    {
        const string path = "/v1/metrics";
        var given = OtlpEndpoint.TrimEnd('/');
        return new Uri(OtlpProtocol == OtlpExportProtocol.Grpc || given.EndsWith(path, StringComparison.Ordinal) ? given : given + path);
    }
}
