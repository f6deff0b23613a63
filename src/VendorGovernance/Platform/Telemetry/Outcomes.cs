namespace VendorGovernance.Platform.Telemetry;

public enum Outcome
{
    Succeeded,
    Failed,
}

public enum MailOutcome
{
    Sent,

    /// <summary>Stays in the outbox and is tried again.</summary>
    Deferred,

    /// <summary>Given up.</summary>
    Failed,
}

public enum RowOutcome
{
    Created,
    Updated,
    Unchanged,
    Rejected,
}

public enum SignInOutcome
{
    Succeeded,

    /// <summary>Wrong password or unknown address: the figures tell no more than the page.</summary>
    Refused,
    SecondFactorAsked,
    SecondFactorRefused,
}
