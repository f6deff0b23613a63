using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Accounts.Passwords;

internal sealed class AccountLinkTable : IEntityTypeConfiguration<AccountLink>
{
    public void Configure(EntityTypeBuilder<AccountLink> builder)
    {
        builder.ToTable("AccountLinks");
        builder.Property(link => link.Hash).HasMaxLength(AccountLink.HashLength);
        builder.HasOne(link => link.Account).WithMany().HasForeignKey(link => link.AccountId);
        builder.HasIndex(link => link.Hash).IsUnique();
        builder.HasIndex(link => link.ExpiresAt);
    }
}
