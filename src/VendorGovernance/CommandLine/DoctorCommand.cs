using VendorGovernance.Platform.Doctor;

namespace VendorGovernance.CommandLine;

internal sealed class DoctorCommand : AppCommand
{
    public DoctorCommand() : base("doctor", "Look at database, mail, PDF, fonts, time zone and jobs; say what to do.") =>
        RunsOnServices(async (_, services, context, cancel) =>
        {
            var found = new List<Diagnosis>();
            foreach (var check in services.GetServices<IDoctorCheck>().OrderBy(check => check.Order))
            {
                found.AddRange(await check.LookAsync(cancel));
            }

            foreach (var diagnosis in found)
            {
                context.Say($"{(diagnosis.IsWell ? "ok " : "!! ")} {diagnosis.Name,-20} {context.T[diagnosis.Sentence]}");
            }

            context.Answer(new
            {
                checks = found.Select(diagnosis => new { name = diagnosis.Name, ok = diagnosis.IsWell, message = context.T[diagnosis.Sentence] }),
            });
            return found.All(diagnosis => diagnosis.IsWell) ? 0 : Cli.Failed;
        });
}
