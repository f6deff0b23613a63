namespace VendorGovernance.Tests.Platform.Pdf;

/// <summary>A real program in the browser's place that misbehaves as told. It notes where its profile was to be.</summary>
internal sealed class FakeBrowser : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("fake-browser-");

    public FakeBrowser(string script)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The misbehaving browser is a shell script.");
            return;
        }

        File.WriteAllText(Path, $$"""
            #!/bin/sh
            for argument in "$@"; do case $argument in --user-data-dir=*) echo "${argument#*=}" > "$0.profile";; esac; done
            {{script}}

            """.ReplaceLineEndings("\n"));
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Path => System.IO.Path.Combine(folder.FullName, "browser");

    public bool LeftAProfile => Directory.Exists(System.IO.Path.GetDirectoryName(File.ReadAllText(Path + ".profile").Trim()));

    public void Dispose() => folder.Delete(recursive: true);
}
