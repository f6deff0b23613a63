using VendorGovernance.Accounts;
using VendorGovernance.Platform.Records;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Vendors.Approvals;
using VendorGovernance.Vendors.Identifiers;
using VendorGovernance.Vendors.Moves;
using VendorGovernance.Vendors.Risk;

namespace VendorGovernance.Vendors;

/// <summary>The outside firm that a service is bought from, or a team of our own that is measured like one.</summary>
public sealed class Vendor : RegisteredRecord, ILabelled
{
    internal const int MaxSearchText = 900;

    /// <summary>So long a vendor that came by a file counts as approved; until then it has to be screened.</summary>
    public const int DaysApprovedByImport = 90;

    private readonly List<VendorIdentifier> identifiers = [];

    private Vendor()
    {
    }

    /// <summary>Short and unique, in capitals; people and files name a vendor by it.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The legal name.</summary>
    public LocalName Name { get; private set; } = LocalName.None;

    public LocalName City { get; private set; } = LocalName.None;

    public string? Country { get; private set; }

    /// <summary>The firm's general address; persons are its contacts.</summary>
    [Personal]
    public string? ContactEmail { get; private set; }

    public string? Notes { get; private set; }

    /// <summary>Who looks after the vendor on our side.</summary>
    public int? OwnerId { get; private set; }

    public Account? Owner { get; private set; }

    public int? ParentId { get; private set; }

    public Vendor? Parent { get; private set; }

    public bool IsInternal { get; private set; }

    public VendorStatus Status { get; private set; }

    /// <summary>The last day on which it counts as approved because a file brought it; null for others.</summary>
    public DateOnly? ApprovedByImportUntil { get; private set; }

    /// <summary>What the valid approvals of the vendor add up to; kept for lists and checks.</summary>
    [Derived]
    public DateOnly? ApprovedUntil { get; private set; }

    [Derived]
    public ApprovalKind? ApprovedBy { get; private set; }

    /// <summary>Of the latest assessment; null while there is none.</summary>
    [Derived]
    public RiskTier? Tier { get; private set; }

    [Derived]
    public DateOnly? NextTieringOn { get; private set; }

    [Derived]
    public string SearchText { get; private set; } = "";

    public IReadOnlyList<VendorIdentifier> Identifiers => identifiers;

    public string Label => Code;

    public static Vendor Register(VendorDetails details, DateTime now)
    {
        var vendor = new Vendor { RegisteredAt = now };
        vendor.Revise(details);
        return vendor;
    }

    /// <summary>As a file brought it: work with it goes on, and it counts as approved for a while.</summary>
    public static Vendor Receive(VendorDetails details, DateTime now)
    {
        var vendor = Register(details, now);
        var until = DateOnly.FromDateTime(now).AddDays(DaysApprovedByImport);
        (vendor.Status, vendor.ApprovedByImportUntil) = (VendorStatus.Approved, until);
        (vendor.ApprovedUntil, vendor.ApprovedBy) = (until, ApprovalKind.Import);
        return vendor;
    }

    /// <summary>
    /// A file brought a contract that is in force: the vendor works for us, and counts as approved for a while where nothing else approves it.
    /// </summary>
    public void ReceiveWork(DateTime now)
    {
        if (Status is VendorStatus.Prospect or VendorStatus.Screening or VendorStatus.Approved)
        {
            Status = VendorStatus.Active;
        }

        var today = DateOnly.FromDateTime(now);
        if (!IsInternal && (ApprovedUntil is null || ApprovedUntil < today))
        {
            ApprovedByImportUntil = today.AddDays(DaysApprovedByImport);
            (ApprovedUntil, ApprovedBy) = (ApprovedByImportUntil, ApprovalKind.Import);
        }
    }

    public void Revise(VendorDetails details)
    {
        if (details.Name.IsEmpty)
        {
            throw new RuleViolationException("NameEn", "A vendor needs a name in at least one language.");
        }

        if (details.Country is not null && !Countries.Exists(details.Country))
        {
            throw new RuleViolationException(nameof(Country), "This is not a country or region of ISO 3166.");
        }

        if (details.ParentId is { } parent && parent == Id)
        {
            throw new RuleViolationException(nameof(ParentId), "A firm cannot belong to itself.");
        }

        Code = details.Code.Trim().ToUpperInvariant();
        (Name, City, Country) = (details.Name, details.City, details.Country?.ToUpperInvariant());
        (ContactEmail, Notes) = (details.ContactEmail, details.Notes);
        (OwnerId, ParentId, IsInternal) = (details.OwnerId, details.ParentId, details.IsInternal);
        foreach (var kind in Enum.GetValues<IdentifierKind>())
        {
            Identify(kind, details.Identifiers.GetValueOrDefault(kind));
        }

        RefreshSearchText();
    }

    public void HandOver(int ownerId) => OwnerId = ownerId;

    public string? Identifier(IdentifierKind kind) => identifiers.Find(identifier => identifier.Kind == kind)?.Code;

    /// <summary>What is valid of its approvals, told by whoever changed one of them.</summary>
    public void RefreshApproval(VendorApproval? lasting) => (ApprovedUntil, ApprovedBy) = (lasting?.Until, lasting?.Kind);

    public void RefreshTier(RiskTier tier, DateOnly nextOn) => (Tier, NextTieringOn) = (tier, nextOn);

    /// <exception cref="RuleViolationException">The vendor is elsewhere by now, or the reason is missing.</exception>
    internal void Move(VendorMove move, string? reason)
    {
        if (!move.From.Contains(Status))
        {
            throw new RuleViolationException(new Sentence("This is not possible while the vendor is: {0}.", Status));
        }

        if (move.NeedsReason && string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException("Reason", "Please give the reason.");
        }

        Status = move.To;
    }

    private void Identify(IdentifierKind kind, string? value)
    {
        var stored = identifiers.Find(identifier => identifier.Kind == kind);
        var normal = string.IsNullOrWhiteSpace(value) ? null : IdentifierRules.Normal(kind, value);
        if (normal is not null && IdentifierRules.Refuse(kind, normal) is { } refusal)
        {
            throw new RuleViolationException(kind.ToString(), refusal);
        }

        if (normal is null)
        {
            identifiers.RemoveAll(identifier => identifier.Kind == kind);
        }
        else if (stored is null)
        {
            identifiers.Add(VendorIdentifier.Of(kind, normal));
        }
        else
        {
            stored.Correct(normal);
        }
    }

    private void RefreshSearchText() =>
        SearchText = SearchKey.Within(MaxSearchText, [Code, Name.En, Name.Zh, City.En, City.Zh, .. identifiers.Select(identifier => identifier.Code)]);
}
