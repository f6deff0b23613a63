using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Mail;

/// <summary>The filters of the outbox, as they stand in the address.</summary>
public sealed class MessageList : ListRequest
{
    public MessageState? State { get; set; }
}
