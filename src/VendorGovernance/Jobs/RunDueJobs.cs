using Quartz;

namespace VendorGovernance.Jobs;

[DisallowConcurrentExecution]
internal sealed class RunDueJobs(IEnumerable<JobDescription> jobs, IServiceScopeFactory scopes, StopGrace grace) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, grace.Over);
        foreach (var job in jobs.TakeWhile(_ => !grace.IsStopping))
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                await scope.ServiceProvider.GetRequiredService<JobRunner>().RunIfDueAsync(job, end.Token);
            }
            catch (OperationCanceledException) when (end.IsCancellationRequested)
            {
                return;
            }
        }
    }
}
