using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorGovernance.Accounts;
using VendorGovernance.Data;

namespace VendorGovernance.Contracts;

internal sealed class ContractTable : IEntityTypeConfiguration<Contract>
{
    public void Configure(EntityTypeBuilder<Contract> builder)
    {
        builder.ToTable("Contracts");
        builder.Property(contract => contract.Number).HasMaxLength(Contract.MaxNumber);
        builder.Property(contract => contract.NumberKey).HasMaxLength(Contract.MaxNumber);
        builder.HasLocalName(contract => contract.Title, "Title");
        builder.Property(contract => contract.Value).HasPrecision(18, 2);
        builder.Property(contract => contract.Currency).HasMaxLength(3);
        builder.Property(contract => contract.SearchText).HasMaxLength(Contract.MaxSearchText);
        builder.HasOne(contract => contract.Vendor).WithMany().HasForeignKey(contract => contract.VendorId);
        builder.HasOne(contract => contract.Owner).WithMany().HasForeignKey(contract => contract.OwnerId);
        builder.HasOne<Account>().WithMany().HasForeignKey(contract => contract.SubmittedById);
        builder.HasOne<Account>().WithMany().HasForeignKey(contract => contract.ApprovedById);
        // A contract says nothing without its terms.
        builder.HasMany(contract => contract.Versions).WithOne().HasForeignKey(version => version.ContractId);
        builder.Ignore(contract => contract.Amendments);
        builder.Navigation(contract => contract.Versions).AutoInclude();
        builder.HasIndex(contract => contract.NumberKey).IsUnique();
        builder.HasIndex(contract => contract.LastDay);
        builder.HasIndex(contract => contract.DecideBy);
        builder.HasIndex(contract => contract.State);
    }
}
