using System.Text.RegularExpressions;
using VendorGovernance.Platform.Text;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Platform.Text;

public sealed partial class TranslationTests
{
    // Wherever code or a view says something to a person, a literal stands in one of these places.
    [GeneratedRegex("""(?:\bT\[|\bwords\[|\bt\[|new Sentence\(|RuleViolationException\((?:nameof\([\w.]+\), |"\w+", |null, )?|ErrorMessage = |Display\(Name = |Confirm\(|Description = |base\("[\w-]+", |new Command\("[\w-]+", |new RootCommand\(|new Deed\(|AccountDeed\.(?:Of|About)\(|NoteAsync\(|PdfUnavailableException\(|SettingsException\(|ImportFileException\()\s*"((?:[^"\\]|\\.)*)""")]
    private static partial Regex Spoken();

    [Fact]
    public void No_key_has_two_Chinese_texts() => Assert.Empty(Translations.Shared.Contradictions);

    [Fact]
    public void Everything_that_code_and_views_say_has_Chinese()
    {
        var source = Path.Combine(Repository.Root, "src", "VendorGovernance");
        var missing = Directory.EnumerateFiles(source, "*.*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Spoken().Matches(File.ReadAllText(file)), (file, match) => (File: Path.GetFileName(file), Key: Regex.Unescape(match.Groups[1].Value)))
            .Where(spoken => !Translations.Shared.Has(spoken.Key) && spoken.Key.Any(char.IsLetter) && !IsOnlyPlaceholders(spoken.Key))
            .Select(spoken => $"{spoken.File}: {spoken.Key}")
            .Distinct()
            .Order();

        AssertNone(missing);
    }

    [Fact]
    public void Every_member_of_an_enum_that_people_see_has_Chinese()
    {
        // Settings and drawing instructions that never reach a page.
        string[] internals = ["Outcome", "MailOutcome", "RowOutcome", "SignInOutcome", "Tone", "ColumnAlign", "PdfEngine", "QuestPdfLicence", "MailEngine", "MailSecurity", "DatabaseProvider", "DeliveryProblem", "ImportPhase", "ImportFieldKind", "LinkPurpose", "SettingKind"];
        var missing = typeof(Words).Assembly.GetTypes()
            .Where(type => type.IsEnum && (type.IsPublic || type.IsNestedPublic) && type.Namespace!.StartsWith("VendorGovernance", StringComparison.Ordinal) && !internals.Contains(type.Name))
            .SelectMany(type => Enum.GetValues(type).Cast<Enum>(), (type, member) => (type, Name: DisplayNames.Of(member)))
            .Where(member => !Translations.Shared.Has(member.Name))
            .Select(member => $"{member.type.Name}: {member.Name}");

        AssertNone(missing);
    }

    [Fact]
    public void Chinese_fills_the_same_places_as_English()
    {
        var wrong = Translations.Shared.All
            .Where(pair => !Holes(pair.Key).SetEquals(Holes(pair.Value)))
            .Select(pair => $"{pair.Key} / {pair.Value}");

        AssertNone(wrong);
    }

    private static void AssertNone(IEnumerable<string> findings)
    {
        var all = string.Join(Environment.NewLine, findings);
        Assert.True(all.Length == 0, all);
    }

    private static HashSet<string> Holes(string text) => [.. Hole().Matches(text).Select(match => match.Groups[1].Value)];

    private static bool IsOnlyPlaceholders(string key) => !Hole().Replace(key, "").Any(char.IsLetter);

    [GeneratedRegex(@"\{(\d)[^}]*\}")]
    private static partial Regex Hole();
}
