namespace VendorGovernance.Jobs;

public static class JobRunQueries
{
    public static IQueryable<JobRun> OfJob(this IQueryable<JobRun> runs, string job) => runs.Where(run => run.Job == job);

    public static IQueryable<JobRun> LatestFirst(this IQueryable<JobRun> runs) => runs.OrderByDescending(run => run.Due);

    /// <summary>The latest run of every job that ever ran.</summary>
    public static IQueryable<JobRun> LatestOfEach(this IQueryable<JobRun> runs) =>
        runs.Where(run => run.Id == runs.Where(other => other.Job == run.Job).Max(other => other.Id));

    public static IQueryable<JobRun> FailedSince(this IQueryable<JobRun> runs, DateTime since) =>
        runs.Where(run => run.Succeeded == false && run.StartedAt >= since);

    /// <summary>Due before <paramref name="oldestKept"/>; those that did not succeed only if also due before <paramref name="failuresFrom"/>.</summary>
    internal static IQueryable<JobRun> Outdated(this IQueryable<JobRun> runs, DateTime oldestKept, DateTime failuresFrom) =>
        runs.Where(run => run.Due < oldestKept && (run.Succeeded == true || run.Due < failuresFrom));
}
