using VendorGovernance.Files;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Vendors.Subcontractors;

/// <summary>A firm to which the vendor, or a subcontractor of the vendor, gives a part of the work. Rank 1 works for the vendor itself.</summary>
public sealed class Subcontractor : IVersioned, ILabelled
{
    private Subcontractor()
    {
    }

    public int Id { get; private set; }

    public int VendorId { get; private set; }

    public Vendor? Vendor { get; private set; }

    /// <summary>For whom it works where that is another subcontractor.</summary>
    public int? AboveId { get; private set; }

    public Subcontractor? Above { get; private set; }

    public string Name { get; private set; } = "";

    public string? Country { get; private set; }

    public string Service { get; private set; } = "";

    public bool SeesPersonalData { get; private set; }

    /// <summary>When we agreed to it in writing; null where we never did.</summary>
    public DateOnly? ConsentOn { get; private set; }

    public int? ConsentFileId { get; private set; }

    public StoredFile? ConsentFile { get; private set; }

    public DateOnly? WorksFrom { get; private set; }

    /// <summary>The last day; null while it goes on.</summary>
    public DateOnly? WorksUntil { get; private set; }

    public int Version { get; private set; } = 1;

    public string Label => Name;

    public static Subcontractor Of(int vendorId, SubcontractorDetails details, StoredFile? consent, DateOnly today)
    {
        var subcontractor = new Subcontractor { VendorId = vendorId };
        subcontractor.Revise(details, consent, today);
        return subcontractor;
    }

    public void Revise(SubcontractorDetails details, StoredFile? consent, DateOnly today)
    {
        if (details.Country is not null && !Countries.Exists(details.Country))
        {
            throw new RuleViolationException(nameof(Country), "This is not a country or region of ISO 3166.");
        }

        if (details.WorksUntil < details.WorksFrom)
        {
            throw new RuleViolationException(nameof(WorksUntil), new Sentence("The last day cannot be before the first, {0:d}.", details.WorksFrom));
        }

        if (details.ConsentOn > today)
        {
            throw new RuleViolationException(nameof(ConsentOn), "The day of the consent cannot lie in the future.");
        }

        (AboveId, Name, Country, Service) = (details.AboveId, details.Name.Trim(), details.Country?.ToUpperInvariant(), details.Service.Trim());
        (SeesPersonalData, ConsentOn, WorksFrom, WorksUntil) = (details.SeesPersonalData, details.ConsentOn, details.WorksFrom, details.WorksUntil);
        ConsentFile = consent ?? ConsentFile;
    }

    public bool WorksOn(DateOnly day) => !(WorksFrom > day) && !(WorksUntil < day);
}

public sealed record SubcontractorDetails(
    int? AboveId, string Name, string? Country, string Service, bool SeesPersonalData, DateOnly? ConsentOn, DateOnly? WorksFrom, DateOnly? WorksUntil);
