using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Options;
using VendorGovernance.Calendars;
using VendorGovernance.Calendars.Service;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Contracts;

/// <summary>What the forms of contracts offer.</summary>
public sealed class ContractChoices(IOptions<Organisation> organisation, FirmCalendars calendars, ServiceCalendars serviceCalendars, Words words)
{
    public IReadOnlyList<SelectListItem> Calendars =>
        [.. calendars.All.Select(calendar => new SelectListItem(words[calendar.Name], calendar.Code))];

    public IReadOnlyList<SelectListItem> ServiceCalendars =>
        [.. serviceCalendars.All.Select(calendar => new SelectListItem(words[calendar.Name], calendar.Code))];

    public ContractForm Fresh(int? vendor) => new() { VendorId = vendor, Currency = organisation.Value.Currency, Renewal = RenewalKind.ByAgreement };
}
