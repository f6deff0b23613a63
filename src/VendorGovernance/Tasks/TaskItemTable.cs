using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Tasks;

internal sealed class TaskItemTable : IEntityTypeConfiguration<TaskItem>
{
    public void Configure(EntityTypeBuilder<TaskItem> builder)
    {
        builder.ToTable("Tasks");
        builder.Property(task => task.Key).HasMaxLength(TaskItem.MaxKey);
        builder.Property(task => task.TitleJson).HasMaxLength(4000);
        builder.Property(task => task.Description).HasMaxLength(TaskItem.MaxText);
        builder.Property(task => task.Kind).HasMaxLength(40);
        builder.Property(task => task.Label).HasMaxLength(TaskItem.MaxLabel);
        builder.Property(task => task.Path).HasMaxLength(300);
        builder.Property(task => task.Note).HasMaxLength(TaskItem.MaxText);
        builder.Property(task => task.SearchText).HasMaxLength(TaskItem.MaxSearchText);
        builder.HasOne(task => task.Owner).WithMany().HasForeignKey(task => task.OwnerId);
        builder.HasOne(task => task.DoneBy).WithMany().HasForeignKey(task => task.DoneById);
        builder.HasOne(task => task.ProofFile).WithMany().HasForeignKey(task => task.ProofFileId);
        builder.HasIndex(task => task.Key).IsUnique();
        builder.HasIndex(task => new { task.State, task.DueOn });
        builder.HasIndex(task => new { task.Kind, task.SubjectId });
    }
}
