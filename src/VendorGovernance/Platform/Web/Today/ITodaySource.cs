using System.Security.Claims;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web.Today;

/// <summary>What one feature has for the Today page. It gives only what this person may see and should act on.</summary>
public interface ITodaySource
{
    /// <summary>The register that its lines come from.</summary>
    Sentence Title { get; }

    /// <summary>Without it the source is not asked.</summary>
    string Permission { get; }

    /// <summary>The register's address, filtered to what belongs into this group.</summary>
    string RegisterOf(TodayGroup group);

    Task<IReadOnlyList<TodayItem>> FindAsync(ClaimsPrincipal person, DateOnly today, CancellationToken cancel);
}
