using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using VendorGovernance.Accounts;
using VendorGovernance.Auditing;
using VendorGovernance.Data;
using VendorGovernance.Mail;
using VendorGovernance.Platform.Pdf;
using VendorGovernance.Platform.Retention;
using VendorGovernance.Platform.Telemetry;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web;
using VendorGovernance.Tests.Support;
using VendorGovernance.Vendors;

namespace VendorGovernance.Tests.CommandLine;

/// <summary>appsettings.template.json can be used as it is, and tells the truth about the defaults.</summary>
public sealed class SettingsTemplateTests
{
    private static readonly IConfigurationRoot Template =
        new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.template.json")).Build();

    [Theory]
    [InlineData("Site", typeof(SiteAddress))]
    [InlineData("Organisation", typeof(Organisation))]
    [InlineData("Database", typeof(DatabaseOptions))]
    [InlineData("SignIn", typeof(SignInRules))]
    [InlineData("Mail", typeof(MailOptions))]
    [InlineData("Vendors", typeof(VendorRules))]
    [InlineData("Pdf", typeof(PdfOptions))]
    [InlineData("Telemetry", typeof(TelemetryOptions))]
    [InlineData("Audit", typeof(AuditOptions))]
    [InlineData("Files", typeof(UploadLimit))]
    public void Every_setting_stands_in_it_with_its_default_and_no_other(string section, Type options)
    {
        var (written, unset) = (Template.GetSection(section).Get(options)!, Activator.CreateInstance(options)!);
        var properties = options.GetProperties().Where(property => property.SetMethod is { IsPublic: true }).ToList();

        Assert.Equal(properties.Select(property => property.Name).Order(), Template.GetSection(section).GetChildren().Select(setting => setting.Key).Order());
        Assert.All(properties, property => Assert.Equal(property.GetValue(unset) ?? "", property.GetValue(written)));
    }

    [Fact]
    public async Task Every_kind_of_record_stands_in_it_with_how_long_it_is_kept()
    {
        await using var app = await TestApp.StartAsync();
        var kinds = await app.DoAsync(services => Task.FromResult(services.GetServices<IRetention>().ToDictionary(kind => kind.Kind, kind => kind.Default.ToString())));

        Assert.Equal(kinds.OrderBy(kind => kind.Key), Template.GetSection("Retention").GetChildren().ToDictionary(kind => kind.Key, kind => kind.Value!).OrderBy(kind => kind.Key));
    }
}
