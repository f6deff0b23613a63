using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Settings;

/// <summary>The configuration as it would be with other values in one section.</summary>
internal static class Candidate
{
    public static IConfiguration Of(IConfiguration settings, ISettingsSection section, Func<SettingField, string> value) => new ConfigurationBuilder()
        .AddConfiguration(settings)
        .AddInMemoryCollection(section.Fields.Select(field => KeyValuePair.Create(field.Key, (string?)value(field))))
        .Build();

    /// <summary>The value that holds where the database says nothing.</summary>
    public static string Below(IConfiguration settings, StoredSettings stored, SettingField field) =>
        Find(settings, stored, field.Key).Value ?? field.Default;

    /// <summary>Where that value comes from.</summary>
    public static Sentence OriginBelow(IConfiguration settings, StoredSettings stored, SettingField field) => Find(settings, stored, field.Key).Provider switch
    {
        null => "This is the default.",
        JsonConfigurationProvider => "From the settings file.",
        EnvironmentVariablesConfigurationProvider => "From the environment.",
        _ => "Given when the program was started.",
    };

    private static (IConfigurationProvider? Provider, string? Value) Find(IConfiguration settings, StoredSettings stored, string key)
    {
        foreach (var provider in ((IConfigurationRoot)settings).Providers.Reverse().Where(provider => provider != stored))
        {
            if (provider.TryGet(key, out var value) && value is not null)
            {
                return (provider, value);
            }
        }

        return (null, null);
    }
}
