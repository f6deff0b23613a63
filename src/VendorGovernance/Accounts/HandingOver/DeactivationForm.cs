using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Accounts.HandingOver;

public sealed class DeactivationForm
{
    [Display(Name = "Successor")]
    public int? SuccessorId { get; set; }
}

public sealed record DeactivationPage(int Id, string Name, IReadOnlyList<Holding> Holdings);
