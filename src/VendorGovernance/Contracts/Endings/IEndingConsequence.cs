using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Endings;

/// <summary>What an earlier last day brings to records of other features. Answered by the feature that owns them.</summary>
public interface IEndingConsequence
{
    /// <summary>What would change, one sentence for each kind of thing; changes nothing.</summary>
    /// <param name="lastDay">The new last day of the contract.</param>
    Task<IReadOnlyList<Sentence>> SayAsync(Contract contract, DateOnly lastDay, CancellationToken cancel);

    /// <summary>Does it, in the context of the caller, who saves.</summary>
    Task FollowAsync(Contract contract, DateOnly lastDay, CancellationToken cancel);
}

public sealed class EndingConsequences(IEnumerable<IEndingConsequence> consequences)
{
    public async Task<IReadOnlyList<Sentence>> SayAsync(Contract contract, DateOnly lastDay, CancellationToken cancel)
    {
        var said = new List<Sentence>();
        foreach (var consequence in consequences)
        {
            said.AddRange(await consequence.SayAsync(contract, lastDay, cancel));
        }

        return said;
    }

    public async Task FollowAsync(Contract contract, DateOnly lastDay, CancellationToken cancel)
    {
        foreach (var consequence in consequences)
        {
            await consequence.FollowAsync(contract, lastDay, cancel);
        }
    }
}
