using System.Globalization;

namespace VendorGovernance.Alerts;

/// <summary>What makes two signals the same alert.</summary>
public readonly record struct AlertKey(string Rule, string Subject, string Stage, DateOnly About)
{
    public override string ToString() => $"{Rule}:{Subject}:{Stage}:{About.ToString("O", CultureInfo.InvariantCulture)}";
}
