using Microsoft.Extensions.Options;
using VendorGovernance.Auditing;
using VendorGovernance.Platform;

namespace VendorGovernance.Tests.Auditing;

public sealed class AuditKeyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("vg-key-").FullName;

    private string KeyFile => Path.Combine(folder, "audit.key");

    [Fact]
    public async Task Servers_that_begin_at_once_make_one_key_that_only_its_owner_reads()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Key(new AuditOptions()).Id)));

        Assert.Single(keys.Distinct());
        Assert.Equal(["audit.key"], Directory.GetFiles(folder).Select(Path.GetFileName));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
        }
    }

    [Fact]
    public void A_key_of_the_settings_wins_over_the_file()
    {
        var ofFile = Key(new AuditOptions()).Id;

        Assert.NotEqual(ofFile, Key(new AuditOptions { Key = Convert.ToBase64String(new byte[32]) }).Id);
    }

    [Theory]
    [InlineData("too short")]
    [InlineData("AAAA")]
    [InlineData("")]
    public void A_file_without_a_whole_key_is_named(string content)
    {
        File.WriteAllText(KeyFile, content);

        var refusal = Assert.Throws<SettingsException>(() => Key(new AuditOptions()).Bytes);

        Assert.Contains("audit.key", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private AuditKey Key(AuditOptions options) => new(Options.Create(options), new DataFolder(folder));
}
