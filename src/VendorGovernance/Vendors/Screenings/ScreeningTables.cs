using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VendorGovernance.Vendors.Questionnaires;

namespace VendorGovernance.Vendors.Screenings;

internal sealed class ScreeningTable : IEntityTypeConfiguration<Screening>
{
    public void Configure(EntityTypeBuilder<Screening> builder)
    {
        builder.ToTable("Screenings");
        builder.Property(screening => screening.Score).HasPrecision(5, 1);
        builder.Property(screening => screening.DecisionReason).HasMaxLength(2000);
        builder.HasOne(screening => screening.Vendor).WithMany().HasForeignKey(screening => screening.VendorId);
        builder.HasOne(screening => screening.Questionnaire).WithMany().HasForeignKey(screening => screening.QuestionnaireId);
        builder.HasOne(screening => screening.Author).WithMany().HasForeignKey(screening => screening.AuthorId);
        builder.HasOne(screening => screening.SubmittedBy).WithMany().HasForeignKey(screening => screening.SubmittedById);
        builder.HasOne(screening => screening.DecidedBy).WithMany().HasForeignKey(screening => screening.DecidedById);
        builder.HasMany(screening => screening.Answers).WithOne().HasForeignKey(answer => answer.ScreeningId);
    }
}

internal sealed class ScreeningAnswerTable : IEntityTypeConfiguration<ScreeningAnswer>
{
    public void Configure(EntityTypeBuilder<ScreeningAnswer> builder)
    {
        builder.ToTable("ScreeningAnswers");
        builder.Property(answer => answer.Note).HasMaxLength(ScreeningAnswer.MaxNote);
        builder.HasOne<Question>().WithMany().HasForeignKey(answer => answer.QuestionId);
        builder.HasOne(answer => answer.Evidence).WithMany().HasForeignKey(answer => answer.EvidenceId);
        builder.HasOne(answer => answer.AnsweredBy).WithMany().HasForeignKey(answer => answer.AnsweredById);
        builder.HasIndex(answer => new { answer.ScreeningId, answer.QuestionId }).IsUnique();
    }
}
