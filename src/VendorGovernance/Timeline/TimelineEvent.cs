using VendorGovernance.Accounts;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Timeline;

/// <summary>
/// Something that happened to a record, in a sentence for people, with the reason that was given. The trail keeps the reason, which
/// stands nowhere else; what the sentence says, it has from the record itself.
/// </summary>
public sealed class TimelineEvent
{
    internal const int MostReason = 2000;

    private TimelineEvent()
    {
    }

    public int Id { get; private set; }

    /// <summary>The entity's name: "Contract".</summary>
    public string Kind { get; private set; } = "";

    public int SubjectId { get; private set; }

    /// <summary>On whose page it stands, too; no foreign key, so that it does not keep a vendor whose retention is over.</summary>
    public int? VendorId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>The person; null for the program by itself.</summary>
    public int? ById { get; private set; }

    public Account? By { get; private set; }

    [Derived]
    public string WhatJson { get; private set; } = "";

    public string? Reason { get; private set; }

    /// <summary>Where more of it is to be seen, below the site's root; null for the record's own page.</summary>
    [Derived]
    public string? Path { get; private set; }

    public Sentence What => Sentence.FromJson(WhatJson);

    /// <param name="subjectId">Of a record that is stored already: a new one has no number yet.</param>
    public static TimelineEvent Of(string kind, int subjectId, int? vendorId, DateTime at, int? by, Sentence what, string? reason = null, string? path = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(subjectId);
        return new TimelineEvent
        {
            Kind = kind,
            SubjectId = subjectId,
            VendorId = vendorId,
            At = at,
            ById = by,
            WhatJson = what.ToJson(),
            Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
            Path = path,
        };
    }
}
