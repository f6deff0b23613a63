using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Doctor;

/// <summary>Looks at one part of the installation: all is well, or what to do. It never throws for what it is there to find.</summary>
public interface IDoctorCheck
{
    int Order { get; }

    /// <summary>Without it no request can be served, so a load balancer should send none.</summary>
    bool DecidesReadiness => false;

    Task<IReadOnlyList<Diagnosis>> LookAsync(CancellationToken cancel);
}

/// <param name="Name">Short and stable; programs read it.</param>
public sealed record Diagnosis(string Name, bool IsWell, Sentence Sentence);
