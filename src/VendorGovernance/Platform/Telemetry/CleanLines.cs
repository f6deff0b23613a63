using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace VendorGovernance.Platform.Telemetry;

/// <summary>
/// What the framework's own formatter writes, without what belongs to nobody who reads a log. It is the last thing before the
/// stream, so it also sees the texts of exceptions: a mail server repeats the address that it refuses, a database the value that is taken.
/// </summary>
/// <param name="framework">Name of the formatter that writes the line.</param>
internal abstract class CleanLines(string name, string framework, IServiceProvider services) : ConsoleFormatter(name)
{
    // Asked late, because this one is among them.
    private readonly Lazy<ConsoleFormatter> inner =
        new(() => services.GetServices<ConsoleFormatter>().Single(formatter => formatter.Name == framework));

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        using var line = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        inner.Value.Write(in logEntry, scopeProvider, line);
        textWriter.Write(Discretion.Of(line.ToString()));
    }
}

internal sealed class TextLines(IServiceProvider services) : CleanLines(FormatterName, ConsoleFormatterNames.Simple, services)
{
    public const string FormatterName = "clean-text";
}

internal sealed class JsonLines(IServiceProvider services) : CleanLines(FormatterName, ConsoleFormatterNames.Json, services)
{
    public const string FormatterName = "clean-json";
}
