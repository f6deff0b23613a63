using static VendorGovernance.Demo.DemoCourse;

namespace VendorGovernance.Demo;

/// <summary>What was agreed under a contract, how much work it is, and how it went.</summary>
/// <param name="Contacts">In an ordinary month.</param>
internal sealed record DemoService(string Contract, int Contacts, DemoCourse Course, params string[] Metrics)
{
    /// <summary>Months that were never reported, 1 being last month.</summary>
    public IReadOnlyList<int> Missing { get; init; } = [];
}

internal static class DemoServiceLevels
{
    public static IReadOnlyList<DemoService> All { get; } =
    [
        new("tmall-presales", 46_000, new Steady(0.8m), "R30", "R180", "CSAT", "CMP"),
        new("peak-seats", 9_500, new Steady(0.6m, PeakDip: 0.9m), "R30", "CSAT"),
        new("installation", 7_200, new Steady(), "R180", "FCR", "CMP"),
        new("hotline", 18_500, new Steady(0.6m, PeakDip: 1.9m), "ABN", "AHT", "FCR", "CSAT"),
        new("callbacks", 3_400, new Steady(), "CSAT", "AHT"),
        new("pdd-chat", 31_000, new Sliding(), "R30", "R180", "CSAT", "QA"),
        new("kids-advice", 5_600, new Sliding(0.45m), "R30", "CSAT"),
        new("jd-chat", 27_000, new Recovering(), "R30", "CSAT", "FCR", "CMP"),
        new("jd-callback", 4_300, new Steady(0.5m), "ABN", "FCR"),
        new("jd-overflow", 2_600, new Steady(0.4m, PeakDip: 0.6m), "R30", "CSAT"),
        new("sampling", 6_000, new Steady(0.9m, PeakDip: 0), "QA", "ART"),
        new("training", 2_100, new Steady(0.8m, PeakDip: 0), "QA", "CSAT"),
        new("tmall-aftersales", 34_000, new Steady(), "R180", "FCR", "CSAT", "CMP"),
        new("refunds", 11_800, new Steady(0.5m, PeakDip: 0.7m), "R180", "FCR", "ART"),
        new("douyin-live", 15_400, new Steady(0.6m, PeakDip: 0.8m), "R30", "ART", "CSAT"),
        new("night-shift", 12_600, new Steady(0.5m), "R30", "R180", "QA"),
        new("weekend", 4_800, new Steady(), "R30", "CSAT"),
        new("english-chat", 8_900, new Steady(0.9m), "R30", "CSAT", "FCR", "QA"),
        new("overseas-mail", 5_200, new Steady(0.7m), "FCR", "CSAT"),
        new("malay-chat", 6_700, new Steady(0.6m), "R30", "CSAT", "AHT"),
        new("social-media", 9_100, new Steady(), "R180", "ART"),
        new("chatbot", 21_000, new Steady(0.7m, PeakDip: 0.2m), "FCR", "CSAT"),
        new("complaints", 170, new Steady(0.6m), "R180", "CSAT", "FCR") { Missing = [4, 11, 12] },
    ];
}
