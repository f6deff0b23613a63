using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.RegularExpressions;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Retention;

public enum KeepUnit
{
    [Display(Name = "days")]
    Days,

    [Display(Name = "months")]
    Months,

    [Display(Name = "years")]
    Years,
}

/// <summary>How long records of a kind are kept: "90 days", "36 months", "3 years", or for ever.</summary>
public sealed partial record KeepFor(int Number, KeepUnit Unit)
{
    public const int Most = 9999;

    private const string ForEverText = "for ever";

    public static KeepFor ForEver { get; } = new(0, KeepUnit.Days);

    public bool IsForEver => Number == 0;

    public Sentence InWords => (this, Unit) switch
    {
        ({ IsForEver: true }, _) => new Sentence("for ever"),
        (_, KeepUnit.Days) => new Sentence("{0} days", Number),
        (_, KeepUnit.Months) => new Sentence("{0} months", Number),
        (_, KeepUnit.Years) => Number == 1 ? new Sentence("1 year") : new Sentence("{0} years", Number),
    };

    /// <summary>As it stands in the settings; null for anything that is no period.</summary>
    public static KeepFor? Parse(string? text)
    {
        if (string.Equals(text?.Trim(), ForEverText, StringComparison.OrdinalIgnoreCase))
        {
            return ForEver;
        }

        var match = Written().Match(text ?? "");
        return match.Success ? new KeepFor(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), Enum.Parse<KeepUnit>(match.Groups[2].Value, ignoreCase: true)) : null;
    }

    public override string ToString() =>
        IsForEver ? ForEverText : string.Create(CultureInfo.InvariantCulture, $"{Number} {Unit.ToString().ToLowerInvariant()}");

    /// <summary>The first day whose records still stay; null where all stay.</summary>
    public DateOnly? FirstKept(DateOnly today) => IsForEver
        ? null
        : Unit switch
        {
            KeepUnit.Days => today.DayNumber > Number ? today.AddDays(-Number) : DateOnly.MinValue,
            KeepUnit.Months => MonthsBefore(today, Number),
            KeepUnit.Years => MonthsBefore(today, Number * 12),
        };

    /// <summary>Never shorter than the other, on whatever day it is asked.</summary>
    public bool IsAtLeast(KeepFor other) => IsForEver || (!other.IsForEver && (Months, other.Months) switch
    {
        (int mine, int theirs) => mine >= theirs,
        _ => Shortest >= other.Longest,
    });

    private int? Months => Unit switch
    {
        KeepUnit.Days => null,
        KeepUnit.Months => Number,
        KeepUnit.Years => Number * 12,
    };

    private int Shortest => Months is { } months ? Lengths(months).Min() : Number;

    private int Longest => Months is { } months ? Lengths(months).Max() : Number;

    /// <summary>In days, counted back from the first day of every month of a cycle of leap years.</summary>
    private static IEnumerable<int> Lengths(int months)
    {
        var anchor = new DateOnly(8004, 1, 1);
        return Enumerable.Range(0, 48).Select(anchor.AddMonths).Select(day => day.DayNumber - MonthsBefore(day, months).DayNumber);
    }

    private static DateOnly MonthsBefore(DateOnly day, int months) =>
        ((day.Year - 1) * 12) + day.Month > months ? day.AddMonths(-months) : DateOnly.MinValue;

    [GeneratedRegex(@"^\s*([1-9]\d{0,3})\s+(days|months|years)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
