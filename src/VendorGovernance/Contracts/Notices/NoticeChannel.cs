using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Contracts.Notices;

/// <summary>How a notice went out. The names are stored.</summary>
public enum NoticeChannel
{
    [Display(Name = "Registered mail")]
    RegisteredMail,

    Courier,

    [Display(Name = "E-mail")]
    Email,

    [Display(Name = "Message on a platform")]
    PlatformMessage,

    [Display(Name = "In person")]
    InPerson,
}

internal static class NoticeChannels
{
    /// <summary>It arrives on the day on which it is sent.</summary>
    public static bool IsImmediate(this NoticeChannel channel) => channel switch
    {
        NoticeChannel.Email or NoticeChannel.PlatformMessage or NoticeChannel.InPerson => true,
        NoticeChannel.RegisteredMail or NoticeChannel.Courier => false,
    };
}
