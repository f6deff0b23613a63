using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorGovernance.Data;

namespace VendorGovernance.Calendars;

internal sealed class OwnCalendarTable : IEntityTypeConfiguration<OwnCalendar>
{
    public void Configure(EntityTypeBuilder<OwnCalendar> builder)
    {
        builder.ToTable("OwnCalendars");
        builder.Property(calendar => calendar.Code).HasMaxLength(OwnCalendar.MostCode);
        builder.HasLocalName(calendar => calendar.Name, "Name");
        builder.Ignore(calendar => calendar.Label);
        builder.HasIndex(calendar => calendar.Code).IsUnique();
    }
}
