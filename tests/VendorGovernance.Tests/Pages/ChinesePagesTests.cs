using VendorGovernance.Demo;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Pages;

/// <summary>Runs alone: whatever any code says in Chinese while it runs is heard.</summary>
[CollectionDefinition(nameof(ChinesePagesTests), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(ChinesePagesTests))]
public sealed class ChinesePagesTests(CheckedFirm firm) : IClassFixture<CheckedFirm>
{
    [Fact]
    public async Task No_Chinese_page_shows_a_text_that_has_no_Chinese()
    {
        using var visitor = firm.App.Visit();
        await visitor.SignInAsync(CheckedFirm.Everything("zh-CN").Email, DemoAccounts.Password);
        using var missed = new MissedTexts();
        foreach (var path in CheckedFirm.Pages)
        {
            await visitor.OpenAsync(path);
            Assert.True((int)visitor.Status is 200 or 404, $"{path}: {visitor.Status}");
        }

        var all = string.Join(Environment.NewLine, missed.Take());
        Assert.True(all.Length == 0, all);
    }
}
