using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Accounts.Sessions;

internal sealed class AccountSessionTable : IEntityTypeConfiguration<AccountSession>
{
    public void Configure(EntityTypeBuilder<AccountSession> builder)
    {
        builder.ToTable("AccountSessions");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.Property(session => session.Address).HasMaxLength(AccountSession.MaxAddress);
        builder.Property(session => session.Browser).HasMaxLength(AccountSession.MaxBrowser);
        builder.HasOne(session => session.Account).WithMany().HasForeignKey(session => session.AccountId);
        builder.HasIndex(session => new { session.AccountId, session.EndedAt });
        builder.HasIndex(session => session.LastSeenAt);
    }
}
