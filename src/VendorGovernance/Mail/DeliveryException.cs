namespace VendorGovernance.Mail;

/// <summary>Why a message was not accepted.</summary>
public sealed class DeliveryException(DeliveryProblem problem, string reason, Exception? cause = null) : Exception(reason, cause)
{
    public DeliveryProblem Problem { get; } = problem;
}

public enum DeliveryProblem
{
    /// <summary>The recipient is refused for good.</summary>
    Refused,

    /// <summary>The server asks to come again later, or refuses for a reason that people can remove.</summary>
    NotNow,

    /// <summary>The connection broke during this message, which may be the cause.</summary>
    ConnectionLost,

    /// <summary>No connection or no sign-in, so no message would get through, and it is the fault of none.</summary>
    NoServer,
}
