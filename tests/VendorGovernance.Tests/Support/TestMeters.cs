using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Platform.Telemetry;

namespace VendorGovernance.Tests.Support;

/// <summary>Figures of one test, and who listens to them.</summary>
public sealed class TestMeters : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddMetrics().AddSingleton<Meters>().BuildServiceProvider();
    private readonly MeterListener listener = new();
    private readonly List<string> heard = [];

    public TestMeters()
    {
        Meters = services.GetRequiredService<Meters>();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Scope == services.GetRequiredService<IMeterFactory>())
            {
                listening.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, labels, _) => Hear(instrument, $"{value}", labels));
        listener.SetMeasurementEventCallback<double>((instrument, _, labels, _) => Hear(instrument, "measured", labels));
        listener.Start();
    }

    /// <summary>Figures that nobody listens to.</summary>
    public static Meters Unheard { get; } = new ServiceCollection().AddMetrics().AddSingleton<Meters>().BuildServiceProvider().GetRequiredService<Meters>();

    public Meters Meters { get; }

    /// <summary>Like "vendorgovernance.mail.messages 1 outcome=Sent".</summary>
    public IReadOnlyList<string> Heard => heard;

    public void Dispose()
    {
        listener.Dispose();
        services.Dispose();
    }

    private void Hear(Instrument instrument, string value, ReadOnlySpan<KeyValuePair<string, object?>> labels) =>
        heard.Add(string.Join(' ', [instrument.Name, value, .. labels.ToArray().Select(label => $"{label.Key}={label.Value}")]));
}
