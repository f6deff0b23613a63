using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Vendors.Risk;

internal sealed class RiskAssessmentTable : IEntityTypeConfiguration<RiskAssessment>
{
    public void Configure(EntityTypeBuilder<RiskAssessment> builder)
    {
        builder.ToTable("RiskAssessments");
        builder.Property(assessment => assessment.TierOneFrom).HasPrecision(5, 2);
        builder.Property(assessment => assessment.TierTwoFrom).HasPrecision(5, 2);
        builder.Property(assessment => assessment.Score).HasPrecision(5, 2);
        builder.Property(assessment => assessment.Tier).HasConversion<int>();
        builder.Property(assessment => assessment.Note).HasMaxLength(2000);
        builder.HasOne(assessment => assessment.Vendor).WithMany().HasForeignKey(assessment => assessment.VendorId);
        builder.HasOne(assessment => assessment.AssessedBy).WithMany().HasForeignKey(assessment => assessment.AssessedById);
    }
}
