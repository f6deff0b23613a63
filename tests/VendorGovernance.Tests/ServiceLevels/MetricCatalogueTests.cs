using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.ServiceLevels;
using VendorGovernance.ServiceLevels.Metrics;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.ServiceLevels;

public class MetricCatalogueTests
{
    public static TheoryData<string> Codes => [.. MetricCatalogue.All.Select(metric => metric.Code)];

    [Fact]
    public void The_codes_are_those_that_are_stored()
    {
        string[] approved =
        [
            "FRT", "ART", "R30", "R180", "RSP", "NSR", "SL", "ASA", "ABN", "FCR", "AHT", "ESC", "SELF", "CMP", "CSAT", "QA", "FATAL",
            "SOP", "MYS", "RET", "RFT", "DSP", "INT", "CVR", "ATT", "TRN", "SHR", "ADH", "REV", "REC", "SEC-TRN", "NTF", "CAPA",
        ];

        Assert.Equal(approved, MetricCatalogue.All.Select(metric => metric.Code));
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_metric_is_named_and_explained_in_both_languages(string code)
    {
        var metric = MetricCatalogue.Of(code);

        Assert.NotEqual(Words.English[metric.Name], Words.Chinese[metric.Name]);
        Assert.Contains('÷', metric.Formula.Text);
        Assert.All(
            new[] { metric.Formula.Text, DisplayNames.Of(metric.Unit), DisplayNames.Of(metric.Source), DisplayNames.Of(metric.Direction), metric.Said(1).Text },
            key => Assert.True(Translations.Shared.Has(key), $"No Chinese for \"{key}\"."));
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_metric_takes_what_can_be_and_refuses_what_cannot(string code)
    {
        var metric = MetricCatalogue.Of(code);
        var isShare = metric.Unit is MetricUnit.Percent or MetricUnit.Permille && !metric.MayExceedWhole;

        Assert.Null(metric.Accepts(0, 1));
        Assert.Null(metric.Accepts(40, 40));
        Assert.NotNull(metric.Accepts(1, 0));
        Assert.NotNull(metric.Accepts(-1, 40));
        Assert.Equal(isShare, metric.Accepts(41, 40) is not null);
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_metric_without_data_has_no_result_and_one_at_its_levels_has_the_better(string code)
    {
        var metric = MetricCatalogue.Of(code);
        var level = metric.Value(30, 40);
        var terms = new ServiceLevelTerms(code, metric.Direction, level, level, 40);

        Assert.Equal(ServiceLevelResult.NoData, ServiceLevelEvaluator.Evaluate(terms, null).Result);
        Assert.Equal(ServiceLevelResult.NoData, ServiceLevelEvaluator.Evaluate(terms with { MinimumSample = 41 }, new Figures(30, 40)).Result);
        Assert.Equal(ServiceLevelResult.Met, ServiceLevelEvaluator.Evaluate(terms, new Figures(30, 40)).Result);
        var worse = metric.Direction == Direction.HigherIsBetter ? 29 : 31;
        Assert.Equal(ServiceLevelResult.Breached, ServiceLevelEvaluator.Evaluate(terms, new Figures(worse, 40)).Result);
    }

    [Theory]
    [InlineData("R30", 864, 1000, "86.4 %", "86.4%")]
    [InlineData("CMP", 3, 1200, "2.50 ‰", "2.50‰")]
    [InlineData("ART", 1230, 100, "12.3 s", "12.3 秒")]
    [InlineData("RFT", 4815, 100, "48.2 h", "48.2 小时")]
    [InlineData("AHT", 123_456, 100, "1,234.6 s", "1,234.6 秒")]
    [InlineData("QA", 2, 3, "66.7 %", "66.7%")]
    public void A_value_is_said_with_its_unit(string code, int numerator, int denominator, string english, string chinese)
    {
        var metric = MetricCatalogue.Of(code);
        var value = metric.Rounded(metric.Value(numerator, denominator));

        Assert.Equal((english, chinese), (metric.Format(value, Words.English), metric.Format(value, Words.Chinese)));
        Assert.Equal(chinese, Words.Chinese[Sentence.FromJson(metric.Said(value).ToJson())]);
    }

    [Theory]
    [InlineData(79.96, 80, 79.96)]
    [InlineData(79.999, 80, 79.999)]
    [InlineData(79.94, 80, 79.9)]
    [InlineData(80, 80, 80)]
    public void Rounding_never_hides_a_near_miss(double value, double level, double shown) =>
        Assert.Equal((decimal)shown, MetricCatalogue.Of("R30").Rounded((decimal)value, (decimal)level));

    [Fact]
    public void A_code_is_found_in_any_case_and_an_unknown_one_is_not()
    {
        Assert.Equal("SEC-TRN", MetricCatalogue.Find(" sec-trn ")?.Code);
        Assert.Null(MetricCatalogue.Find("XYZ"));
    }

    [Fact]
    public void A_service_level_is_agreed_only_on_a_metric_that_exists()
    {
        var refused = Assert.Throws<RuleViolationException>(() =>
            ServiceLevel.Agree(1, new ServiceLevelTerms("XYZ", Direction.HigherIsBetter, 85, 80, 30), Given.LongAgo));

        Assert.Equal(("MetricCode", "没有代码为 XYZ 的指标。"), (refused.Field, Words.Chinese[refused.Sentence]));
        Assert.Equal("R30", ServiceLevel.Agree(1, new ServiceLevelTerms("r30", Direction.HigherIsBetter, 85, 80, 30), Given.LongAgo).MetricCode);
    }
}
