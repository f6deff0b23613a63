using System.Collections.Concurrent;

namespace VendorGovernance.Platform.Web;

/// <summary>Icons from wwwroot/lib/icons, drawn into the page so that they take the colour of their text.</summary>
public sealed class Icons(IWebHostEnvironment environment)
{
    private readonly ConcurrentDictionary<string, string> read = new();

    public string Svg(string name) => read.GetOrAdd(name, Read);

    private string Read(string name)
    {
        var file = environment.WebRootFileProvider.GetFileInfo($"lib/icons/{name}.svg");
        if (!file.Exists)
        {
            throw new FileNotFoundException($"There is no icon {name}.");
        }

        using var reader = new StreamReader(file.CreateReadStream());
        return reader.ReadToEnd().Replace("<svg ", "<svg aria-hidden=\"true\" focusable=\"false\" ", StringComparison.Ordinal);
    }
}
