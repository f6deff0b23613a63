using VendorGovernance.Calendars;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Contracts;

/// <summary>When something is done to a contract, by whom, and the calendars by which its dates are computed.</summary>
/// <param name="Calendars">Finds a calendar by the code in a contract's terms; null is the firm's own choice.</param>
/// <param name="By">The account of the person at work; null where a job or the command line acts.</param>
public sealed record Moment(DateTime Now, DateOnly Today, Func<string?, BusinessCalendar> Calendars, int? By = null)
{
    public BusinessCalendar CalendarOf(ContractTerms terms) => Calendars(terms.Calendar);
}

public sealed class Moments(Clock clock, FirmCalendars calendars, Actor actor)
{
    public Moment Now => new(clock.UtcNow, clock.Today, Calendar, actor.AccountId);

    /// <summary>Now, with the day that it is where the contract counts.</summary>
    /// <param name="zone">IANA name; null is the firm's own.</param>
    public Moment In(string? zone) => zone is null || TimeZones.Find(zone) is not { } found
        ? Now
        : Now with { Today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(clock.UtcNow, found)) };

    public Moment Of(Contract contract) => In(contract.TermsOn(clock.Today).Zone);

    private BusinessCalendar Calendar(string? code) => code is null ? calendars.Current : calendars.Of(code);
}
