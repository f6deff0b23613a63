namespace VendorGovernance.Platform.Web.Agenda;

public static class AgendaRegistration
{
    /// <summary>Adds a kind of dates to the agenda and to everyone's calendar feed.</summary>
    public static IServiceCollection AddAgendaSource<TSource>(this IServiceCollection services) where TSource : class, IAgendaSource =>
        services.AddScoped<IAgendaSource, TSource>();
}
