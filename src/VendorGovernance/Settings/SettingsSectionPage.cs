using VendorGovernance.Platform.Text;

namespace VendorGovernance.Settings;

/// <param name="Stamp">Changes with every change of a stored value; a form opened on an old one does not win silently.</param>
/// <param name="IsSetAside">What is stored cannot be used, so the values of files and environment hold.</param>
public sealed record SettingsSectionPage(ISettingsSection Section, IReadOnlyList<SettingRow> Rows, string Stamp, bool IsSetAside);

/// <param name="Value">As the form shows it; empty for a secret.</param>
/// <param name="IsSet">Whether there is a value at all.</param>
/// <param name="Origin">Where the value comes from, unless it was changed here.</param>
/// <param name="Change">Who changed it here.</param>
/// <param name="Below">What would hold without that change.</param>
public sealed record SettingRow(SettingField Field, string Value, bool IsSet, Sentence? Origin, SettingChange? Change, string Below)
{
    public bool Has(string choice) => SettingField.Each(Value).Contains(choice);
}

/// <param name="At">UTC.</param>
public sealed record SettingChange(string By, DateTime At);
