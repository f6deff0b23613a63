namespace VendorGovernance.Mail;

/// <summary>How long a message waits after each failed attempt.</summary>
public static class RetryTimes
{
    private static readonly int[] Minutes = [1, 5, 15, 60, 240];

    public static TimeSpan After(int attempts) => TimeSpan.FromMinutes(Minutes[Math.Clamp(attempts, 1, Minutes.Length) - 1]);
}
