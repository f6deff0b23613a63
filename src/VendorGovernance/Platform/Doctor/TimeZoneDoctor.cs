using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Platform.Doctor;

internal sealed class TimeZoneDoctor(Clock clock) : IDoctorCheck
{
    public int Order => 50;

    public Task<IReadOnlyList<Diagnosis>> LookAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<Diagnosis>>(
    [
        new("time zone", true, new Sentence("{0}; it is {1:D} there.", clock.Zone.Id, clock.Today)),
    ]);
}
