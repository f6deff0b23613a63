using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Contracts.Decisions;

internal sealed class RenewalDecisionTable : IEntityTypeConfiguration<RenewalDecision>
{
    public void Configure(EntityTypeBuilder<RenewalDecision> builder)
    {
        builder.ToTable("RenewalDecisions");
        builder.Property(decision => decision.Reason).HasMaxLength(RenewalDecision.MaxReason);
        builder.Property(decision => decision.ReturnReason).HasMaxLength(RenewalDecision.MaxReason);
        builder.HasOne(decision => decision.Contract).WithMany().HasForeignKey(decision => decision.ContractId);
        builder.HasOne(decision => decision.ScorecardFile).WithMany().HasForeignKey(decision => decision.ScorecardFileId);
        builder.HasOne(decision => decision.ProposedBy).WithMany().HasForeignKey(decision => decision.ProposedById);
        builder.HasOne(decision => decision.JudgedBy).WithMany().HasForeignKey(decision => decision.JudgedById);
        builder.HasIndex(decision => new { decision.ContractId, decision.Number }).IsUnique();
        builder.HasIndex(decision => decision.State);
    }
}
