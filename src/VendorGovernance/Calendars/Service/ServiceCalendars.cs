using Microsoft.Extensions.Options;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Calendars.Service;

/// <summary>A service calendar as a contract chooses it.</summary>
public sealed record ServiceCalendarChoice(string Code, LocalName Name, ServiceHours Hours);

/// <summary>The hours of service that a contract can name: two that everyone has, in the organisation's zone, and the firm's own.</summary>
public sealed class ServiceCalendars(IOptions<Organisation> organisation)
{
    private volatile IReadOnlyList<(ServiceCalendarChoice Choice, bool IsOffered)> own = [];

    /// <summary>The one of a contract that says nothing else: 08:00-23:00, every day.</summary>
    public ServiceCalendarChoice Default => BuiltIn[0];

    public IReadOnlyList<ServiceCalendarChoice> All => [.. BuiltIn, .. own.Where(calendar => calendar.IsOffered).Select(calendar => calendar.Choice)];

    /// <summary>Also one that is no longer offered.</summary>
    public ServiceCalendarChoice? Find(string code) =>
        BuiltIn.Concat(own.Select(calendar => calendar.Choice)).FirstOrDefault(calendar => calendar.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    internal IReadOnlyList<ServiceCalendarChoice> BuiltIn => BuiltInServiceCalendars.In(organisation.Value.Zone);

    internal void Take(IEnumerable<ServiceCalendar> stored) =>
        own = [.. stored.OrderBy(calendar => calendar.Code, StringComparer.Ordinal).Select(calendar => (new ServiceCalendarChoice(calendar.Code, calendar.Name, calendar.Hours()), calendar.IsOffered))];
}

internal static class BuiltInServiceCalendars
{
    private const string Daily = "DAILY";
    private const string Always = "ALWAYS";

    public static IReadOnlyList<string> Codes { get; } = [Daily, Always];

    public static IReadOnlyList<ServiceCalendarChoice> In(TimeZoneInfo zone) =>
    [
        new(Daily, new LocalName("08:00-23:00, every day", "每天 8:00-23:00"), ServiceHours.EveryDay(new OpenHours(8 * 60, 23 * 60), zone)),
        new(Always, new LocalName("Around the clock", "7×24 小时"), ServiceHours.EveryDay(OpenHours.AllDay, zone)),
    ];
}
