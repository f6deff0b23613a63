using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Auditing;

internal sealed class AuditEntryTable : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.HasKey(entry => entry.Number);
        builder.Property(entry => entry.Number).ValueGeneratedNever();
        builder.Property(entry => entry.Channel).HasMaxLength(AuditEntry.MaxName);
        builder.Property(entry => entry.What).HasMaxLength(AuditEntry.MaxName);
        builder.Property(entry => entry.Kind).HasMaxLength(AuditEntry.MaxName);
        builder.Property(entry => entry.SubjectId).HasMaxLength(AuditEntry.MaxSubjectId);
        builder.Property(entry => entry.Label).HasMaxLength(AuditEntry.MaxLabel);
        builder.Property(entry => entry.DetailsJson).HasMaxLength(1_000_000);
        builder.Property(entry => entry.KeyId).HasMaxLength(AuditKey.IdLength);
        builder.Property(entry => entry.Hash).HasMaxLength(AuditChain.HashLength);
        builder.HasIndex(entry => new { entry.Kind, entry.SubjectId });
        builder.HasIndex(entry => entry.AccountId);
        builder.HasIndex(entry => entry.At);
        builder.HasIndex(entry => entry.What);
    }
}
