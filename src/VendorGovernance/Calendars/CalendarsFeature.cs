using VendorGovernance.Accounts;
using VendorGovernance.Calendars.Service;
using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Calendars;

internal static class CalendarsFeature
{
    public static IServiceCollection AddCalendars(this IServiceCollection services) => services
        .AddSingleton<FirmCalendars>()
        .AddSingleton<ServiceCalendars>()
        .AddSingleton<CalendarMemory>()
        .AddSingleton<IRefreshed>(provider => provider.GetRequiredService<CalendarMemory>())
        .AddScoped<CalendarFollowers>()
        .AddScoped<CalendarDesk>()
        .AddRecordKind(new RecordKind(nameof(CalendarDay), new Sentence("Calendar day"), null, null))
        .AddRecordKind(new RecordKind(nameof(OwnCalendar), new Sentence("Own calendar"), null, null))
        .AddRecordKind(new RecordKind(nameof(ServiceCalendar), new Sentence("Service calendar"), null, null))
        .AddSettingsPage(new SettingsPage(
            20, "Calendars", "Public holidays, make-up workdays and our own days off, by which notice is counted.", "calendar3", "/settings/calendars", Permissions.ManageSettings));
}
