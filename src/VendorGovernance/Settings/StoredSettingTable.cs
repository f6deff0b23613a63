using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Settings;

internal sealed class StoredSettingTable : IEntityTypeConfiguration<StoredSetting>
{
    public void Configure(EntityTypeBuilder<StoredSetting> builder)
    {
        builder.ToTable("StoredSettings");
        builder.Property(setting => setting.Name).HasMaxLength(StoredSetting.MostName);
        builder.Property(setting => setting.Value).HasMaxLength(StoredSetting.MostValue);
        builder.Property(setting => setting.Sealed).HasMaxLength(4000);
        builder.Ignore(setting => setting.Label);
        builder.HasOne(setting => setting.ChangedBy).WithMany().HasForeignKey(setting => setting.ChangedById);
        builder.HasIndex(setting => setting.Name).IsUnique();
    }
}
