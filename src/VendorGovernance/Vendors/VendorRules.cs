using VendorGovernance.Platform;
using VendorGovernance.Platform.Text;
using VendorGovernance.Vendors.Risk;

namespace VendorGovernance.Vendors;

/// <summary>The settings under "Vendors": how risk is weighed, and how long approvals last.</summary>
public sealed class VendorRules
{
    public const string Section = "Vendors";

    /// <summary>Per cent; the four weights make 100 together.</summary>
    public int DataAccessWeight { get; set; } = 40;

    public int SystemAccessWeight { get; set; } = 25;

    public int CriticalityWeight { get; set; } = 20;

    public int RegulatoryWeight { get; set; } = 15;

    /// <summary>The figure from which on a vendor is tier 1.</summary>
    public decimal TierOneFrom { get; set; } = 3.5m;

    public decimal TierTwoFrom { get; set; } = 2.5m;

    public RiskMethod Method { get; set; } = RiskMethod.Weighted;

    public bool PersonalDataIsTierOne { get; set; } = true;

    public int TieringMonths { get; set; } = 12;

    /// <summary>How long an approval lasts when the reviewer says nothing else.</summary>
    public int ScreeningMonths { get; set; } = 12;

    public int MostWaiverDays { get; set; } = 180;

    internal RiskRules Risk => new(DataAccessWeight, SystemAccessWeight, CriticalityWeight, RegulatoryWeight, TierOneFrom, TierTwoFrom, Method, PersonalDataIsTierOne);

    /// <summary>Why the program would not work by these values.</summary>
    public IEnumerable<SettingProblem> Problems()
    {
        (string Key, int Weight)[] weights =
        [
            ("Vendors:DataAccessWeight", DataAccessWeight), ("Vendors:SystemAccessWeight", SystemAccessWeight),
            ("Vendors:CriticalityWeight", CriticalityWeight), ("Vendors:RegulatoryWeight", RegulatoryWeight),
        ];
        foreach (var (key, _) in weights.Where(pair => pair.Weight is < 0 or > 100))
        {
            yield return new SettingProblem(key, new Sentence("A whole number from {0} to {1}, please.", 0, 100));
        }

        if (weights.Sum(pair => pair.Weight) is not 100 and var sum)
        {
            yield return new SettingProblem(weights[0].Key, new Sentence("The four weights must make 100 together; they make {0}.", sum));
        }

        if (TierOneFrom is < 1 or > 5)
        {
            yield return new SettingProblem("Vendors:TierOneFrom", "A number from 1 to 5, please.");
        }

        if (TierTwoFrom < 1 || TierTwoFrom >= TierOneFrom)
        {
            yield return new SettingProblem("Vendors:TierTwoFrom", "It must be at least 1 and less than where tier 1 begins.");
        }

        foreach (var (key, value, most) in new[] { ("Vendors:TieringMonths", TieringMonths, 36), ("Vendors:ScreeningMonths", ScreeningMonths, 36), ("Vendors:MostWaiverDays", MostWaiverDays, 365) })
        {
            if (value < 1 || value > most)
            {
                yield return new SettingProblem(key, new Sentence("A whole number from {0} to {1}, please.", 1, most));
            }
        }
    }
}
