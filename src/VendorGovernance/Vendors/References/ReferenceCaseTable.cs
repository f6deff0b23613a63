using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Vendors.References;

internal sealed class ReferenceCaseTable : IEntityTypeConfiguration<ReferenceCase>
{
    public void Configure(EntityTypeBuilder<ReferenceCase> builder)
    {
        builder.ToTable("ReferenceCases");
        builder.Property(reference => reference.Client).HasMaxLength(200);
        builder.Property(reference => reference.Service).HasMaxLength(200);
        builder.Property(reference => reference.Period).HasMaxLength(100);
        builder.Property(reference => reference.Extent).HasMaxLength(200);
        builder.Property(reference => reference.ContactPerson).HasMaxLength(300);
        builder.Property(reference => reference.Heard).HasMaxLength(2000);
        builder.HasOne(reference => reference.Vendor).WithMany().HasForeignKey(reference => reference.VendorId);
        builder.HasOne(reference => reference.CheckedBy).WithMany().HasForeignKey(reference => reference.CheckedById);
    }
}
