using System.Net.Mail;
using VendorGovernance.Platform;
using VendorGovernance.Platform.Text;

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

    /// <summary>Read anew for each piece of work, because the settings page changes it while the program runs.</summary>
    /// <exception cref="SettingsException">Mail could not work with these settings.</exception>
    public static MailOptions Of(IConfiguration settings)
    {
        var mail = Read(settings);
        mail.PickupFolder = mail.PickupFolder.Length > 0 ? Path.GetFullPath(mail.PickupFolder) : DataFolder.Of(settings).File("mail");
        return mail.Problems().FirstOrDefault() is { } problem ? throw new SettingsException(problem.Sentence) : mail;
    }

    /// <summary>Every value with which mail could not work.</summary>
    public static IEnumerable<SettingProblem> ProblemsOf(IConfiguration settings) => Read(settings).Problems();

    private static MailOptions Read(IConfiguration settings)
    {
        try
        {
            return settings.GetSection("Mail").Get<MailOptions>() ?? new MailOptions();
        }
        catch (InvalidOperationException error)
        {
            throw new SettingsException(new Sentence("A setting in the section Mail has a value that it cannot have. {0}", error.Message));
        }
    }

    private IEnumerable<SettingProblem> Problems()
    {
        (string Property, bool Holds, Sentence Sentence)[] rules =
        [
            (nameof(Engine), Engine != MailEngine.MailKit || HasMailKit, new Sentence("Mail:Engine is MailKit, but this program was built from a package feed without MailKit. Set Mail:Engine to Auto, or build again where the feed has MailKit.")),
            (nameof(Security), Security != MailSecurity.Tls || UsesMailKit, new Sentence("Mail:Security is Tls, which only MailKit can do, and it is not in use. Set Mail:Security to StartTls (port 587), or build with MailKit and set Mail:Engine to Auto.")),
            (nameof(From), !UsesServer || From.Length > 0, new Sentence("Mail:Host names a mail server, so Mail:From must hold the sender's address.")),
            (nameof(From), From.Length == 0 || (MailAddress.TryCreate(From, out var parsed) && parsed.Address == From), new Sentence("Mail:From must be a plain e-mail address, and \"{0}\" is not one. The name goes into Mail:FromName.", From)),
            (nameof(Port), Port is >= 0 and <= 65535, new Sentence("Mail:Port must be between 1 and 65535, or 0 for the usual port.")),
            (nameof(MaxAttempts), MaxAttempts >= 1, new Sentence("Mail:MaxAttempts must be at least 1.")),
        ];
        return rules.Where(rule => !rule.Holds).Select(rule => new SettingProblem($"Mail:{rule.Property}", rule.Sentence));
    }
}
