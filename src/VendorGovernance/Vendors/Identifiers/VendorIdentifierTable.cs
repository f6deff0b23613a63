using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Vendors.Identifiers;

internal sealed class VendorIdentifierTable : IEntityTypeConfiguration<VendorIdentifier>
{
    public void Configure(EntityTypeBuilder<VendorIdentifier> builder)
    {
        builder.ToTable("VendorIdentifiers");
        builder.Property(identifier => identifier.Code).HasMaxLength(IdentifierRules.MaxLength);
        builder.HasOne(identifier => identifier.Vendor).WithMany(vendor => vendor.Identifiers).HasForeignKey(identifier => identifier.VendorId);
        builder.HasIndex(identifier => new { identifier.Kind, identifier.Code }).IsUnique();
        builder.HasIndex(identifier => new { identifier.VendorId, identifier.Kind }).IsUnique();
    }
}
