using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Jobs;

/// <summary>One job with its runs, the latest first.</summary>
public sealed record JobPage(JobRow Row, ListPage<JobRun> Runs);
