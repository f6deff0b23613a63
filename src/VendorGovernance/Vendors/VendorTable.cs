using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorGovernance.Data;

namespace VendorGovernance.Vendors;

internal sealed class VendorTable : IEntityTypeConfiguration<Vendor>
{
    public void Configure(EntityTypeBuilder<Vendor> builder)
    {
        builder.ToTable("Vendors");
        builder.Property(vendor => vendor.Code).HasMaxLength(20);
        builder.HasLocalName(vendor => vendor.Name, "Name");
        builder.HasLocalName(vendor => vendor.City, "City");
        builder.Property(vendor => vendor.Country).HasMaxLength(2);
        builder.Property(vendor => vendor.ContactEmail).HasMaxLength(254);
        builder.Property(vendor => vendor.Notes).HasMaxLength(4000);
        builder.Property(vendor => vendor.SearchText).HasMaxLength(Vendor.MaxSearchText);
        builder.Property(vendor => vendor.Tier).HasConversion<int?>();
        builder.HasOne(vendor => vendor.Owner).WithMany().HasForeignKey(vendor => vendor.OwnerId);
        builder.HasOne(vendor => vendor.Parent).WithMany().HasForeignKey(vendor => vendor.ParentId);
        builder.HasIndex(vendor => vendor.Code).IsUnique();
        builder.HasIndex(vendor => vendor.ApprovedUntil);
    }
}
