namespace VendorGovernance.Vendors.Subcontractors;

/// <summary>One firm of the tree.</summary>
/// <param name="Rank">1 for those that work for the vendor itself.</param>
public sealed record RankedSubcontractor(Subcontractor Subcontractor, int Rank);

/// <summary>The subcontractors of one vendor, from the top down.</summary>
public static class SubcontractorTree
{
    /// <summary>Each directly below the one it works for, brothers by name.</summary>
    public static IReadOnlyList<RankedSubcontractor> Of(IReadOnlyCollection<Subcontractor> subcontractors)
    {
        var below = subcontractors.ToLookup(subcontractor => subcontractor.AboveId);
        var tree = new List<RankedSubcontractor>();
        Add(null, 1);
        return tree;

        void Add(int? above, int rank)
        {
            foreach (var subcontractor in below[above].OrderBy(found => found.Name, StringComparer.Ordinal))
            {
                tree.Add(new RankedSubcontractor(subcontractor, rank));
                Add(subcontractor.Id, rank + 1);
            }
        }
    }

    /// <summary>Whether a firm would work for itself, directly or through others.</summary>
    public static bool IsCycle(int subcontractor, int above, IReadOnlyCollection<Subcontractor> all) => ParentFirms.IsCycle(
        subcontractor, above, all.Where(found => found.AboveId is not null).ToDictionary(found => found.Id, found => found.AboveId!.Value));
}
