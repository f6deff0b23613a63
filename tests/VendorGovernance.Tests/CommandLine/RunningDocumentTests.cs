using System.Text.Json;
using System.Text.RegularExpressions;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.CommandLine;

/// <summary>What docs/running.md and the files beside it name is there.</summary>
public sealed partial class RunningDocumentTests
{
    private static readonly string Page = Read("docs/running.md");

    private static readonly string[] Files = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "running"));

    [Fact]
    public void Every_file_that_is_named_is_there_and_every_file_that_is_there_is_named()
    {
        var named = NamedFile().Matches(Page).Select(match => match.Value).Distinct().ToList();

        Assert.All(named, file => Assert.True(File.Exists(Path.Combine(Repository.Root, file)), file));
        Assert.All(Files.Where(file => !file.EndsWith(".dockerignore", StringComparison.Ordinal)), file => Assert.Contains($"docs/running/{Path.GetFileName(file)}", named));
    }

    [Fact]
    public void Every_setting_that_is_named_stands_in_the_template()
    {
        var known = Settings().ToHashSet(StringComparer.Ordinal);
        var named = Files.Select(File.ReadAllText).Append(Page)
            .SelectMany(text => NamedSetting().Matches(text))
            .Select(match => match.Value.Replace("__", ":", StringComparison.Ordinal))
            .Where(name => known.Any(setting => setting.StartsWith(name.Split(':')[0] + ":", StringComparison.Ordinal)))
            .Distinct()
            .ToList();

        Assert.True(named.Count > 10);
        Assert.All(named, setting => Assert.Contains(setting, known));
    }

    [Fact]
    public async Task Every_command_that_is_named_is_one()
    {
        using var vg = new InstalledProgram();
        var help = (await vg.RunAsync("--help")).Output;

        Assert.All(
            NamedCommand().Matches(Page).Select(match => match.Groups[1].Value).Distinct(),
            command => Assert.Matches($@"(?m)^\s+{command}\b", help));
    }

    private static IEnumerable<string> Settings()
    {
        using var template = JsonDocument.Parse(Read("appsettings.template.json"), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        return [.. Names(template.RootElement, "")];
    }

    private static IEnumerable<string> Names(JsonElement of, string prefix) => of.EnumerateObject().SelectMany(setting =>
        setting.Value.ValueKind == JsonValueKind.Object ? Names(setting.Value, $"{prefix}{setting.Name}:") : [prefix + setting.Name]);

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    [GeneratedRegex(@"docs/[\w./-]+\w")]
    private static partial Regex NamedFile();

    [GeneratedRegex(@"\b[A-Z][A-Za-z]+((:|__)[A-Z][A-Za-z]+)+")]
    private static partial Regex NamedSetting();

    [GeneratedRegex(@"(?<=`|\n)vg ([a-z]+)")]
    private static partial Regex NamedCommand();
}
