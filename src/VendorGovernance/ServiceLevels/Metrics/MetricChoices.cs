using Microsoft.AspNetCore.Mvc.Rendering;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.ServiceLevels.Metrics;

internal static class MetricChoices
{
    /// <summary>Name, unit and code, in the catalogue's order.</summary>
    public static IReadOnlyList<SelectListItem> Of(Words words) =>
    [
        .. MetricCatalogue.All.Select(metric => new SelectListItem(
            words["{0} ({1}) · {2}", metric.Name, metric.Unit, metric.Code], metric.Code)),
    ];
}
