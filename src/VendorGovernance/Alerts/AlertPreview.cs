namespace VendorGovernance.Alerts;

/// <summary>What the checks would do on a day.</summary>
public sealed record AlertPreview(DateOnly Day, AlertRunResult Result)
{
    public const int MostRows = 200;
}
