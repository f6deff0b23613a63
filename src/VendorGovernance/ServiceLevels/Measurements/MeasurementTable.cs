using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.ServiceLevels.Measurements;

internal sealed class MeasurementTable : IEntityTypeConfiguration<Measurement>
{
    public void Configure(EntityTypeBuilder<Measurement> builder)
    {
        builder.ToTable("Measurements");
        builder.HasOne(measurement => measurement.ServiceLevel).WithMany().HasForeignKey(measurement => measurement.ServiceLevelId);
        builder.HasIndex(measurement => new { measurement.ServiceLevelId, measurement.Month }).IsUnique();
        builder.HasIndex(measurement => measurement.Month);
    }
}
