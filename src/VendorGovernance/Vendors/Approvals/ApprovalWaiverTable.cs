using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Vendors.Approvals;

internal sealed class ApprovalWaiverTable : IEntityTypeConfiguration<ApprovalWaiver>
{
    public void Configure(EntityTypeBuilder<ApprovalWaiver> builder)
    {
        builder.ToTable("ApprovalWaivers");
        builder.Property(waiver => waiver.Reason).HasMaxLength(2000);
        builder.Property(waiver => waiver.DecisionReason).HasMaxLength(2000);
        builder.HasOne(waiver => waiver.Vendor).WithMany().HasForeignKey(waiver => waiver.VendorId);
        builder.HasOne(waiver => waiver.AskedBy).WithMany().HasForeignKey(waiver => waiver.AskedById);
        builder.HasOne(waiver => waiver.DecidedBy).WithMany().HasForeignKey(waiver => waiver.DecidedById);
    }
}
