using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.DataAccess;

internal sealed class ScopeTable : IEntityTypeConfiguration<Scope>
{
    public void Configure(EntityTypeBuilder<Scope> builder)
    {
        builder.ToTable("DataAccessScopes");
        builder.Property(scope => scope.System).HasMaxLength(100);
        builder.Property(scope => scope.Purpose).HasMaxLength(500);
        builder.Property(scope => scope.Fields).HasMaxLength(1000);
        builder.Property(scope => scope.Level).HasConversion<int>();
        builder.Property(scope => scope.SearchText).HasMaxLength(Scope.MaxSearchText);
        builder.HasOne(scope => scope.Contract).WithMany().HasForeignKey(scope => scope.ContractId);
        builder.HasIndex(scope => scope.Until);
    }
}
