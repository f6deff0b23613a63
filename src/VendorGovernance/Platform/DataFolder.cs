namespace VendorGovernance.Platform;

/// <summary>Where this installation keeps its files: the embedded database, keys, mail without a server. Setting "DataFolder".</summary>
public sealed record DataFolder(string Path)
{
    public static DataFolder Of(IConfiguration settings)
    {
        var path = settings["DataFolder"] is { Length: > 0 } given ? given : "data";
        var folder = new DataFolder(System.IO.Path.GetFullPath(path, settings[WebHostDefaults.ContentRootKey] ?? Directory.GetCurrentDirectory()));
        Directory.CreateDirectory(folder.Path);
        return folder;
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);
}
