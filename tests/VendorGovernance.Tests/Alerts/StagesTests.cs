using VendorGovernance.Alerts;

namespace VendorGovernance.Tests.Alerts;

public class StagesTests
{
    private static readonly DateOnly Date = new(2026, 9, 30);
    private static readonly Stages Stages = new("passed", 30, 7, 1);

    [Theory]
    [InlineData(31, null)]
    [InlineData(30, "30")]
    [InlineData(29, "30")]
    [InlineData(8, "30")]
    [InlineData(7, "7")]
    [InlineData(2, "7")]
    [InlineData(1, "1")]
    [InlineData(0, "1")]
    [InlineData(-1, "passed")]
    [InlineData(-4000, "passed")]
    public void The_most_urgent_stage_that_is_reached_counts(int daysLeft, string? stage) =>
        Assert.Equal(stage, Stages.ReachedOn(Date.AddDays(-daysLeft), Date));

    [Theory]
    [InlineData(31, AlertSeverity.Notice)]
    [InlineData(30, AlertSeverity.Warning)]
    [InlineData(8, AlertSeverity.Warning)]
    [InlineData(7, AlertSeverity.Urgent)]
    [InlineData(-1, AlertSeverity.Urgent)]
    public void The_nearer_the_more_urgent(int daysLeft, AlertSeverity severity) =>
        Assert.Equal(severity, Stages.Nearness(Date.AddDays(-daysLeft), Date));

    [Fact]
    public void Days_may_be_named_in_any_order() =>
        Assert.Equal("7", new Stages("passed", 1, 30, 7).ReachedOn(Date.AddDays(-5), Date));
}
