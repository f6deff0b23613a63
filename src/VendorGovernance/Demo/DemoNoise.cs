using System.Globalization;

namespace VendorGovernance.Demo;

/// <summary>
/// Ups and downs that look like chance and are the same on every machine, which neither Random nor GetHashCode promise
/// from one version to the next.
/// </summary>
internal static class DemoNoise
{
    /// <summary>From -1 to 1.</summary>
    public static decimal At(string key, DateOnly month)
    {
        var hash = 2166136261u;
        foreach (var letter in key + month.ToString("yyyyMM", CultureInfo.InvariantCulture))
        {
            hash = unchecked((hash ^ letter) * 16777619u);
        }

        hash = unchecked((hash ^ (hash >> 16)) * 0x85ebca6bu);
        hash ^= hash >> 13;
        return ((decimal)hash / uint.MaxValue * 2) - 1;
    }
}
