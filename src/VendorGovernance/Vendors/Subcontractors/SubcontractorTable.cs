using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Vendors.Subcontractors;

internal sealed class SubcontractorTable : IEntityTypeConfiguration<Subcontractor>
{
    public void Configure(EntityTypeBuilder<Subcontractor> builder)
    {
        builder.ToTable("Subcontractors");
        builder.Property(subcontractor => subcontractor.Name).HasMaxLength(200);
        builder.Property(subcontractor => subcontractor.Country).HasMaxLength(2);
        builder.Property(subcontractor => subcontractor.Service).HasMaxLength(300);
        builder.HasOne(subcontractor => subcontractor.Vendor).WithMany().HasForeignKey(subcontractor => subcontractor.VendorId);
        builder.HasOne(subcontractor => subcontractor.Above).WithMany().HasForeignKey(subcontractor => subcontractor.AboveId);
        builder.HasOne(subcontractor => subcontractor.ConsentFile).WithMany().HasForeignKey(subcontractor => subcontractor.ConsentFileId);
    }
}
