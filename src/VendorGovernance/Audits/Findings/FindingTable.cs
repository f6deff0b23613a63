using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Audits.Findings;

internal sealed class FindingTable : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> builder)
    {
        builder.ToTable("Findings");
        builder.Property(finding => finding.Title).HasMaxLength(200);
        builder.Property(finding => finding.Audit).HasMaxLength(200);
        builder.Property(finding => finding.Description).HasMaxLength(4000);
        builder.Property(finding => finding.Closure).HasMaxLength(4000);
        builder.Property(finding => finding.Severity).HasConversion<int>();
        builder.Property(finding => finding.SearchText).HasMaxLength(Finding.MaxSearchText);
        builder.HasOne(finding => finding.Vendor).WithMany().HasForeignKey(finding => finding.VendorId);
        builder.HasOne(finding => finding.Owner).WithMany().HasForeignKey(finding => finding.OwnerId);
        builder.HasIndex(finding => finding.DueOn);
    }
}
