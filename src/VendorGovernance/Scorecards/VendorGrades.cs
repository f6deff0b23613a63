using System.Security.Claims;
using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;
using VendorGovernance.Platform.Web.Related;
using VendorGovernance.Vendors;

namespace VendorGovernance.Scorecards;

/// <summary>The grades of the last three finished months on a vendor's page, newest first.</summary>
internal sealed class VendorGrades(ScorecardReader reader, Words words, Clock clock) : IRelated<Vendor>
{
    private const int MonthsShown = 3;

    public int Order => 80;

    public string Permission => Permissions.ViewScorecards;

    public async Task<RelatedList> OfAsync(int id, ClaimsPrincipal person, CancellationToken cancel)
    {
        var vendors = await reader.OfVendorsAsync([id], CalendarMonth.LastFinished(clock.Today), cancel);
        RelatedRow[] rows = [.. vendors.SelectMany(vendor => vendor.Months.Reverse().Take(MonthsShown).Select(month => Row(vendor, month)))];
        return new RelatedList("Scorecards", rows.Length, "/scorecards", rows);
    }

    private RelatedRow Row(VendorScorecard vendor, Scorecard month) =>
        new(words.Month(month.Month), vendor.PathOf(month.Month), DisplayNames.Of(month.Verdict), month.Tone);
}
