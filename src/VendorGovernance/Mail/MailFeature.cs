using VendorGovernance.Accounts;
using VendorGovernance.Jobs;
using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Mail;

internal static class MailFeature
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration settings)
    {
        var mail = MailOptions.Of(settings);
        services.AddSingleton(mail);
        services.AddSingleton<MailTemplate>();
        services.AddSingleton<MessageSeal>();
        services.AddScoped<Outbox>();
        services.AddScoped<IPersonalRecords, MessageErasure>();
        services.AddScoped<IAccountMail, AccountMail>();
        services.AddScoped<OutboxSender>();
        services.AddTransport(mail);
        services.AddHostedService<WatchOutbox>();
        services.AddNavigation(new NavigationItem(95, "Messages", "envelope", "/messages", Permissions.ReadMessages));
        return services.AddDoctorCheck<MailDoctor>().AddJob<SendOutbox>();
    }

    private static void AddTransport(this IServiceCollection services, MailOptions mail)
    {
        if (!mail.UsesServer)
        {
            services.AddScoped<IMailTransport, PickupFolderTransport>();
        }
#if MAILKIT
        else if (mail.UsesMailKit)
        {
            services.AddScoped<IMailTransport, MailKitTransport>();
        }
#endif
        else
        {
            services.AddScoped<IMailTransport, SystemNetTransport>();
        }
    }
}
