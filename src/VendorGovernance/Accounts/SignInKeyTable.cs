using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Accounts;

internal sealed class SignInKeyTable : IEntityTypeConfiguration<SignInKey>
{
    public void Configure(EntityTypeBuilder<SignInKey> builder)
    {
        builder.ToTable("SignInKeys");
        builder.Property(key => key.Name).HasMaxLength(200);
        builder.Property(key => key.Xml).HasMaxLength(20_000);
    }
}
