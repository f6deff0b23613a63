using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.Agenda.Links;

public sealed class AgendaLinkForm
{
    [Display(Name = "Only what I own")]
    public bool OnlyMine { get; set; }
}

/// <param name="Address">The new link, which this page alone ever shows.</param>
public sealed record AgendaLinkPage(AgendaLink? Link, string? Address);
