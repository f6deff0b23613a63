namespace VendorGovernance.Contracts.Exits;

/// <param name="Items">In the order of their due dates.</param>
/// <param name="Missing">All that stands between the contract and its closing.</param>
public sealed record ExitPage(Contract Contract, IReadOnlyList<ExitItem> Items, IReadOnlyList<MissingItem> Missing, DateOnly Today)
{
    /// <summary>A refusal has just been given, so the list stands on top.</summary>
    public bool WasRefused { get; init; }
}

public sealed record ExitItemPage(Contract Contract, ExitItem Item, DateOnly Today)
{
    public ExitItemForm Plan { get; init; } = ExitItemForm.Of(Item);

    public ExitItemEnd End { get; init; } = new() { DoneOn = Today, Version = Item.Version };
}
