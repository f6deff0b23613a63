using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using VendorGovernance.Demo;
using VendorGovernance.Platform.Text;

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
        var missed = new ConcurrentBag<string>();
        Translations.Shared.Missed = missed.Add;
        try
        {
            foreach (var path in CheckedFirm.Pages)
            {
                await visitor.OpenAsync(path);
                Assert.True((int)visitor.Status is 200 or 404, $"{path}: {visitor.Status}");
            }
        }
        finally
        {
            Translations.Shared.Missed = null;
        }

        var all = string.Join(Environment.NewLine, missed.Where(HasWords).Distinct());
        Assert.True(all.Length == 0, all);
    }

    private static bool HasWords(string text) => Regex.Replace(text, @"\{\d[^}]*\}", "").Any(char.IsLetter);
}
