using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web;

/// <summary>One entry at the left. A person without the permission does not see it.</summary>
/// <param name="Path">Absolute path below the site's root; the entry is current on every page below it.</param>
/// <param name="Permission">Null is for everyone who is signed in.</param>
public sealed record NavigationItem(int Order, Sentence Title, string Icon, string Path, string? Permission);
