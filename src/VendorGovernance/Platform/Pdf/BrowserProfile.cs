namespace VendorGovernance.Platform.Pdf;

/// <summary>A new profile in which no page may run a script.</summary>
internal static class BrowserProfile
{
    // The switch that turns script off (blink-settings) also stops the browser's own page that does the printing, and then
    // nothing is printed, without an error. A content setting, 2 for "block", leaves that page alone.
    private const string Preferences = """{"profile":{"default_content_setting_values":{"javascript":2}}}""";

    public static async Task<string> CreateAsync(string folder, CancellationToken cancel)
    {
        var profile = Path.Combine(folder, "profile");
        Directory.CreateDirectory(Path.Combine(profile, "Default"));
        await File.WriteAllTextAsync(Path.Combine(profile, "Default", "Preferences"), Preferences, cancel);
        return profile;
    }
}
