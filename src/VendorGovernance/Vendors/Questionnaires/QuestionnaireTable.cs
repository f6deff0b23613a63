using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VendorGovernance.Vendors.Questionnaires;

internal sealed class QuestionnaireTable : IEntityTypeConfiguration<Questionnaire>
{
    public void Configure(EntityTypeBuilder<Questionnaire> builder)
    {
        builder.ToTable("Questionnaires");
        builder.HasMany(questionnaire => questionnaire.Questions).WithOne().HasForeignKey(question => question.QuestionnaireId);
        builder.HasIndex(questionnaire => questionnaire.Number).IsUnique();
        builder.HasData(new { Id = 1, Number = 1, PublishedOn = (DateOnly?)BuiltInQuestionnaire.PublishedOn, Version = 1 });
    }
}
