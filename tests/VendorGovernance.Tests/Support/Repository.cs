namespace VendorGovernance.Tests.Support;

/// <summary>The checkout that the tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("The tests do not lie below VendorGovernance.sln.")
        : File.Exists(Path.Combine(folder.FullName, "VendorGovernance.sln")) ? folder.FullName
        : Find(folder.Parent);
}
