using VendorGovernance.Calendars;

namespace VendorGovernance.Contracts.Notices;

/// <summary>When a notice counts as given, and what that makes of it. Pure; domain/facts.md, sections 3.1 and 3.2.</summary>
public static class NoticeTiming
{
    /// <summary>What arrives after 17:00 or on a day off counts as received on the next business day.</summary>
    public static DateOnly DeemedReceipt(DateOnly receivedOn, bool afterHours, BusinessCalendar calendar) =>
        calendar.OnOrAfter(afterHours ? receivedOn.AddDays(1) : receivedOn);

    /// <summary>The last day on which it can be sent, or be received where receipt counts; without our own buffer. Null where none is agreed.</summary>
    public static DateOnly? LastDayToServe(ContractTerms terms, BusinessCalendar calendar) => terms.NoticeTerms is { } notice
        ? DecideBy.Of(notice with { DeliveryDays = 0, BufferBusinessDays = 0 }, calendar).Date
        : null;

    /// <summary>The day that counts for it: of sending, or of receipt, which is expected where it is not known yet.</summary>
    /// <param name="deemedReceivedOn">Null while nobody has recorded the receipt.</param>
    public static DateOnly CountsOn(ContractTerms terms, DateOnly sentOn, NoticeChannel channel, DateOnly? deemedReceivedOn, BusinessCalendar calendar) =>
        terms.NoticeBasis == NoticeBasis.Sending
            ? sentOn
            : deemedReceivedOn ?? DeemedReceipt(channel.IsImmediate() ? sentOn : sentOn.AddDays(terms.DeliveryDays), afterHours: false, calendar);

    /// <summary>
    /// The first possible last day of a contract without an end, when notice is given on this day. The day itself does not count; a month ends
    /// on the corresponding day or else on the last of the month (Civil Code of China, articles 201 and 202). Where deadlines leave days off,
    /// the end moves to the business day after (article 203).
    /// </summary>
    public static DateOnly EarliestEnd(ContractTerms terms, DateOnly countsOn, BusinessCalendar calendar)
    {
        var (length, more) = (terms.NoticeLength ?? 0, terms.NoticeCounting == NoticeCounting.Clear ? 1 : 0);
        var end = terms.NoticeUnit switch
        {
            NoticeUnit.CalendarDays => countsOn.AddDays(length + more),
            NoticeUnit.BusinessDays => calendar.Add(countsOn, length + more),
            NoticeUnit.Months => countsOn.AddMonths(length).AddDays(more),
        };
        return terms.NoticeRoll == NoticeRoll.Preceding && length > 0 ? calendar.OnOrAfter(end) : end;
    }
}
