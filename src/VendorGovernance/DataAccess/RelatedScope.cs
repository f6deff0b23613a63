using System.Globalization;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web.Related;

namespace VendorGovernance.DataAccess;

/// <summary>A scope as one line on another record's page.</summary>
internal static class RelatedScope
{
    public static RelatedRow Of(ScopeRow row, string text, DateOnly today)
    {
        var state = row.StateOn(today);
        return new RelatedRow(
            text,
            string.Create(CultureInfo.InvariantCulture, $"/data-access/{row.Id}"),
            state == ScopeState.Active ? new Sentence("until {0:d}", row.Until) : DisplayNames.Of(state),
            state == ScopeState.Active && ScopeDates.Nearness(row.Until, today) == Tone.Warning ? Tone.Warning : ScopeDates.ToneOf(state));
    }
}
