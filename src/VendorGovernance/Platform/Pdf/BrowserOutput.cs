using System.Diagnostics;

namespace VendorGovernance.Platform.Pdf;

/// <summary>The last lines a browser wrote to its streams, read as they come so that a full pipe never stops it.</summary>
internal sealed class BrowserOutput
{
    private const int Kept = 40;

    private readonly Queue<string> lines = new();

    public BrowserOutput(Process process)
    {
        process.OutputDataReceived += (_, e) => Keep(e.Data);
        process.ErrorDataReceived += (_, e) => Keep(e.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public override string ToString()
    {
        lock (lines)
        {
            return lines.Count == 0 ? "nothing" : string.Join('\n', lines);
        }
    }

    private void Keep(string? line)
    {
        lock (lines)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Enqueue(line);
                _ = lines.Count > Kept ? lines.Dequeue() : null;
            }
        }
    }
}
