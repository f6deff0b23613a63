using System.Net.Mail;
using VendorGovernance.Platform;

namespace VendorGovernance.Mail;

public enum MailEngine
{
    Auto,
    MailKit,
    SystemNet,
}

public enum MailSecurity
{
    None,
    StartTls,
    Tls,
}

/// <summary>Section "Mail" of the settings.</summary>
public sealed class MailOptions
{
#if MAILKIT
    public const bool HasMailKit = true;
#else
    public const bool HasMailKit = false;
#endif

    public MailEngine Engine { get; set; } = MailEngine.Auto;

    /// <summary>Empty writes each message as an .eml file into <see cref="PickupFolder"/>.</summary>
    public string Host { get; set; } = "";

    /// <summary>0 is the usual port of the security: 25, 587 or 465.</summary>
    public int Port { get; set; }

    public MailSecurity Security { get; set; } = MailSecurity.None;

    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";

    public string From { get; set; } = "";

    public string FromName { get; set; } = "VendorGovernance";

    /// <summary>Empty is "mail" in the data folder.</summary>
    public string PickupFolder { get; set; } = "";

    /// <summary>After so many answers of "not now" a message is given up, visibly.</summary>
    public int MaxAttempts { get; set; } = 8;

    public bool UsesServer => Host.Length > 0;

    public bool UsesMailKit => HasMailKit && Engine != MailEngine.SystemNet;

    public int EffectivePort => (Port, Security) switch
    {
        (not 0, _) => Port,
        (_, MailSecurity.None) => 25,
        (_, MailSecurity.StartTls) => 587,
        (_, MailSecurity.Tls) => 465,
    };

    public string Sender => From.Length > 0 ? From : "vendor-governance@localhost";

    public string SenderDomain => Sender[(Sender.LastIndexOf('@') + 1)..];

    /// <exception cref="SettingsException">Mail could not work with these settings.</exception>
    public static MailOptions Of(IConfiguration settings)
    {
        var mail = Read(settings);
        mail.PickupFolder = mail.PickupFolder.Length > 0 ? Path.GetFullPath(mail.PickupFolder) : DataFolder.Of(settings).File("mail");
        mail.Check();
        return mail;
    }

    private static MailOptions Read(IConfiguration settings)
    {
        try
        {
            return settings.GetSection("Mail").Get<MailOptions>() ?? new MailOptions();
        }
        catch (InvalidOperationException error)
        {
            throw new SettingsException($"A setting in the section Mail has a value that it cannot have. {error.Message}");
        }
    }

    private void Check()
    {
        Require(Engine != MailEngine.MailKit || HasMailKit,
            "Mail:Engine is MailKit, but this program was built from a package feed without MailKit. Set Mail:Engine to Auto, or build again where the feed has MailKit.");
        Require(Security != MailSecurity.Tls || UsesMailKit,
            "Mail:Security is Tls, which only MailKit can do, and it is not in use. Set Mail:Security to StartTls (port 587), or build with MailKit and set Mail:Engine to Auto.");
        Require(!UsesServer || From.Length > 0, "Mail:Host names a mail server, so Mail:From must hold the sender's address.");
        Require(From.Length == 0 || (MailAddress.TryCreate(From, out var parsed) && parsed.Address == From),
            $"Mail:From must be a plain e-mail address, and \"{From}\" is not one. The name goes into Mail:FromName.");
        Require(Port is >= 0 and <= 65535, "Mail:Port must be between 1 and 65535, or 0 for the usual port.");
        Require(MaxAttempts >= 1, "Mail:MaxAttempts must be at least 1.");
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new SettingsException(message);
        }
    }
}
