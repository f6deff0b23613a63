using System.Globalization;
using VendorGovernance.Platform.Retention;

namespace VendorGovernance.Tests.Settings.Retention;

public sealed class KeepForTests
{
    private static readonly KeepFor ThreeYears = new(3, KeepUnit.Years);

    [Theory]
    [InlineData("90 days", "2026-11-22", "2026-08-24")]
    [InlineData("3 years", "2026-11-22", "2023-11-22")]
    [InlineData("36 months", "2027-02-28", "2024-02-28")]
    [InlineData("36 Months", "2028-02-29", "2025-02-28")]
    [InlineData("9999 years", "2026-11-22", "0001-01-01")]
    [InlineData("9999 days", "0010-01-01", "0001-01-01")]
    public void The_first_kept_day_is_the_corresponding_one_so_many_periods_ago(string text, string today, string expected) =>
        Assert.Equal(Day(expected), KeepFor.Parse(text)!.FirstKept(Day(today)));

    [Theory]
    [InlineData("for ever", true)]
    [InlineData("3 years", true)]
    [InlineData("36 months", true)]
    [InlineData("1096 days", true)]
    [InlineData("1095 days", false)]
    [InlineData("35 months", false)]
    [InlineData("2 years", false)]
    public void Three_years_are_at_least_three_years_on_every_day(string text, bool expected)
    {
        var period = KeepFor.Parse(text)!;

        Assert.Equal(expected, period.IsAtLeast(ThreeYears));
        if (expected && !period.IsForEver)
        {
            Assert.All(Enumerable.Range(0, 1500), at =>
            {
                var today = new DateOnly(2026, 1, 1).AddDays(at);
                Assert.True(period.FirstKept(today) <= ThreeYears.FirstKept(today));
            });
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0 days")]
    [InlineData("-3 years")]
    [InlineData("3")]
    [InlineData("3 weeks")]
    [InlineData("10000 days")]
    [InlineData("3.5 years")]
    public void Anything_else_is_no_period(string? text) => Assert.Null(KeepFor.Parse(text));

    [Theory]
    [InlineData("for ever")]
    [InlineData("90 days")]
    [InlineData("3 years")]
    public void A_period_is_written_as_it_is_read(string text) => Assert.Equal(text, KeepFor.Parse(text)!.ToString());

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, CultureInfo.InvariantCulture);
}
