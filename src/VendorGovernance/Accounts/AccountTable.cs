using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Accounts;

internal sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(account => account.DisplayName).HasMaxLength(100);
        builder.Property(account => account.Language).HasMaxLength(10);
        builder.Property(account => account.TimeZone).HasMaxLength(60);
        builder.Property(account => account.PhoneNumber).HasMaxLength(40);
        builder.Property(account => account.PasswordHash).HasMaxLength(400);
        builder.Property(account => account.SecurityStamp).HasMaxLength(100);
        builder.Property(account => account.ConcurrencyStamp).HasMaxLength(100);
        builder.Property(account => account.TwoFactorKey).HasMaxLength(400);
        builder.Ignore(account => account.IsInvited);
        builder.HasOne(account => account.Manager).WithMany().HasForeignKey(account => account.ManagerId);
        builder.HasOne(account => account.Deputy).WithMany().HasForeignKey(account => account.DeputyId);
        builder.HasOne(account => account.Vendor).WithMany().HasForeignKey(account => account.VendorId);
    }
}
