using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Jobs;

internal sealed class JobRunTable : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.ToTable("JobRuns");
        builder.Property(run => run.Job).HasMaxLength(60);
        builder.Property(run => run.Detail).HasMaxLength(1000);
        builder.HasIndex(run => new { run.Job, run.Due }).IsUnique();
    }
}
