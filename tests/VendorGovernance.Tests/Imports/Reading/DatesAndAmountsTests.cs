using VendorGovernance.Imports.Reading;

namespace VendorGovernance.Tests.Imports.Reading;

public class DatesAndAmountsTests
{
    [Theory]
    [InlineData("yyyy-M-d", "2026-05-13", "2026-5-1")]
    [InlineData("yyyy-M-d", "2026-05-13T00:00:00", "2026-05-01 08:30")]
    [InlineData("yyyy/M/d", "2026/5/13", "2026/05/01")]
    [InlineData("M/d/yyyy", "5/13/2026", "1/2/2026")]
    [InlineData("d/M/yyyy", "13/5/2026", "1/2/2026")]
    [InlineData("d.M.yyyy", "13.5.2026", "01.02.2026")]
    [InlineData("yyyy年M月d日", "2026年5月13日", "2026年05月01日")]
    [InlineData("yyyyMMdd", "20260513", "20260501")]
    [InlineData("d MMM yyyy", "13 May 2026", "1 Feb 2026")]
    [InlineData("excel", "46155", "46200")]
    public void The_date_format_of_a_column_is_found_by_all_its_days(string format, params string[] texts) =>
        Assert.Equal(new DateColumn("day", format, false), DateDetection.Detect([("day", texts)]).Single());

    [Fact]
    public void Days_and_months_that_could_change_places_are_called_ambiguous() =>
        Assert.Equal(new DateColumn("day", "M/d/yyyy", true), DateDetection.Detect([("day", ["1/2/2026", "11/12/2026"])]).Single());

    [Fact]
    public void The_same_day_either_way_is_not_ambiguous() =>
        Assert.False(DateDetection.Detect([("day", ["5/5/2026"])]).Single().IsAmbiguous);

    [Fact]
    public void A_certain_column_decides_for_an_ambiguous_one_of_the_same_file() =>
        Assert.Equal(
            [new DateColumn("a", "d/M/yyyy", false), new DateColumn("b", "d/M/yyyy", false)],
            DateDetection.Detect([("a", ["1/2/2026"]), ("b", ["31/1/2026"])]));

    [Theory]
    [InlineData("DD/MM/YYYY", "dd/MM/yyyy")]
    [InlineData("M/d/yyyy", "M/d/yyyy")]
    [InlineData("Excel", "excel")]
    [InlineData("yyyy", null)]
    [InlineData("nonsense", null)]
    public void A_format_that_a_person_writes_is_understood_or_refused(string given, string? pattern) =>
        Assert.Equal(pattern, DateFormats.Pattern(given));

    [Theory]
    [InlineData("2026-05")]
    [InlineData("2026/5")]
    [InlineData("5/2026")]
    [InlineData("2026年5月")]
    [InlineData("202605")]
    [InlineData("May 2026")]
    [InlineData("May-26")]
    public void A_month_can_be_written_in_many_ways(string text) => Assert.Equal(new DateOnly(2026, 5, 1), DateFormats.ReadMonth(text));

    [Theory]
    [InlineData("1,234.50", "1234.50")]
    [InlineData("-5", "-5")]
    [InlineData("(5.00)", "-5.00")]
    [InlineData("¥1,000.00", "1000.00")]
    [InlineData("￥１，０００", "1000")]
    [InlineData("-$12", "-12")]
    [InlineData("$-12", "-12")]
    [InlineData("300元", "300")]
    [InlineData(".5", "0.5")]
    public void Amounts_are_read_as_senders_write_them(string text, string value) =>
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), AmountText.Read(text));

    [Theory]
    [InlineData("12%")]
    [InlineData("1.234,50")]
    [InlineData("1,23")]
    [InlineData("1e5")]
    [InlineData("--5")]
    [InlineData("abc")]
    public void What_could_mean_something_else_is_no_amount(string text) => Assert.Null(AmountText.Read(text));
}
