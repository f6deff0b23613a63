using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Vendors.Questionnaires;

internal sealed class QuestionTable : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> builder)
    {
        builder.ToTable("Questions");
        builder.Property(question => question.TextEn).HasMaxLength(Question.MaxText);
        builder.Property(question => question.TextZh).HasMaxLength(Question.MaxText);
        builder.Property(question => question.Section).HasConversion<int>();
        builder.Ignore(question => question.Text);
        builder.HasData(BuiltInQuestionnaire.Questions.Select((question, at) => new
        {
            Id = at + 1,
            QuestionnaireId = 1,
            Place = at + 1,
            question.Section,
            question.TextEn,
            question.TextZh,
            question.Weight,
            question.IsKnockOut,
            question.WantsEvidence,
        }));
    }
}
