namespace VendorGovernance.Platform.Records;

/// <summary>A record that two people may edit at once; the number is the concurrency token and grows with each save.</summary>
public interface IVersioned
{
    int Id { get; }

    int Version { get; }
}
