using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web;

/// <summary>One entry of the overview of settings. A person without the permission does not see it.</summary>
/// <param name="Summary">What is set or looked after there.</param>
/// <param name="Path">Absolute path below the site's root.</param>
public sealed record SettingsPage(int Order, Sentence Title, Sentence Summary, string Icon, string Path, string Permission);
