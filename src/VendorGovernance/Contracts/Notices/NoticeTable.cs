using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Contracts.Notices;

internal sealed class NoticeTable : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("Notices");
        builder.Property(notice => notice.Clause).HasMaxLength(Notice.MaxClause);
        builder.Property(notice => notice.Reason).HasMaxLength(Notice.MaxText);
        builder.Property(notice => notice.WithdrawnBecause).HasMaxLength(Notice.MaxText);
        builder.HasOne(notice => notice.Contract).WithMany().HasForeignKey(notice => notice.ContractId);
        builder.HasOne(notice => notice.DrawnUpBy).WithMany().HasForeignKey(notice => notice.DrawnUpById);
        builder.HasOne(notice => notice.EnglishFile).WithMany().HasForeignKey(notice => notice.EnglishFileId);
        builder.HasOne(notice => notice.ChineseFile).WithMany().HasForeignKey(notice => notice.ChineseFileId);
        builder.HasOne(notice => notice.ProofFile).WithMany().HasForeignKey(notice => notice.ProofFileId);
        builder.HasIndex(notice => new { notice.State, notice.Kind });
    }
}
