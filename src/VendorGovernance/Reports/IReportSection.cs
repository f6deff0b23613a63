using VendorGovernance.Platform.Text;

namespace VendorGovernance.Reports;

/// <summary>A part of a vendor's monthly report, written by the feature that knows the facts.</summary>
public interface IReportSection
{
    /// <summary>Its place among the sections; small comes first.</summary>
    int Order { get; }

    /// <summary>The blocks of each vendor, keyed by its id, in a number of statements that does not grow with the vendors.</summary>
    Task<ILookup<int, ReportBlock>> WriteAsync(ReportRequest request, CancellationToken cancel);
}

/// <param name="Month">The first day of the month.</param>
/// <param name="AsOf">The day whose facts are told: the last of the month, or today where the month still runs.</param>
public sealed record ReportRequest(IReadOnlyList<int> VendorIds, DateOnly Month, DateOnly AsOf, Words Words);
