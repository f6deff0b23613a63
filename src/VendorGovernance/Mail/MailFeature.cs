using VendorGovernance.Accounts;
using VendorGovernance.Jobs;
using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web;
using VendorGovernance.Settings;

namespace VendorGovernance.Mail;

internal static class MailFeature
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration settings)
    {
        // A slip in the file is refused at start.
        _ = MailOptions.Of(settings);
        services.AddScoped(provider => MailOptions.Of(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<MailTemplate>();
        services.AddSingleton<MessageSeal>();
        services.AddScoped<Outbox>();
        services.AddScoped<IPersonalRecords, MessageErasure>();
        services.AddScoped<IAccountMail, AccountMail>();
        services.AddScoped<OutboxSender>();
        services.AddScoped(Transport);
        services.AddScoped<MailTest>();
        services.AddSettingsSection<MailSection>();
        services.AddSettingsPage(new SettingsPage(75, "Messages", "Every mail that was written: sent, waiting or failed, and why.", "envelope", "/messages", Permissions.ReadMessages));
        services.AddRetention<MessageRetention>();
        services.AddHostedService<WatchOutbox>();
        services.AddNavigation(new NavigationItem(95, "Messages", "envelope", "/messages", Permissions.ReadMessages));
        return services.AddDoctorCheck<MailDoctor>().AddJob<SendOutbox>();
    }

    /// <summary>The one that the settings ask for now.</summary>
    private static IMailTransport Transport(IServiceProvider provider)
    {
        var mail = provider.GetRequiredService<MailOptions>();
        if (!mail.UsesServer)
        {
            return new PickupFolderTransport(mail);
        }

#if MAILKIT
        if (mail.UsesMailKit)
        {
            return new MailKitTransport(mail);
        }
#endif
        return new SystemNetTransport(mail);
    }
}
