using System.Text.RegularExpressions;
using VendorGovernance.Imports.Reading;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Imports;

/// <summary>Reads one cell as the kind of its field, or says in a sentence why it cannot.</summary>
internal static partial class CellReader
{
    private const decimal MostAmount = 100_000_000_000_000m;

    public readonly record struct Reading(object? Value, Sentence? Error);

    public static Reading Read(ImportField field, object? cell, string dateFormat)
    {
        var text = FormulaText.WithoutGuard(CellText.Of(cell)?.Trim() ?? "");
        if (text.Length == 0)
        {
            return default;
        }

        if (cell is string && FormulaText.IsFormula(text))
        {
            return Bad(new Sentence("The cell starts a formula. Only plain values are taken."));
        }

        if (SpreadsheetError().IsMatch(text))
        {
            return Bad(new Sentence("The cell holds the spreadsheet error {0}.", text));
        }

        return field.Kind switch
        {
            ImportFieldKind.Text => Text(field, text),
            ImportFieldKind.Day => Day(cell, text, dateFormat) is { } day ? Good(day) : Bad(new Sentence("\"{0}\" is not a day in the format {1}.", Shown(text), dateFormat)),
            ImportFieldKind.Month => Month(cell, text, dateFormat) is { } month ? Good(month) : Bad(new Sentence("\"{0}\" is not a month. Write it like 2026-05.", Shown(text))),
            ImportFieldKind.Amount => Amount(cell, text),
            ImportFieldKind.WholeNumber => Number(cell, text) is { } number && number == Math.Floor(number) && number is >= int.MinValue and <= int.MaxValue
                ? Good((int)number)
                : Bad(new Sentence("\"{0}\" is not a whole number.", Shown(text))),
            ImportFieldKind.Choice => Choice(field, text),
        };
    }

    private static Reading Text(ImportField field, string text)
    {
        var line = LineBreaks().Replace(text, " ");
        return line.Length > field.MaxLength
            ? Bad(new Sentence("The text has {0} characters; {1} are the most.", line.Length, field.MaxLength))
            : Good(line);
    }

    private static Reading Amount(object? cell, string text) => Number(cell, text) switch
    {
        null => Bad(new Sentence("\"{0}\" is not a number. Write it like 1234.50.", Shown(text))),
        >= MostAmount or <= -MostAmount => Bad(new Sentence("{0} is too large.", Shown(text))),
        { } amount => Good(amount),
    };

    private static Reading Choice(ImportField field, string text)
    {
        var key = SearchKey.Of(text);
        return field.Choices.FirstOrDefault(choice => Names(choice).Any(name => SearchKey.Of(name) == key)) is { } chosen
            ? Good(chosen)
            : Bad(new Sentence("\"{0}\" is none of: {1}.", Shown(text), Listed(field.Choices)));
    }

    private static Sentence Listed(IEnumerable<Enum> choices) =>
        choices.Select(choice => new Sentence(DisplayNames.Of(choice))).Aggregate((all, next) => new Sentence("{0}, {1}", all, next));

    private static IEnumerable<string> Names(Enum choice) =>
        [choice.ToString(), DisplayNames.Of(choice), Translations.Shared.Find(Languages.Chinese, DisplayNames.Of(choice))];

    private static DateOnly? Day(object? cell, string text, string format) => cell switch
    {
        DateTime day => DateOnly.FromDateTime(day),
        double serial when DateFormats.OfSerial(serial) is { } day => day,
        _ => DateFormats.Read(text, format),
    } is { Year: >= 1900 } read ? read : null;

    private static DateOnly? Month(object? cell, string text, string format) =>
        (DateFormats.ReadMonth(text) ?? Day(cell, text, format)) is { } day ? new DateOnly(day.Year, day.Month, 1) : null;

    private static decimal? Number(object? cell, string text) =>
        cell is double number && Math.Abs(number) < 1e27 ? (decimal)number : AmountText.Read(text);

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static Reading Good(object value) => new(value, null);

    private static Reading Bad(Sentence error) => new(null, error);

    [GeneratedRegex(@"^#(N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!)$")]
    private static partial Regex SpreadsheetError();

    [GeneratedRegex(@"[\s-[ \u3000]]+")]
    private static partial Regex LineBreaks();
}
