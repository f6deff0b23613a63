using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Vendors.Certificates;

internal sealed class CertificateTable : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> builder)
    {
        builder.ToTable("Certificates");
        builder.Property(certificate => certificate.OtherName).HasMaxLength(200);
        builder.Property(certificate => certificate.Level).HasMaxLength(30);
        builder.Property(certificate => certificate.Number).HasMaxLength(100);
        builder.Property(certificate => certificate.Covers).HasMaxLength(1000);
        builder.Property(certificate => certificate.Issuer).HasMaxLength(200);
        builder.Property(certificate => certificate.VerificationNote).HasMaxLength(2000);
        builder.Property(certificate => certificate.SearchText).HasMaxLength(Certificate.MaxSearchText);
        builder.HasOne(certificate => certificate.Vendor).WithMany().HasForeignKey(certificate => certificate.VendorId);
        builder.HasOne(certificate => certificate.Replaces).WithMany().HasForeignKey(certificate => certificate.ReplacesId);
        builder.HasOne(certificate => certificate.Document).WithMany().HasForeignKey(certificate => certificate.DocumentId);
        builder.HasOne(certificate => certificate.VerifiedBy).WithMany().HasForeignKey(certificate => certificate.VerifiedById);
        builder.HasIndex(certificate => certificate.ExpiresOn);
    }
}
