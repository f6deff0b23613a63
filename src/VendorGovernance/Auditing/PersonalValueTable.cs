using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Auditing;

internal sealed class PersonalValueTable : IEntityTypeConfiguration<PersonalValue>
{
    public void Configure(EntityTypeBuilder<PersonalValue> builder)
    {
        builder.ToTable("AuditPersonalValues");
        builder.HasKey(value => new { value.EntryNumber, value.Slot });
        builder.Property(value => value.Salt).HasMaxLength(EntryDetails.SaltLength);
        builder.Property(value => value.Json).HasMaxLength(100_000);
        builder.HasOne<AuditEntry>().WithMany().HasForeignKey(value => value.EntryNumber);
        builder.HasIndex(value => value.PersonId);
    }
}
