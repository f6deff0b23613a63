using VendorGovernance.Platform.Text;

namespace VendorGovernance.Alerts;

/// <summary>Looks at one kind of record on a day. A check only reads; the ledger turns its signals into alerts and messages.</summary>
public interface IAlertCheck
{
    /// <summary>Stored with each alert, so it never changes.</summary>
    string Code { get; }

    Sentence Name { get; }

    Task<IReadOnlyList<Signal>> FindAsync(DateOnly today, CancellationToken cancel);
}
