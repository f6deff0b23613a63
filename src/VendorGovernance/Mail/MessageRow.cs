using VendorGovernance.Platform.Text;

namespace VendorGovernance.Mail;

public sealed record MessageRow(
    int Id, string ToName, string ToAddress, string Subject, MessageState State, DateTime CreatedAt, DateTime? SentAt, int Attempts, string? LastError)
{
    public Tone Tone => ToneOf(State);

    public static Tone ToneOf(MessageState state) => state switch
    {
        MessageState.Waiting => Tone.None,
        MessageState.Sent => Tone.Good,
        MessageState.Failed => Tone.Bad,
    };
}
