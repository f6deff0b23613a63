using System.Text.Json;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.CommandLine;

/// <summary>What every command has: where to write, and how.</summary>
public sealed class CommandContext(TextWriter output, TextWriter errors, bool json, Words words)
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public Words T => words;

    public bool IsJson => json;

    public bool IsTerminal => !json && !Console.IsOutputRedirected;

    /// <summary>A line for a person; nothing where a program asked for JSON.</summary>
    public void Say(string line)
    {
        if (!json)
        {
            output.WriteLine(line);
        }
    }

    /// <summary>The one document of <c>--json</c>; nothing where a person reads.</summary>
    public void Answer(object document)
    {
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(document, Camel));
        }
    }

    /// <summary>Why nothing came of it: a sentence for a person, and a document where a program asked for one.</summary>
    public void Fail(string why)
    {
        Complain(why);
        Answer(new { error = why });
    }

    public void Complain(string line) => errors.WriteLine(line);

    /// <summary>Overwrites one line on a terminal; a plain line elsewhere, where it is worth one.</summary>
    public void Progress(string line, bool worthALine)
    {
        if (IsTerminal)
        {
            output.Write($"\r{line,-78}");
        }
        else if (worthALine)
        {
            Say(line);
        }
    }

    public void EndProgress()
    {
        if (IsTerminal)
        {
            output.Write("\r" + new string(' ', 78) + "\r");
        }
    }
}
