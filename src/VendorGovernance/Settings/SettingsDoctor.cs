using VendorGovernance.Platform.Doctor;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Settings;

/// <summary>Values that files, the environment or a page gave and that cannot be, by the rules of the settings pages.</summary>
internal sealed class SettingsDoctor(IEnumerable<ISettingsSection> sections, IConfiguration settings) : IDoctorCheck
{
    private const string Name = "settings";

    public int Order => 12;

    public Task<IReadOnlyList<Diagnosis>> LookAsync(CancellationToken cancel)
    {
        var problems = sections.SelectMany(section => section.Problems(settings))
            .Select(problem => new Diagnosis(Name, false, new Sentence("{0}: {1}", problem.Key, problem.Sentence)))
            .ToList();
        return Task.FromResult<IReadOnlyList<Diagnosis>>(problems.Count > 0 ? problems : [new(Name, true, "Every setting has a value that it can have.")]);
    }
}
