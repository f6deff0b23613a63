using System.Text.Encodings.Web;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Logging.Console;

namespace VendorGovernance.Platform.Telemetry;

/// <summary>One line of text or of JSON per event, on the error stream; setting "Logging:Format".</summary>
internal static class Logs
{
    private const string Levels = "Logging:LogLevel:";

    /// <summary>The levels that the program proposes are only defaults: an operator's own win.</summary>
    public static void AddDefaultLevels(this ConfigurationManager configuration, IReadOnlyDictionary<string, string?> settings) =>
        ((IConfigurationBuilder)configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = settings.Where(IsLevel) });

    public static void AddLogs(this ILoggingBuilder logging, IConfiguration settings)
    {
        logging.ClearProviders();
        logging.AddConsole(options =>
        {
            options.LogToStandardErrorThreshold = LogLevel.Trace;
            options.FormatterName = IsJson(settings) ? JsonLines.FormatterName : TextLines.FormatterName;
        });
        logging.AddConsoleFormatter<TextLines, ConsoleFormatterOptions>();
        logging.AddConsoleFormatter<JsonLines, ConsoleFormatterOptions>();
        logging.Services.Configure<SimpleConsoleFormatterOptions>(options =>
        {
            (options.SingleLine, options.UseUtcTimestamp, options.TimestampFormat) = (true, true, "yyyy-MM-ddTHH:mm:ss.fffZ ");
        });
        logging.Services.Configure<JsonConsoleFormatterOptions>(options =>
        {
            (options.IncludeScopes, options.UseUtcTimestamp, options.TimestampFormat) = (true, true, "yyyy-MM-ddTHH:mm:ss.fffZ");
            options.JsonWriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        });
    }

    /// <summary>Settings that win over files and the environment: all but the levels of the log.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> WithoutLevels(IReadOnlyDictionary<string, string?> settings) =>
        settings.Where(setting => !IsLevel(setting));

    /// <exception cref="SettingsException">It is neither.</exception>
    private static bool IsJson(IConfiguration settings) => settings["Logging:Format"]?.ToUpperInvariant() switch
    {
        null or "" or "TEXT" => false,
        "JSON" => true,
        _ => throw new SettingsException("Logging:Format must be Text or Json."),
    };

    private static bool IsLevel(KeyValuePair<string, string?> setting) => setting.Key.StartsWith(Levels, StringComparison.OrdinalIgnoreCase);
}
