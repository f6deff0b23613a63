using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Vendors.Contacts;

/// <summary>A person at the vendor. Who may sign in is an account, which is something else.</summary>
public sealed class VendorContact : IVersioned
{
    private VendorContact()
    {
    }

    public int Id { get; private set; }

    public int VendorId { get; private set; }

    public Vendor? Vendor { get; private set; }

    [Personal]
    public string Name { get; private set; } = "";

    public ContactRole Role { get; private set; }

    [Personal]
    public string? Email { get; private set; }

    [Personal]
    public string? Phone { get; private set; }

    /// <summary>Whom we ask first; at most one of a vendor.</summary>
    public bool IsMain { get; private set; }

    public int Version { get; private set; } = 1;

    public static VendorContact Of(int vendorId, ContactDetails details)
    {
        var contact = new VendorContact { VendorId = vendorId };
        contact.Revise(details);
        return contact;
    }

    public void Revise(ContactDetails details)
    {
        if (string.IsNullOrWhiteSpace(details.Email) && string.IsNullOrWhiteSpace(details.Phone))
        {
            throw new RuleViolationException(nameof(Email), "Give an e-mail address or a phone number.");
        }

        (Name, Role, Email, Phone, IsMain) = (details.Name.Trim(), details.Role, details.Email, details.Phone, details.IsMain);
    }

    public void IsNoLongerMain() => IsMain = false;
}

public sealed record ContactDetails(string Name, ContactRole Role, string? Email, string? Phone, bool IsMain);
