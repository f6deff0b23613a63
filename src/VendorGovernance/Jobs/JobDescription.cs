using VendorGovernance.Platform.Scheduling;

namespace VendorGovernance.Jobs;

/// <summary>A registered job: the name under which its runs are kept, and when it is due.</summary>
public sealed record JobDescription(string Name, Schedule Schedule, Type Type);
