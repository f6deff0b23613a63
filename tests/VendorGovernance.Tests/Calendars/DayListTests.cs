using System.Text;
using VendorGovernance.Calendars;
using VendorGovernance.Calendars.Lists;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Tests.Calendars;

public sealed class DayListTests
{
    [Fact]
    public void A_CSV_says_day_kind_and_name_with_or_without_heads()
    {
        var list = Read("day,kind,name\r\n2027-01-01,off,元旦 / New Year's Day\r\n2027/1/2,休,元旦\r\n2027-01-03,workday,\r\n\r\n");

        Assert.Empty(list.Problems);
        Assert.Equal([new(2027, 1, 1), new(2027, 1, 2), new DateOnly(2027, 1, 3)], list.Days.Select(day => day.Day));
        Assert.Equal([CalendarDayKind.Closed, CalendarDayKind.Closed, CalendarDayKind.Workday], list.Days.Select(day => day.Kind));
        Assert.Equal(new LocalName("New Year's Day", "元旦"), list.Days[0].Name);
        Assert.Equal([2027], list.Years);
    }

    [Fact]
    public void A_CSV_from_a_Chinese_spreadsheet_is_read_in_its_encoding()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

        Assert.Equal("春节", DayList.Read(gb.GetBytes("日期;类型;名称\n2027-02-06;放假;春节\n")).Days.Single().Name.Zh);
    }

    [Fact]
    public void Bad_lines_are_named_and_good_ones_are_shown()
    {
        var list = Read("2027-01-01,off,New Year\n2027-02-30,off,Spring\n2027-01-05,maybe,x\n2027-01-06,off,\n2027-01-04,workday,\n2027-01-01,workday,");

        Assert.Equal([2, 3, 4, 5, 6, 6], list.Problems.Select(problem => problem.Line));
        Assert.Contains("2027-02-30", Words.English[list.Problems[0].What], StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_preview_sends_back_is_the_same_list()
    {
        var list = Read("2027-01-01,off,\"元旦, 休 / New Year's, Day\"\n2027-01-03,workday,");

        Assert.Equal(list.Days, Read(CsvDays.Write(list.Days)).Days);
    }

    [Fact]
    public void All_day_events_of_an_iCalendar_file_are_days_and_the_end_is_not_one_of_them()
    {
        var list = Read(Ics(
            "DTSTART;VALUE=DATE:20270206\nDTEND;VALUE=DATE:20270214\nSUMMARY:春节 假期 第1天/共8天",
            "DTSTART;VALUE=DATE:20270220\nSUMMARY:春节 补班",
            "DTSTART;VALUE=DATE:20270403\nDURATION:P3D\nSUMMARY:清明节（休） / Qing\n ming",
            "DTSTART;VALUE=DATE:20270508\nDTEND;VALUE=DATE:20270509\nSUMMARY:劳动节（班）"));

        Assert.Empty(list.Problems);
        Assert.Equal(8 + 1 + 3 + 1, list.Days.Count);
        Assert.Equal(new DateOnly(2027, 2, 13), list.Days[7].Day);
        Assert.Equal("春节 假期", list.Days[0].Name.Zh);
        Assert.Equal("Qingming", list.Days[9].Name.En);
        Assert.Equal([new(2027, 2, 20), new DateOnly(2027, 5, 8)], list.Days.Where(day => day.Kind == CalendarDayKind.Workday).Select(day => day.Day));
    }

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20270101\nRRULE:FREQ=YEARLY\nSUMMARY:New Year", "recurs")]
    [InlineData("DTSTART;VALUE=DATE:20270101\nRDATE;VALUE=DATE:20280101\nSUMMARY:New Year", "recurs")]
    [InlineData("DTSTART:20270101T080000Z\nSUMMARY:Meeting", "time of day")]
    [InlineData("DTSTART;VALUE=DATE:20271345\nSUMMARY:No day", "cannot be read")]
    [InlineData("SUMMARY:No day", "cannot be read")]
    [InlineData("DTSTART;VALUE=DATE:20270101\nDTEND;VALUE=DATE:20270601\nSUMMARY:Long", "lasts longer")]
    [InlineData("DTSTART;VALUE=DATE:20270105\nDTEND;VALUE=DATE:20270101\nSUMMARY:Backwards", "ends before it begins")]
    public void An_event_that_is_no_plain_day_is_named_by_its_line(string written, string message)
    {
        var list = Read(Ics("DTSTART;VALUE=DATE:20270501\nSUMMARY:Labour Day", written));

        var problem = Assert.Single(list.Problems);
        Assert.Equal(7, problem.Line);
        Assert.Contains(message, Words.English[problem.What], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("day,kind,name")]
    [InlineData("BEGIN:VCALENDAR\nEND:VCALENDAR")]
    [InlineData("\0\u0001binary")]
    public void What_is_no_list_of_days_is_refused_whole(string text) =>
        Assert.Equal("File", Assert.Throws<RuleViolationException>(() => Read(text)).Field);

    private static DayList Read(string text) => DayList.Read(Encoding.UTF8.GetBytes(text));

    private static string Ics(params string[] events) =>
        $"BEGIN:VCALENDAR\nVERSION:2.0\n{string.Concat(events.Select(one => $"BEGIN:VEVENT\n{one}\nEND:VEVENT\n"))}END:VCALENDAR\n";
}
