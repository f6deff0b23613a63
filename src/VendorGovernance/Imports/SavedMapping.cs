using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Imports;

/// <summary>A column mapping that someone saved for the next file of the same sender.</summary>
[Unaudited("A memory for the next file of the same kind.")]
public sealed class SavedMapping
{
    public const int MostName = 100;

    private SavedMapping()
    {
    }

    public int Id { get; private set; }

    public string Kind { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Json { get; private set; } = "";

    public DateTime SavedAt { get; private set; }

    public static SavedMapping Save(string kind, string name, string json, DateTime now) =>
        new() { Kind = kind, Name = name, Json = json, SavedAt = now };

    public void Replace(string json, DateTime now) => (Json, SavedAt) = (json, now);
}
