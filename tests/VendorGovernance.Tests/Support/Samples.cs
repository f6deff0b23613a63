namespace VendorGovernance.Tests.Support;

/// <summary>Real files that lie beside the repository and are not copied into it.</summary>
public static class Samples
{
    /// <summary>Skips the test where the file is not there.</summary>
    public static string Path(string name)
    {
        var found = Candidates(name).FirstOrDefault(File.Exists);
        Assert.SkipWhen(found is null, $"shared/samples/{name} is not beside the repository.");
        return found!;
    }

    private static IEnumerable<string> Candidates(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return System.IO.Path.Combine(folder.FullName, "shared", "samples", name);
        }
    }
}
