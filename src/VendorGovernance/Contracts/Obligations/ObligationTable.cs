using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Contracts.Obligations;

internal sealed class ObligationTable : IEntityTypeConfiguration<Obligation>
{
    public void Configure(EntityTypeBuilder<Obligation> builder)
    {
        builder.ToTable("Obligations");
        builder.Property(obligation => obligation.Title).HasMaxLength(200);
        builder.Property(obligation => obligation.Description).HasMaxLength(4000);
        builder.Property(obligation => obligation.Clause).HasMaxLength(100);
        builder.Property(obligation => obligation.SearchText).HasMaxLength(Obligation.MaxSearchText);
        builder.HasOne(obligation => obligation.Contract).WithMany().HasForeignKey(obligation => obligation.ContractId);
        builder.HasOne(obligation => obligation.Owner).WithMany().HasForeignKey(obligation => obligation.OwnerId);
    }
}

internal sealed class ObligationOccurrenceTable : IEntityTypeConfiguration<ObligationOccurrence>
{
    public void Configure(EntityTypeBuilder<ObligationOccurrence> builder)
    {
        builder.ToTable("ObligationOccurrences");
        builder.Property(occurrence => occurrence.Key).HasMaxLength(20);
        builder.Property(occurrence => occurrence.Note).HasMaxLength(ObligationOccurrence.MaxText);
        builder.Property(occurrence => occurrence.Rejection).HasMaxLength(ObligationOccurrence.MaxText);
        builder.HasOne(occurrence => occurrence.Obligation).WithMany().HasForeignKey(occurrence => occurrence.ObligationId);
        builder.HasOne(occurrence => occurrence.ReportedBy).WithMany().HasForeignKey(occurrence => occurrence.ReportedById);
        builder.HasOne(occurrence => occurrence.AcceptedBy).WithMany().HasForeignKey(occurrence => occurrence.AcceptedById);
        builder.HasOne(occurrence => occurrence.Evidence).WithMany().HasForeignKey(occurrence => occurrence.EvidenceId);
        builder.HasIndex(occurrence => new { occurrence.ObligationId, occurrence.Key }).IsUnique();
        builder.HasIndex(occurrence => new { occurrence.State, occurrence.DueOn });
    }
}
