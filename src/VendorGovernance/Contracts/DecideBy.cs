using VendorGovernance.Calendars;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts;

/// <summary>
/// The last day on which notice can still be served, and the steps that led to it. Provisional where a step asked the
/// calendar about a year whose holidays are not published yet.
/// </summary>
public sealed record DecideBy(DateOnly Date, bool IsProvisional, IReadOnlyList<DecideByStep> Steps)
{
    public static DecideBy Of(DecideByTerms terms, BusinessCalendar calendar)
    {
        var path = new DecideByPath(terms.LastDay, calendar);

        path.GoBackByNotice(terms.Notice);
        path.GoBackByClearUnit(terms);
        path.LeaveDaysOff(terms.Roll);
        if (terms.DeliveryDays > 0)
        {
            path.GoBackByDelivery(terms.DeliveryDays);
            path.LeaveDaysOff(terms.Roll);
        }

        path.GoBackByBuffer(terms.BufferBusinessDays);
        return path.Result;
    }
}

/// <summary>What was done, and the day it led to.</summary>
public sealed record DecideByStep(Sentence What, DateOnly Date);
