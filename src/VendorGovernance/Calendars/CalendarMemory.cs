using Microsoft.EntityFrameworkCore;
using VendorGovernance.Calendars.Service;
using VendorGovernance.Data;
using VendorGovernance.Platform.Scheduling;

namespace VendorGovernance.Calendars;

/// <summary>Brings the own calendars and the stored days to <see cref="FirmCalendars"/>, and the service calendars to theirs.</summary>
internal sealed class CalendarMemory(FirmCalendars calendars, ServiceCalendars serviceCalendars, IServiceScopeFactory scopes) : IRefreshed
{
    public async Task RefreshAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        calendars.Take(await db.OwnCalendars.AsNoTracking().ToListAsync(cancel), await db.CalendarDays.AsNoTracking().ToListAsync(cancel));
        serviceCalendars.Take(await db.ServiceCalendars.AsNoTracking().ToListAsync(cancel));
    }
}
