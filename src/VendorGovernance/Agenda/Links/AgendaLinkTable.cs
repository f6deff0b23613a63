using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Agenda.Links;

internal sealed class AgendaLinkTable : IEntityTypeConfiguration<AgendaLink>
{
    public void Configure(EntityTypeBuilder<AgendaLink> builder)
    {
        builder.ToTable("AgendaLinks");
        builder.Property(link => link.Hash).HasMaxLength(AgendaLink.HashLength);
        builder.HasOne(link => link.Account).WithMany().HasForeignKey(link => link.AccountId);
        builder.HasIndex(link => link.Hash).IsUnique();
        builder.HasIndex(link => link.AccountId).IsUnique();
    }
}
