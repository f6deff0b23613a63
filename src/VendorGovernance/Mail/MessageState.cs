namespace VendorGovernance.Mail;

public enum MessageState
{
    Waiting,
    Sent,
    Failed,
}
