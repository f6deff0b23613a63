using VendorGovernance.Platform.Text;

namespace VendorGovernance.Accounts.HandingOver;

/// <summary>A kind of record that people own. Who leaves hands it over.</summary>
public interface IOwnership
{
    /// <summary>"Contracts"</summary>
    Sentence Title { get; }

    Task<int> CountAsync(int account, CancellationToken cancel);

    /// <summary>Changes the records; the caller saves them.</summary>
    Task HandOverAsync(int from, int to, CancellationToken cancel);
}
