namespace VendorGovernance.Reports;

/// <summary>Helps a section to say something for every vendor that was asked for, facts or none.</summary>
public static class SectionBlocks
{
    public static ILookup<int, ReportBlock> ForEach(this ReportRequest request, Func<int, IEnumerable<ReportBlock>> write) => request.VendorIds
        .SelectMany(vendorId => write(vendorId), (vendorId, block) => (vendorId, block))
        .ToLookup(pair => pair.vendorId, pair => pair.block);
}
