using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorGovernance.Accounts;

namespace VendorGovernance.Contracts.Amendments;

internal sealed class TermsVersionTable : IEntityTypeConfiguration<TermsVersion>
{
    public void Configure(EntityTypeBuilder<TermsVersion> builder)
    {
        builder.ToTable("ContractTerms");
        builder.Property(version => version.Title).HasMaxLength(TermsVersion.MaxTitle);
        builder.Property(version => version.Reason).HasMaxLength(TermsVersion.MaxReason);
        builder.Property(version => version.ChangedCodes).HasMaxLength(400);
        builder.ComplexProperty(version => version.Terms, terms =>
        {
            foreach (var property in typeof(ContractTerms).GetProperties().Where(property => property.CanWrite))
            {
                terms.Property(property.PropertyType, property.Name).HasColumnName(property.Name);
            }

            terms.Property(each => each.Value).HasPrecision(18, 2);
            terms.Property(each => each.MinimumCommitment).HasPrecision(18, 2);
            terms.Property(each => each.UpliftPercent).HasPrecision(7, 4);
            terms.Property(each => each.PeakSurcharge).HasPrecision(7, 4);
            terms.Property(each => each.Currency).HasMaxLength(3);
            terms.Property(each => each.Calendar).HasMaxLength(20);
            terms.Property(each => each.ServiceCalendar).HasMaxLength(20);
            terms.Property(each => each.Zone).HasMaxLength(60);
            terms.Property(each => each.GoverningLaw).HasMaxLength(100);
        });
        builder.HasOne<Account>().WithMany().HasForeignKey(version => version.RecordedById);
        // A day begins at most one version of a kind: two amendments would contradict each other, and a term opens once.
        builder.HasIndex(version => new { version.ContractId, version.Kind, version.EffectiveFrom }).IsUnique();
    }
}
