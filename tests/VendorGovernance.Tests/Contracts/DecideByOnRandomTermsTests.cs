using VendorGovernance.Calendars;
using VendorGovernance.Contracts;

namespace VendorGovernance.Tests.Contracts;

public class DecideByOnRandomTermsTests
{
    private static readonly DateOnly Earliest = new(2023, 6, 1);
    private static readonly DateOnly Latest = new(2027, 12, 31);

    [Fact]
    public void Ten_thousand_random_terms_agree_with_walking_back_day_by_day()
    {
        var random = new Random(20260930);
        for (var i = 0; i < 10_000; i++)
        {
            var (terms, isChina) = (AnyTerms(random), random.Next(5) > 0);

            var actual = DecideBy.Of(terms, isChina ? BusinessCalendars.China : BusinessCalendars.Weekdays);
            var slowCalendar = new SlowCalendar(isChina);
            var expected = SlowDecideBy.Of(terms, slowCalendar);

            Assert.True(
                (expected, slowCalendar.AskedAboutAnUnpublishedYear) == (actual.Date, actual.IsProvisional),
                $"China {isChina}, {terms}: {expected:O} by walking, but {string.Join(", ", actual.Steps)}, {actual.IsProvisional}");
            AssertStepsLeadBackToTheDate(actual, terms);
        }
    }

    private static void AssertStepsLeadBackToTheDate(DecideBy actual, DecideByTerms terms)
    {
        Assert.Equal(terms.LastDay, actual.Steps[0].Date);
        Assert.Equal(actual.Date, actual.Steps[^1].Date);
        Assert.Equal(actual.Steps.OrderByDescending(step => step.Date), actual.Steps);
    }

    private static DecideByTerms AnyTerms(Random random) =>
        new(Earliest.AddDays(random.Next(Latest.DayNumber - Earliest.DayNumber + 1)), AnyNotice(random))
        {
            Counting = Any<NoticeCounting>(random),
            Roll = Any<NoticeRoll>(random),
            DeliveryDays = random.Next(3) == 0 ? 0 : random.Next(15),
            BufferBusinessDays = random.Next(3) == 0 ? 0 : random.Next(15),
        };

    private static NoticePeriod AnyNotice(Random random) => Any<NoticeUnit>(random) switch
    {
        NoticeUnit.CalendarDays => new(random.Next(181), NoticeUnit.CalendarDays),
        NoticeUnit.BusinessDays => new(random.Next(46), NoticeUnit.BusinessDays),
        NoticeUnit.Months => new(random.Next(13), NoticeUnit.Months),
    };

    private static T Any<T>(Random random) where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[random.Next(values.Length)];
    }
}
