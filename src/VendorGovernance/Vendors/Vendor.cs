using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Vendors;

/// <summary>The outside firm that a service is bought from.</summary>
public sealed class Vendor : RegisteredRecord, ILabelled
{
    internal const int MaxSearchText = 900;

    private Vendor()
    {
    }

    /// <summary>Short and unique, in capitals; people and files name a vendor by it.</summary>
    public string Code { get; private set; } = "";

    public LocalName Name { get; private set; } = LocalName.None;

    public LocalName City { get; private set; } = LocalName.None;

    public string? Country { get; private set; }

    [Personal]
    public string? ContactEmail { get; private set; }

    public string? Notes { get; private set; }

    [Derived]
    public string SearchText { get; private set; } = "";

    public string Label => Code;

    public static Vendor Register(VendorDetails details, DateTime now)
    {
        var vendor = new Vendor { RegisteredAt = now };
        vendor.Revise(details);
        return vendor;
    }

    public void Revise(VendorDetails details)
    {
        if (details.Name.IsEmpty)
        {
            throw new RuleViolationException("NameEn", "A vendor needs a name in at least one language.");
        }

        Code = details.Code.Trim().ToUpperInvariant();
        (Name, City, Country) = (details.Name, details.City, details.Country?.ToUpperInvariant());
        (ContactEmail, Notes) = (details.ContactEmail, details.Notes);
        SearchText = SearchKey.Within(MaxSearchText, Code, Name.En, Name.Zh, City.En, City.Zh);
    }
}
