namespace VendorGovernance.Platform.Time;

public static class TimeZones
{
    /// <summary>Null where there is no such zone. The framework's own search fails on a name like "Mars/Base", whose folder does not exist.</summary>
    public static TimeZoneInfo? Find(string name)
    {
        try
        {
            return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
