using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Contracts.Exits;

internal sealed class ExitItemTable : IEntityTypeConfiguration<ExitItem>
{
    public void Configure(EntityTypeBuilder<ExitItem> builder)
    {
        builder.ToTable("ExitItems");
        builder.Property(item => item.Code).HasMaxLength(30);
        builder.Property(item => item.OwnTitle).HasMaxLength(ExitItem.MaxTitle);
        builder.Property(item => item.Note).HasMaxLength(ExitItem.MaxNote);
        builder.HasOne(item => item.Contract).WithMany().HasForeignKey(item => item.ContractId);
        builder.HasOne(item => item.Owner).WithMany().HasForeignKey(item => item.OwnerId);
        builder.HasOne(item => item.DoneBy).WithMany().HasForeignKey(item => item.DoneById);
        builder.HasOne(item => item.EvidenceFile).WithMany().HasForeignKey(item => item.EvidenceFileId);
        // The standard checklist is made once, whoever presses the button.
        builder.HasIndex(item => new { item.ContractId, item.Code }).IsUnique();
        builder.HasIndex(item => new { item.State, item.DueOn });
    }
}
