using VendorGovernance.Accounts;
using VendorGovernance.Accounts.HandingOver;
using VendorGovernance.Alerts;
using VendorGovernance.Calendars;
using VendorGovernance.Contracts.ForContacts;
using VendorGovernance.Contracts.Obligations.ForContacts;
using VendorGovernance.Jobs;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;
using VendorGovernance.Platform.Web.Agenda;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Platform.Web.Today;

namespace VendorGovernance.Contracts.Obligations;

internal static class ObligationsFeature
{
    public static IServiceCollection AddObligations(this IServiceCollection services) => services
        .AddRecordKind(new RecordKind(nameof(Obligation), new Sentence("Obligation"), "/obligations/{0}", Permissions.ViewContracts))
        .AddRecordKind(new RecordKind(nameof(ObligationOccurrence), new Sentence("Due date of an obligation"), null, Permissions.ViewContracts))
        .AddNavigation(new NavigationItem(32, "Obligations", "list-check", "/obligations", Permissions.ViewContracts))
        .AddNavigation(new NavigationItem(32, "Obligations", "list-check", "/obligations", Permissions.ViewOwnContracts))
        .AddScoped<ObligationPlanner>()
        .AddJob<PlanObligations>()
        .AddScoped<IFollowsCalendar, PlanObligations>()
        .AddScoped<IRelated<Contract>, ContractObligations>()
        .AddScoped<IRelated<OwnContract>, OwnObligationLists>()
        .AddScoped<IOwnership, OwnedObligations>()
        .AddAlertCheck<ObligationDueCheck>()
        .AddScoped<ITodaySource, ObligationsToday>()
        .AddScoped<ITodaySource, OwnObligationsToday>()
        .AddAgendaSource<DueDatesAgenda>()
        .AddRetention<ObligationRetention>();
}
