using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Auditing;

internal sealed class AuditHeadTable : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("AuditHeads");
        builder.Property(head => head.Id).ValueGeneratedNever();
        builder.Property(head => head.Hash).HasMaxLength(AuditChain.HashLength);
        builder.Property(head => head.KeyId).HasMaxLength(AuditKey.IdLength);
        builder.HasData(new AuditHead { Id = AuditHead.OnlyId, Count = 0, Hash = AuditChain.Start });
    }
}
