using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Contracts.Documents;

internal sealed class ContractDocumentTable : IEntityTypeConfiguration<ContractDocument>
{
    public void Configure(EntityTypeBuilder<ContractDocument> builder)
    {
        builder.ToTable("ContractDocuments");
        builder.Property(document => document.Title).HasMaxLength(200);
        builder.Property(document => document.Notes).HasMaxLength(2000);
        builder.Property(document => document.SearchText).HasMaxLength(ContractDocument.MaxSearchText);
        builder.HasOne(document => document.Contract).WithMany().HasForeignKey(document => document.ContractId);
        builder.HasMany(document => document.Versions).WithOne().HasForeignKey(version => version.DocumentId);
        builder.HasIndex(document => document.ExpiresOn);
    }
}

internal sealed class DocumentVersionTable : IEntityTypeConfiguration<DocumentVersion>
{
    public void Configure(EntityTypeBuilder<DocumentVersion> builder)
    {
        builder.ToTable("ContractDocumentVersions");
        builder.Property(version => version.Note).HasMaxLength(2000);
        builder.HasOne(version => version.File).WithMany().HasForeignKey(version => version.FileId);
        builder.HasOne(version => version.AddedBy).WithMany().HasForeignKey(version => version.AddedById);
        builder.HasIndex(version => new { version.DocumentId, version.Number }).IsUnique();
    }
}
