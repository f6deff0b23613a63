using Quartz;

namespace VendorGovernance.Jobs;

[DisallowConcurrentExecution]
internal sealed class RunDueJobs(IEnumerable<JobDescription> jobs, IServiceScopeFactory scopes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        foreach (var job in jobs)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<JobRunner>().RunIfDueAsync(job, cancellationToken);
        }
    }
}
