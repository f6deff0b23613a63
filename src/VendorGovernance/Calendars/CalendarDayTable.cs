using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorGovernance.Data;

namespace VendorGovernance.Calendars;

internal sealed class CalendarDayTable : IEntityTypeConfiguration<CalendarDay>
{
    public void Configure(EntityTypeBuilder<CalendarDay> builder)
    {
        builder.ToTable("CalendarDays");
        builder.Property(day => day.Calendar).HasMaxLength(20);
        builder.HasLocalName(day => day.Name, "Name");
        builder.Ignore(day => day.Label);
        builder.HasIndex(day => new { day.Calendar, day.Day, day.Origin }).IsUnique();
    }
}
