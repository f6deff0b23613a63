using System.Runtime.CompilerServices;

namespace VendorGovernance.Tests.Support;

internal static class WithoutFileWatchers
{
    /// <summary>Each application watches wwwroot, and a machine has only so many watchers for all of them.</summary>
    [ModuleInitializer]
    internal static void Poll() => Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");
}
