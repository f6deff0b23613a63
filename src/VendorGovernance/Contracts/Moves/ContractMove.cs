using VendorGovernance.Platform.Text;

namespace VendorGovernance.Contracts.Moves;

/// <summary>A step in a contract's life that a person takes.</summary>
/// <param name="Code">Stands in the address.</param>
/// <param name="Name">A verb, as on its button.</param>
/// <param name="Permission">Who may take it.</param>
/// <param name="Consequence">What it brings, said before it is confirmed.</param>
/// <param name="Done">How the timeline tells it.</param>
public sealed record ContractMove(
    string Code, Sentence Name, IReadOnlyList<ContractState> From, ContractState To, string Permission, Sentence Consequence, Sentence Done)
{
    /// <summary>Without one it is refused.</summary>
    public bool NeedsReason { get; init; }

    /// <summary>It has a day of its own, like a signature.</summary>
    public bool HasDay { get; init; }
}
