using System.ComponentModel.DataAnnotations;

namespace VendorGovernance.ServiceLevels.Metrics;

/// <summary>The records from which numerator and denominator are counted.</summary>
public enum MetricSource
{
    [Display(Name = "Chat records")]
    Chats,

    [Display(Name = "Telephone records")]
    Calls,

    Tickets,

    [Display(Name = "Customer surveys")]
    Surveys,

    [Display(Name = "Quality reviews")]
    Reviews,

    Orders,

    [Display(Name = "Staff records")]
    Staff,

    [Display(Name = "Security records")]
    Security,
}
