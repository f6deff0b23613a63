using System.ComponentModel.DataAnnotations;
using VendorGovernance.Platform.Web.Forms;

namespace VendorGovernance.Vendors.Contacts;

public sealed class ContactForm : IRecordForm
{
    [Required, StringLength(100), Display(Name = "Full name")]
    public string? Name { get; set; }

    [Required, Display(Name = "Role")]
    public ContactRole? Role { get; set; }

    [EmailAddress, StringLength(254), Display(Name = "E-mail address")]
    public string? Email { get; set; }

    [StringLength(40), Display(Name = "Phone")]
    [RegularExpression(@"[0-9+()\-–/.,; #xX]{3,40}", ErrorMessage = "Digits, spaces and the signs + - ( ) / only.")]
    public string? Phone { get; set; }

    [Display(Name = "Main contact")]
    public bool IsMain { get; set; }

    public int Version { get; set; }

    public static ContactForm Of(VendorContact contact) => new()
    {
        Name = contact.Name,
        Role = contact.Role,
        Email = contact.Email,
        Phone = contact.Phone,
        IsMain = contact.IsMain,
        Version = contact.Version,
    };

    public ContactDetails ToDetails() => new(Name!, Role!.Value, Email, Phone, IsMain);
}
