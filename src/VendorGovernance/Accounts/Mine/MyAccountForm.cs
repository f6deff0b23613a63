using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Accounts.Mine;

public sealed class MyAccountForm
{
    [Required, StringLength(100), Display(Name = "Full name")]
    public string? Name { get; set; }

    [Required, RegularExpression("en|zh-CN", ErrorMessage = "Choose English or Chinese."), Display(Name = "Language")]
    public string? Language { get; set; }

    [Required, StringLength(60), Display(Name = "Time zone")]
    public string? TimeZone { get; set; }
}
