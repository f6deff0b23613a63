using Microsoft.Extensions.Options;

namespace VendorGovernance.Platform.Time;

/// <summary>Now, and the day that it is in the organisation's time zone.</summary>
public sealed class Clock(TimeProvider time, IOptions<Organisation> organisation)
{
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public DateOnly Today => DayOf(UtcNow);

    public TimeZoneInfo Zone => organisation.Value.Zone;

    public DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Zone));
}
