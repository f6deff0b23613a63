using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Files;

internal sealed class StoredFileTable : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("Files");
        builder.Property(file => file.Name).HasMaxLength(StoredFile.MaxName);
        builder.Property(file => file.ContentType).HasMaxLength(100);
        builder.Property(file => file.Sha256).HasMaxLength(64).IsUnicode(false).IsFixedLength();
        builder.HasOne(file => file.StoredBy).WithMany().HasForeignKey(file => file.StoredById);
        builder.HasIndex(file => file.StoredAt);
    }
}

internal sealed class FileContentTable : IEntityTypeConfiguration<FileContent>
{
    public void Configure(EntityTypeBuilder<FileContent> builder)
    {
        builder.ToTable("FileContents");
        builder.HasKey(content => content.FileId);
        builder.HasOne(content => content.File).WithOne().HasForeignKey<FileContent>(content => content.FileId);
    }
}
