using Microsoft.Extensions.Options;

namespace VendorGovernance.Platform.Time;

/// <summary>Now, and the day that it is in the organisation's time zone.</summary>
public sealed class Clock(TimeProvider time, IOptions<Organisation> organisation)
{
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public DateOnly Today => DayOf(UtcNow);

    public TimeZoneInfo Zone => organisation.Value.Zone;

    /// <summary>The first instant of the day, UTC.</summary>
    public DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(FirstValid(day.ToDateTime(TimeOnly.MinValue)), Zone);

    public DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Zone));

    /// <summary>Where summer time begins at midnight, the day begins an hour later.</summary>
    private DateTime FirstValid(DateTime local)
    {
        while (Zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(15);
        }

        return local;
    }
}
