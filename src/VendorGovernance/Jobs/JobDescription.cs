using VendorGovernance.Platform.Scheduling;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Jobs;

/// <summary>A registered job: the name under which its runs are kept, and when it is due.</summary>
public sealed record JobDescription(string Name, Sentence Title, Schedule Schedule, Type Type);
