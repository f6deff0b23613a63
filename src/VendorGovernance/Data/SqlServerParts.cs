using System.Reflection;
using VendorGovernance.Platform;

namespace VendorGovernance.Data;

/// <summary>The client for SQL Server fails at its first parameter where one assembly was missing from the package feed of the build.</summary>
internal static class SqlServerParts
{
    public static bool AreThere
    {
        get
        {
            try
            {
                Assembly.Load("Microsoft.SqlServer.Server");
                return true;
            }
            catch (FileNotFoundException)
            {
                return false;
            }
        }
    }

    public static void Require()
    {
        if (!AreThere)
        {
            throw new SettingsException(
                "This program was built from a package feed without Microsoft.SqlServer.Server, so it cannot use SQL Server. Build it again where the feed has that package.");
        }
    }
}
