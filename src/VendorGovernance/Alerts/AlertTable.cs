using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Alerts;

internal sealed class AlertTable : IEntityTypeConfiguration<Alert>
{
    public void Configure(EntityTypeBuilder<Alert> builder)
    {
        builder.ToTable("Alerts");
        builder.Property(alert => alert.Rule).HasMaxLength(40);
        builder.Property(alert => alert.Subject).HasMaxLength(60);
        builder.Property(alert => alert.Stage).HasMaxLength(20);
        builder.Property(alert => alert.Severity).HasConversion<int>();
        builder.Property(alert => alert.SentenceJson).HasMaxLength(4000);
        builder.Property(alert => alert.Path).HasMaxLength(300);
        builder.HasIndex(alert => new { alert.Rule, alert.Subject, alert.Stage, alert.About }).IsUnique();
        builder.HasIndex(alert => new { alert.ResolvedOn, alert.Severity });
    }
}
