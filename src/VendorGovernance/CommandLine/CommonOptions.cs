using System.CommandLine;

namespace VendorGovernance.CommandLine;

internal static class CommonOptions
{
    public static Option<bool> Json { get; } = new("--json") { Description = "Print one JSON document.", Recursive = true };

    public static Option<DirectoryInfo?> Data { get; } = new("--data")
    {
        Description = "Folder of the embedded database and mail files (default: data).",
        Recursive = true,
    };
}
