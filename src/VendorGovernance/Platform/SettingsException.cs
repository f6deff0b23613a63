namespace VendorGovernance.Platform;

/// <summary>A setting makes it impossible to start; the message says which one and what to do.</summary>
public sealed class SettingsException(string message) : Exception(message);
