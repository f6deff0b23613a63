using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorGovernance.Data;

namespace VendorGovernance.Calendars.Service;

internal sealed class ServiceCalendarTable : IEntityTypeConfiguration<ServiceCalendar>
{
    public void Configure(EntityTypeBuilder<ServiceCalendar> builder)
    {
        builder.ToTable("ServiceCalendars");
        builder.Property(calendar => calendar.Code).HasMaxLength(ServiceCalendar.MostCode);
        builder.HasLocalName(calendar => calendar.Name, "Name");
        builder.Property(calendar => calendar.TimeZone).HasMaxLength(ServiceCalendar.MostZone);
        foreach (var day in Enum.GetNames<DayOfWeek>())
        {
            builder.Property(day).HasMaxLength(ServiceCalendar.MostHours);
        }

        builder.Property(calendar => calendar.Exceptions).HasMaxLength(ServiceCalendar.MostExceptions);
        builder.Ignore(calendar => calendar.Label);
        builder.Ignore(calendar => calendar.Week);
        builder.HasIndex(calendar => calendar.Code).IsUnique();
    }
}
