using Microsoft.Extensions.Configuration;
using VendorGovernance.Mail;
using VendorGovernance.Platform;

namespace VendorGovernance.Tests.Mail;

public class MailSettingsTests
{
    [Fact]
    public void Without_settings_mail_becomes_files_in_the_data_folder()
    {
        var mail = Of();

        Assert.False(mail.UsesServer);
        Assert.EndsWith(Path.Combine("vg-mail-settings", "mail"), mail.PickupFolder, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("None", 25)]
    [InlineData("StartTls", 587)]
    public void The_port_follows_the_security(string security, int port) =>
        Assert.Equal(port, Of(("Security", security), ("Host", "mail"), ("From", "a@firm.example")).EffectivePort);

    [Theory]
    [InlineData("Mail:From must hold", "Host", "mail.firm.example")]
    [InlineData("plain e-mail address", "From", "not an address")]
    [InlineData("plain e-mail address", "From", "Governance <a@firm.example>")]
    [InlineData("Mail:Port", "Port", "70000")]
    [InlineData("section Mail", "Security", "Ssl")]
    public void A_setting_that_cannot_work_is_refused_at_start(string message, string name, string value) =>
        Assert.Contains(message, Assert.Throws<SettingsException>(() => Of((name, value))).Message, StringComparison.Ordinal);

    [Fact]
    public void Tls_from_the_first_byte_needs_MailKit() => Assert.Contains(
        "StartTls", Assert.Throws<SettingsException>(() => Of(("Security", "Tls"), ("Engine", "SystemNet"))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_engine_that_was_not_built_in_is_refused()
    {
        Assert.SkipWhen(MailOptions.HasMailKit, "MailKit is built in.");

        Assert.Contains("Mail:Engine", Assert.Throws<SettingsException>(() => Of(("Engine", "MailKit"))).Message, StringComparison.Ordinal);
    }

    private static MailOptions Of(params (string Name, string Value)[] mail) => MailOptions.Of(new ConfigurationBuilder()
        .AddInMemoryCollection(mail.Select(pair => KeyValuePair.Create($"Mail:{pair.Name}", (string?)pair.Value))
            .Append(KeyValuePair.Create("DataFolder", (string?)Path.Combine(Path.GetTempPath(), "vg-mail-settings"))))
        .Build());
}
