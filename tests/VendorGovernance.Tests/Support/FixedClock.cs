using VendorGovernance.Platform.Time;

namespace VendorGovernance.Tests.Support;

/// <summary>A clock that stands until a test moves it. The organisation of the tests lives in Shanghai, where it is never summer time.</summary>
public sealed class FixedClock(DateTime utcNow) : TimeProvider
{
    public FixedClock(int year, int month, int day) : this(new DateTime(year, month, day, 2, 0, 0, DateTimeKind.Utc))
    {
    }

    public DateTime UtcNow { get; set; } = utcNow;

    public DateOnly Today
    {
        get => AsClock().Today;
        set => UtcNow = value.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);
    }

    public override DateTimeOffset GetUtcNow() => new(UtcNow, TimeSpan.Zero);

    public Clock AsClock() => new(this, Microsoft.Extensions.Options.Options.Create(new Organisation()));
}
