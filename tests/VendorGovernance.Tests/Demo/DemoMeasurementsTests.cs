using VendorGovernance.Demo;
using VendorGovernance.ServiceLevels.Measurements;

namespace VendorGovernance.Tests.Demo;

[Collection(nameof(DemoFirms))]
public class DemoMeasurementsTests(DemoFirms firms)
{
    [Theory, MemberData(nameof(DemoFirms.Days), MemberType = typeof(DemoFirms))]
    public async Task Figures_cover_24_months_up_to_last_month(DateOnly day)
    {
        var firm = await firms.OnAsync(day);

        var months = (await firm.MeasurementsAsync()).Select(measurement => measurement.Month).Distinct().Order();

        Assert.Equal(Enumerable.Range(0, 24).Select(index => firm.LastMonth.AddMonths(index - 23)), months);
    }

    [Theory, MemberData(nameof(DemoFirms.Days), MemberType = typeof(DemoFirms))]
    public async Task One_vendor_slides_from_Expected_to_worse_than_Minimum_within_nine_months(DateOnly day)
    {
        var firm = await firms.OnAsync(day);
        var story = await Story(firm, DemoVendors.Sliding, "Pinduoduo store chat, all shifts");

        Assert.Equal(24, story.Count);
        Assert.All(story.SkipLast(9), month => Assert.True(Margin(month) >= 0));
        Assert.All(story.TakeLast(3), month => Assert.True(Margin(month) < -1));
    }

    [Theory, MemberData(nameof(DemoFirms.Days), MemberType = typeof(DemoFirms))]
    public async Task Another_recovers_from_breaches_to_Expected_within_eight_months(DateOnly day)
    {
        var firm = await firms.OnAsync(day);
        var story = await Story(firm, DemoVendors.Recovering, "JD flagship store chat");

        Assert.All(story.SkipLast(8), month => Assert.True(Margin(month) < -1));
        Assert.True(story.Count > 8 + 3);
        Assert.All(story.TakeLast(2), month => Assert.True(Margin(month) >= 0));
    }

    [Theory, MemberData(nameof(DemoFirms.Days), MemberType = typeof(DemoFirms))]
    public async Task Elsewhere_breaches_are_rare_and_the_smallest_vendor_has_gaps_and_thin_months(DateOnly day)
    {
        var firm = await firms.OnAsync(day);
        var others = (await firm.MeasurementsAsync()).Where(month => VendorOf(month) is not (DemoVendors.Sliding or DemoVendors.Recovering)).ToList();
        var small = others.Where(month => VendorOf(month) == DemoVendors.Small).ToList();

        Assert.InRange(others.Count(month => Margin(month) < -1), 1, others.Count / 25);
        Assert.Contains(small, month => month.Denominator < month.ServiceLevel!.MinimumSample);
        Assert.Contains(small, month => month.Denominator >= month.ServiceLevel!.MinimumSample);
        Assert.DoesNotContain(small, month => month.Month == firm.LastMonth.AddMonths(-3));
        Assert.All(others.Except(small), month => Assert.True(month.Denominator >= month.ServiceLevel!.MinimumSample));
    }

    private static async Task<List<Measurement>> Story(DemoFirm firm, string vendor, string title) =>
    [
        .. (await firm.MeasurementsAsync()).Where(month =>
            VendorOf(month) == vendor && month.ServiceLevel!.Contract!.Title.En == title && month.ServiceLevel.MetricCode == "R30"),
    ];

    private static string VendorOf(Measurement month) => month.ServiceLevel!.Contract!.Vendor!.Code;

    /// <summary>0 is Expected, -1 is Minimum.</summary>
    private static decimal Margin(Measurement month)
    {
        var level = month.ServiceLevel!;
        var value = month.Numerator / month.Denominator * DemoMetrics.Of(level.MetricCode).PerUnit;
        return (value - level.Expected) / (level.Expected - level.Minimum);
    }
}
