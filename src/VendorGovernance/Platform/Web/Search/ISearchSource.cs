using System.Security.Claims;

namespace VendorGovernance.Platform.Web.Search;

/// <summary>One register that the search looks into. It finds only what this person may see.</summary>
public interface ISearchSource
{
    int Order { get; }

    /// <summary>Without it the source is not asked.</summary>
    string Permission { get; }

    Task<SearchHits> FindAsync(string text, ClaimsPrincipal person, CancellationToken cancel);
}
