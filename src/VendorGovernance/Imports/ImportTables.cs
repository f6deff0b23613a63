using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Imports;

internal sealed class ImportRunTable : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.ToTable("ImportRuns");
        // A page that was opened before the import began must not start it again.
        builder.Property(run => run.State).IsConcurrencyToken();
        builder.Property(run => run.Kind).HasMaxLength(30);
        builder.Property(run => run.FileName).HasMaxLength(200);
        builder.Property(run => run.Sha256).HasMaxLength(64);
        builder.Property(run => run.MappingJson).HasMaxLength(ImportRun.MostMapping);
        builder.Property(run => run.ResultJson).HasMaxLength(1_000_000);
        builder.HasIndex(run => new { run.State, run.StartedAt });
    }
}

internal sealed class ImportFileTable : IEntityTypeConfiguration<ImportFile>
{
    public void Configure(EntityTypeBuilder<ImportFile> builder)
    {
        builder.ToTable("ImportFiles");
        builder.HasOne(file => file.ImportRun).WithMany().HasForeignKey(file => file.ImportRunId);
    }
}

internal sealed class SavedMappingTable : IEntityTypeConfiguration<SavedMapping>
{
    public void Configure(EntityTypeBuilder<SavedMapping> builder)
    {
        builder.ToTable("SavedMappings");
        builder.Property(mapping => mapping.Kind).HasMaxLength(30);
        builder.Property(mapping => mapping.Name).HasMaxLength(SavedMapping.MostName);
        builder.Property(mapping => mapping.Json).HasMaxLength(ImportRun.MostMapping);
        builder.HasIndex(mapping => new { mapping.Kind, mapping.Name }).IsUnique();
    }
}
