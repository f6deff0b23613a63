using Quartz;

namespace VendorGovernance.Jobs;

/// <summary>One tick a minute asks every registered job whether it is due; the database decides who runs it.</summary>
internal sealed class StartJobTimer(ISchedulerFactory schedulers) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var tick = JobBuilder.Create<RunDueJobs>().WithIdentity(nameof(RunDueJobs)).Build();
        var everyMinute = TriggerBuilder.Create()
            .StartNow()
            .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromMinutes(1)).RepeatForever())
            .Build();
        await scheduler.ScheduleJob(tick, everyMinute, cancellationToken: cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
