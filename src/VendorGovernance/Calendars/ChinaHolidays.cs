using System.Globalization;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Calendars;

/// <summary>
/// The holidays and make-up workdays that the General Office of the State Council publishes for each year, usually in the
/// November before it. A new year is one more entry here.
/// </summary>
internal static class ChinaHolidays
{
    private static readonly LocalName NewYear = new("New Year's Day", "元旦");
    private static readonly LocalName SpringFestival = new("Spring Festival", "春节");
    private static readonly LocalName Qingming = new("Qingming Festival", "清明节");
    private static readonly LocalName LabourDay = new("Labour Day", "劳动节");
    private static readonly LocalName DragonBoat = new("Dragon Boat Festival", "端午节");
    private static readonly LocalName MidAutumn = new("Mid-Autumn Festival", "中秋节");
    private static readonly LocalName NationalDay = new("National Day", "国庆节");
    private static readonly LocalName NationalDayAndMidAutumn = new("National Day and Mid-Autumn Festival", "国庆节、中秋节");

    public static IReadOnlyList<HolidayYear> Years { get; } =
    [
        new(2024, "https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm",
            [
                Off(NewYear, "2024-01-01", "2024-01-01"),
                Off(SpringFestival, "2024-02-10", "2024-02-17"),
                Off(Qingming, "2024-04-04", "2024-04-06"),
                Off(LabourDay, "2024-05-01", "2024-05-05"),
                Off(DragonBoat, "2024-06-10", "2024-06-10"),
                Off(MidAutumn, "2024-09-15", "2024-09-17"),
                Off(NationalDay, "2024-10-01", "2024-10-07"),
            ],
            Worked("2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29", "2024-10-12")),
        new(2025, "https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm",
            [
                Off(NewYear, "2025-01-01", "2025-01-01"),
                Off(SpringFestival, "2025-01-28", "2025-02-04"),
                Off(Qingming, "2025-04-04", "2025-04-06"),
                Off(LabourDay, "2025-05-01", "2025-05-05"),
                Off(DragonBoat, "2025-05-31", "2025-06-02"),
                Off(NationalDayAndMidAutumn, "2025-10-01", "2025-10-08"),
            ],
            Worked("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11")),
        new(2026, "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
            [
                Off(NewYear, "2026-01-01", "2026-01-03"),
                Off(SpringFestival, "2026-02-15", "2026-02-23"),
                Off(Qingming, "2026-04-04", "2026-04-06"),
                Off(LabourDay, "2026-05-01", "2026-05-05"),
                Off(DragonBoat, "2026-06-19", "2026-06-21"),
                Off(MidAutumn, "2026-09-25", "2026-09-27"),
                Off(NationalDay, "2026-10-01", "2026-10-07"),
            ],
            Worked("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10")),
    ];

    private static Holiday Off(LocalName name, string firstDay, string lastDay) => new(name, Day(firstDay), Day(lastDay));

    private static DateOnly[] Worked(params string[] days) => [.. days.Select(Day)];

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "O", CultureInfo.InvariantCulture);
}
