using Microsoft.EntityFrameworkCore;
using VendorGovernance.Calendars.Lists;
using VendorGovernance.Data;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Calendars;

/// <summary>Adds days to a calendar and takes them away; everything that was computed by it follows at once.</summary>
public sealed class CalendarDesk(GovernanceDb db, FirmCalendars calendars, IServiceProvider services, CalendarFollowers followers)
{
    /// <exception cref="RuleViolationException">The day would change nothing, or has no name.</exception>
    public async Task<Sentence> AddAsync(string calendar, DateOnly day, CalendarDayKind kind, LocalName name, CancellationToken cancel)
    {
        await RefreshAsync(cancel);
        if (await db.CalendarDays.AnyAsync(stored => stored.Calendar == calendar && stored.Day == day && stored.Origin == CalendarDayOrigin.Firm, cancel))
        {
            throw new RuleViolationException("Day", new Sentence("There is an entry for {0:d} already. Remove it first.", day));
        }

        db.CalendarDays.Add(CalendarDay.OfFirm(calendars.Of(calendar), day, kind, name));
        return await SavedAsync(cancel);
    }

    /// <summary>What was entered for that year before goes.</summary>
    /// <exception cref="RuleViolationException">A line cannot be read, or the program knows that year.</exception>
    public async Task<Sentence> AnnounceAsync(string calendar, int year, string text, CancellationToken cancel)
    {
        if (calendars.Of(calendar) is var known && !known.TakesYear(year))
        {
            throw new RuleViolationException("Year", new Sentence("{0} knows the holidays of {1} already.", known.Name, year.ToString(Languages.English)));
        }

        return await ReplaceAsync(calendar, [year], AnnouncedDays.Read(calendar, year, text), cancel);
    }

    /// <summary>The days of a file, of the years that were chosen. What was entered for those years before goes.</summary>
    /// <exception cref="RuleViolationException">No year is chosen, or the program knows one of them.</exception>
    public async Task<Sentence> TakeListAsync(string calendar, IReadOnlyCollection<int> years, IReadOnlyList<ListedDay> days, CancellationToken cancel)
    {
        var known = calendars.Of(calendar);
        if (years.Count == 0)
        {
            throw new RuleViolationException("Years", "Choose at least one year whose list is complete in this file.");
        }

        if (years.Where(year => !known.TakesYear(year)).Select(year => (int?)year).FirstOrDefault() is { } published)
        {
            throw new RuleViolationException("Years", new Sentence("{0} knows the holidays of {1} already.", known.Name, published.ToString(Languages.English)));
        }

        var taken = days.Where(day => years.Contains(day.Day.Year)).Select(day => CalendarDay.Announced(calendar, day.Day, day.Kind, day.Name)).ToList();
        return await ReplaceAsync(calendar, years, taken, cancel);
    }

    public async Task<Sentence> ForgetAsync(string calendar, int year, CancellationToken cancel)
    {
        db.CalendarDays.RemoveRange(await AnnouncedAsync(calendar, year, cancel));
        return await SavedAsync(cancel);
    }

    /// <summary>Null where there is no such day.</summary>
    public async Task<Sentence?> RemoveAsync(int id, CancellationToken cancel)
    {
        if (await db.CalendarDays.SingleOrDefaultAsync(day => day.Id == id, cancel) is not { } day)
        {
            return null;
        }

        db.CalendarDays.Remove(day);
        return await SavedAsync(cancel);
    }

    private async Task<Sentence> ReplaceAsync(string calendar, IReadOnlyCollection<int> years, IReadOnlyList<CalendarDay> days, CancellationToken cancel)
    {
        await SavingAsync(
            () => db.TogetherAsync(
                async () =>
                {
                    foreach (var year in years)
                    {
                        db.CalendarDays.RemoveRange(await AnnouncedAsync(calendar, year, cancel));
                    }

                    await db.SaveChangesAsync(cancel);
                    db.CalendarDays.AddRange(days);
                    await db.SaveChangesAsync(cancel);
                },
                cancel));
        return await FollowedAsync(cancel);
    }

    private Task<List<CalendarDay>> AnnouncedAsync(string calendar, int year, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return db.CalendarDays
            .Where(day => day.Calendar == calendar && day.Origin == CalendarDayOrigin.Announced && first <= day.Day && day.Day <= last)
            .ToListAsync(cancel);
    }

    private async Task<Sentence> SavedAsync(CancellationToken cancel)
    {
        await SavingAsync(() => db.SaveChangesAsync(cancel));
        return await FollowedAsync(cancel);
    }

    private static async Task SavingAsync(Func<Task> save)
    {
        try
        {
            await save();
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || error.IsDuplicate())
        {
            throw new RuleViolationException("Someone else changed this calendar at the same moment. Look at it again.");
        }
    }

    private async Task<Sentence> FollowedAsync(CancellationToken cancel)
    {
        await RefreshAsync(cancel);
        return await followers.FollowAsync(cancel);
    }

    private Task RefreshAsync(CancellationToken cancel) => services.GetRequiredService<CalendarMemory>().RefreshAsync(cancel);
}
