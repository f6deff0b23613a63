namespace VendorGovernance.Settings;

/// <summary>The last and so the winning source of the configuration: what the database holds, as <see cref="SettingsMemory"/> read it.</summary>
public sealed class StoredSettings : ConfigurationProvider, IConfigurationSource
{
    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    /// <summary>Everyone who reads options has the new values after this.</summary>
    internal void Take(IReadOnlyDictionary<string, string> values)
    {
        Data = values.ToDictionary(pair => pair.Key, pair => (string?)pair.Value, StringComparer.OrdinalIgnoreCase);
        OnReload();
    }

    internal bool Has(string key) => TryGet(key, out _);
}
