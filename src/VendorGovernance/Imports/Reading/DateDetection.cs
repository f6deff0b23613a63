namespace VendorGovernance.Imports.Reading;

/// <summary>How the days of a column are read, for the person who may overrule it.</summary>
/// <param name="IsAmbiguous">Day and month could be the other way round in every row.</param>
public sealed record DateColumn(string Column, string Format, bool IsAmbiguous);

public static class DateDetection
{
    /// <summary>
    /// The format of each column by all its texts. Where two formats fit, a sibling that is certain decides, since one sender writes one
    /// format; otherwise the first fitting one is taken and the column is called ambiguous. Where none fits every row, the one that fits most.
    /// </summary>
    public static IReadOnlyList<DateColumn> Detect(IReadOnlyList<(string Column, IReadOnlyCollection<string> Texts)> columns)
    {
        var fitting = columns.Select(column => (column.Column, column.Texts, Formats: Fitting(column.Texts))).ToList();
        var certain = fitting.Where(column => column.Texts.Count > 0 && column.Formats.Count == 1).Select(column => column.Formats[0]).ToHashSet();

        return [.. fitting.Select(column => column.Formats switch
        {
            [var only] => new DateColumn(column.Column, only, false),
            [] => new DateColumn(column.Column, FittingMost(column.Texts), false),
            _ when column.Texts.Count == 0 => new DateColumn(column.Column, certain.FirstOrDefault() ?? column.Formats[0], false),
            var several when several.FirstOrDefault(certain.Contains) is { } decided => new DateColumn(column.Column, decided, false),
            var several => new DateColumn(column.Column, several[0], !AllMeanTheSame(several, column.Texts)),
        })];
    }

    private static List<string> Fitting(IReadOnlyCollection<string> texts) =>
        [.. DateFormats.Known.Where(format => texts.All(text => DateFormats.Read(text, format) is not null))];

    private static string FittingMost(IReadOnlyCollection<string> texts) =>
        DateFormats.Known.MaxBy(format => texts.Count(text => DateFormats.Read(text, format) is not null))!;

    private static bool AllMeanTheSame(List<string> formats, IReadOnlyCollection<string> texts) =>
        texts.All(text => formats.Select(format => DateFormats.Read(text, format)).Distinct().Count() == 1);
}
