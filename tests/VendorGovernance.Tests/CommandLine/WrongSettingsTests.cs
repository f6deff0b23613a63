using Microsoft.Extensions.Configuration;
using VendorGovernance.Platform;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.CommandLine;

/// <summary>A slip in the settings is one sentence and the exit code 1, never a stack trace.</summary>
public sealed class WrongSettingsTests
{
    [Theory]
    [InlineData("Organisation__TimeZone", "Mars/Base", "Organisation:TimeZone: Mars/Base is not a known IANA time zone.")]
    [InlineData("Organisation__Language", "fr", "Language")]
    [InlineData("Site__Address", "nonsense", "Address")]
    [InlineData("Database__Provider", "Oracle", "Database:Provider must be Sqlite or SqlServer.")]
    [InlineData("Pdf__Engine", "Laser", "The setting Pdf:Engine cannot be \"Laser\".")]
    public async Task The_server_does_not_start_and_says_why(string setting, string value, string message)
    {
        using var program = new InstalledProgram(new() { [setting] = value });

        var run = await program.RunAsync("serve", "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_is_said_in_the_language_of_the_terminal()
    {
        using var program = new InstalledProgram(new() { ["LANG"] = "zh_CN.UTF-8", ["Logging__Format"] = "xml" });

        var run = await program.RunAsync("doctor");

        Assert.Equal("Logging:Format 必须是 Text 或 Json。", run.Errors.Trim());
    }

    [Fact]
    public void A_data_folder_that_cannot_be_made_is_named()
    {
        using var program = new InstalledProgram();
        var folder = Path.Combine(program.Write("occupied", "a file, not a folder"), "data");
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("DataFolder", folder)]).Build();

        var refusal = Assert.Throws<SettingsException>(() => DataFolder.Of(settings));

        Assert.Contains($"The data folder {folder} cannot be made", refusal.Message, StringComparison.Ordinal);
    }
}
