using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform;

/// <summary>Where this installation keeps its files: the embedded database, keys, mail without a server. Setting "DataFolder".</summary>
public sealed record DataFolder(string Path)
{
    /// <exception cref="SettingsException">The folder is not there and cannot be made.</exception>
    public static DataFolder Of(IConfiguration settings)
    {
        var path = settings["DataFolder"] is { Length: > 0 } given ? given : "data";
        var folder = new DataFolder(System.IO.Path.GetFullPath(path, settings[WebHostDefaults.ContentRootKey] ?? Directory.GetCurrentDirectory()));
        folder.Make();
        return folder;
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    private void Make()
    {
        try
        {
            if (OperatingSystem.IsWindows() || Directory.Exists(Path))
            {
                Directory.CreateDirectory(Path);
            }
            else
            {
                // The database in it holds the keys of sign-ins.
                Directory.CreateDirectory(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException(new Sentence("The data folder {0} cannot be made: {1} Set DataFolder, or --data, to a folder that this program may write to.", Path, error.Message));
        }
    }
}
