using VendorGovernance.Accounts;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Vendors.References;

/// <summary>A customer whom the vendor names as proof of what it can do, and what came of asking there.</summary>
public sealed class ReferenceCase : IVersioned, ILabelled
{
    private ReferenceCase()
    {
    }

    public int Id { get; private set; }

    public int VendorId { get; private set; }

    public Vendor? Vendor { get; private set; }

    public string Client { get; private set; } = "";

    public string Service { get; private set; } = "";

    /// <summary>"2023 to 2025"</summary>
    public string? Period { get; private set; }

    /// <summary>"80 seats, 3 million contacts a year"</summary>
    public string? Extent { get; private set; }

    [Personal]
    public string? ContactPerson { get; private set; }

    public ReferenceVerdict Verdict { get; private set; }

    public DateOnly? CheckedOn { get; private set; }

    public int? CheckedById { get; private set; }

    public Account? CheckedBy { get; private set; }

    public string? Heard { get; private set; }

    public int Version { get; private set; } = 1;

    public string Label => Client;

    public static ReferenceCase Of(int vendorId, ReferenceDetails details, int personId, DateOnly today)
    {
        var reference = new ReferenceCase { VendorId = vendorId };
        reference.Revise(details, personId, today);
        return reference;
    }

    public void Revise(ReferenceDetails details, int personId, DateOnly today)
    {
        if (details.CheckedOn > today)
        {
            throw new RuleViolationException(nameof(CheckedOn), "This day cannot lie in the future.");
        }

        if (details.Verdict != ReferenceVerdict.NotAsked && details.CheckedOn is null)
        {
            throw new RuleViolationException(nameof(CheckedOn), "Say on which day it was asked.");
        }

        var isNewVerdict = Verdict != details.Verdict || CheckedOn != details.CheckedOn;
        (Client, Service, Period, Extent) = (details.Client.Trim(), details.Service.Trim(), details.Period, details.Extent);
        (ContactPerson, Heard) = (details.ContactPerson, details.Heard);
        (Verdict, CheckedOn) = (details.Verdict, details.Verdict == ReferenceVerdict.NotAsked ? null : details.CheckedOn);
        if (isNewVerdict)
        {
            CheckedById = Verdict == ReferenceVerdict.NotAsked ? null : personId;
        }
    }
}

public sealed record ReferenceDetails(
    string Client, string Service, string? Period, string? Extent, string? ContactPerson, ReferenceVerdict Verdict, DateOnly? CheckedOn, string? Heard);
