using VendorGovernance.Accounts;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Settings;

/// <summary>A setting that was changed on a page. It wins over files and environment.</summary>
public sealed class StoredSetting : IVersioned, ILabelled
{
    internal const int MostName = 100;
    internal const int MostValue = 2000;

    private StoredSetting()
    {
    }

    public int Id { get; private set; }

    /// <summary>The configuration key, "Organisation:TimeZone".</summary>
    public string Name { get; private set; } = "";

    /// <summary>Null where the value is secret.</summary>
    public string? Value { get; private set; }

    /// <summary>The secret value, encrypted with the keys that protect sign-ins; null where it is none.</summary>
    [Secret]
    public string? Sealed { get; private set; }

    public int Version { get; private set; } = 1;

    /// <summary>UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    public int? ChangedById { get; private set; }

    public Account? ChangedBy { get; private set; }

    public string Label => Name;

    public static StoredSetting Of(string name) => new() { Name = name };

    public void Change(string? value, string? sealedValue, int personId, DateTime now) =>
        (Value, Sealed, ChangedById, ChangedAt) = (value, sealedValue, personId, now);
}
