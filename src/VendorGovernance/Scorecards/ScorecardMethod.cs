using VendorGovernance.Platform.Text;

namespace VendorGovernance.Scorecards;

/// <summary>How the score came about, said in every report.</summary>
internal static class ScorecardMethod
{
    public static Sentence InWords(DateOnly asOf, TimeZoneInfo zone) => new Sentence(
        "Draft method. The score is the share of service levels met among those with enough data; each counts the same. It is rounded to one decimal. Coverage is the share of the service levels in force that have enough data; below {0} % there is no grade. At risk: below {1}. Needs attention: {1} to below {2}. Good: {2} and above. Facts are as of {3:d}; days begin in the time zone {4}.",
        Scorecard.LeastCoverage, ScorecardGrades.AmberFrom, ScorecardGrades.GreenFrom, asOf, zone.Id);
}
