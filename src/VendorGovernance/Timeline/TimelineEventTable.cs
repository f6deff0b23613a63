using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Timeline;

internal sealed class TimelineEventTable : IEntityTypeConfiguration<TimelineEvent>
{
    public void Configure(EntityTypeBuilder<TimelineEvent> builder)
    {
        builder.ToTable("TimelineEvents");
        builder.Property(happened => happened.Kind).HasMaxLength(40);
        builder.Property(happened => happened.WhatJson).HasMaxLength(4000);
        builder.Property(happened => happened.Reason).HasMaxLength(TimelineEvent.MostReason);
        builder.Property(happened => happened.Path).HasMaxLength(300);
        builder.HasOne(happened => happened.By).WithMany().HasForeignKey(happened => happened.ById);
        builder.HasIndex(happened => new { happened.Kind, happened.SubjectId, happened.At });
        builder.HasIndex(happened => new { happened.VendorId, happened.At });
    }
}
