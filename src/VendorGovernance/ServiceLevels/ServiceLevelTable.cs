using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.ServiceLevels;

internal sealed class ServiceLevelTable : IEntityTypeConfiguration<ServiceLevel>
{
    public void Configure(EntityTypeBuilder<ServiceLevel> builder)
    {
        builder.ToTable("ServiceLevels");
        builder.Property(level => level.MetricCode).HasMaxLength(20);
        builder.HasOne(level => level.Contract).WithMany().HasForeignKey(level => level.ContractId);
        builder.HasIndex(level => new { level.ContractId, level.MetricCode }).IsUnique();
    }
}
