using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Mail;

internal sealed class OutboxMessageTable : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("Outbox");
        builder.Property(message => message.Key).HasMaxLength(200);
        builder.Property(message => message.MessageId).HasMaxLength(200);
        builder.Property(message => message.ToAddress).HasMaxLength(254);
        builder.Property(message => message.ToName).HasMaxLength(100);
        builder.Property(message => message.Subject).HasMaxLength(OutboxMessage.MaxSubject);
        builder.Property(message => message.Html).HasMaxLength(1_000_000);
        builder.Property(message => message.Text).HasMaxLength(500_000);
        builder.Property(message => message.AttachmentName).HasMaxLength(200);
        builder.Property(message => message.LastError).HasMaxLength(OutboxMessage.MaxError);
        builder.HasIndex(message => message.Key).IsUnique();
        builder.HasIndex(message => new { message.State, message.NotBefore });
    }
}
