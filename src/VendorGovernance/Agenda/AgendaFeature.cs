using VendorGovernance.Accounts;
using VendorGovernance.Agenda.Links;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Agenda;

internal static class AgendaFeature
{
    public static IServiceCollection AddAgenda(this IServiceCollection services) => services
        .AddScoped<AgendaFinder>()
        .AddScoped<AgendaLinks>()
        .AddScoped<AgendaFeed>()
        .AddFeedLimit()
        .AddNavigation(new NavigationItem(12, "Agenda", "calendar-week", "/agenda", Permissions.ViewAgenda));
}
