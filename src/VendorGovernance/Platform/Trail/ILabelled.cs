namespace VendorGovernance.Platform.Trail;

/// <summary>A record that people call by something: a contract's number. Never personal data.</summary>
public interface ILabelled
{
    string Label { get; }
}
