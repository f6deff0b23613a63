using VendorGovernance.Platform;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Web;

namespace VendorGovernance.Settings;

/// <summary>A page of settings, kept by the feature whose options they are.</summary>
public interface ISettingsSection
{
    /// <summary>Its entry in the overview.</summary>
    SettingsPage Page { get; }

    IReadOnlyList<SettingField> Fields { get; }

    /// <summary>What the start of the program would refuse about these values, or a message for a field.</summary>
    IEnumerable<SettingProblem> Problems(IConfiguration settings);

    /// <summary>Does what follows from a change and says it; null where nothing does.</summary>
    Task<Sentence?> FollowAsync(IReadOnlyCollection<string> changedKeys, CancellationToken cancel) => Task.FromResult<Sentence?>(null);
}
