namespace VendorGovernance.Platform.Web.Lists;

/// <summary>What the address says about a list; a feature's list adds its own filters.</summary>
public class ListRequest
{
    public const int PageSize = 25;

    public string? Q { get; set; }

    public string? Sort { get; set; }

    public bool Desc { get; set; }

    public int Page { get; set; } = 1;

    /// <summary>Shows what was archived instead of what is in use.</summary>
    public bool Archived { get; set; }
}
