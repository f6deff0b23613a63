namespace VendorGovernance.Contracts;

/// <summary>What a contract says about notice, and how many business days before it we want to have decided.</summary>
public sealed record DecideByTerms(DateOnly LastDay, NoticePeriod Notice)
{
    public NoticeCounting Counting { get; init; } = NoticeCounting.Statutory;

    public NoticeRoll Roll { get; init; } = NoticeRoll.Preceding;

    /// <summary>Calendar days until notice is received, where the contract counts from receipt; 0 where it counts from sending.</summary>
    public int DeliveryDays { get; init => field = NotNegative(value); }

    public int BufferBusinessDays { get; init => field = NotNegative(value); }

    private static int NotNegative(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return days;
    }
}
