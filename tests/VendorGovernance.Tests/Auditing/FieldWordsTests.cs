using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using VendorGovernance.Auditing;
using VendorGovernance.Platform.Text;
using VendorGovernance.Platform.Trail;
using VendorGovernance.Tests.Support;

namespace VendorGovernance.Tests.Auditing;

public sealed class FieldWordsTests
{
    [Fact]
    public void Every_field_and_kind_of_the_trail_has_Chinese()
    {
        using var database = TestDatabase.Create();
        using var db = database.Open();
        var fields = new FieldWords(db);
        var kinds = db.Model.GetEntityTypes().Where(type => RecordedChange.IsAudited(type.ClrType)).ToList();
        var names = kinds.SelectMany(Names).Concat(kinds.Select(kind => kind.ClrType.Name)).Distinct().Select(fields.NameOf);

        Assert.Equal("", string.Join("; ", names.Where(name => Words.Chinese[name] == Words.English[name]).Select(name => Words.English[name])));
    }

    [Fact]
    public void Secrets_and_personal_values_are_marked()
    {
        using var database = TestDatabase.Create();
        using var db = database.Open();
        string[] telling = ["Password", "Secret", "Token", "Xml", "Email", "Phone", "DisplayName", "UserName"];

        var unmarked = db.Model.GetEntityTypes().Where(type => RecordedChange.IsAudited(type.ClrType))
            .SelectMany(type => type.GetProperties(), (type, property) => (Type: type, Property: property))
            .Where(pair => telling.Any(word => pair.Property.Name.Contains(word, StringComparison.Ordinal)) && pair.Property.ClrType != typeof(bool))
            .Where(pair => !IsMarked(pair.Property))
            .Select(pair => $"{pair.Type.ClrType.Name}.{pair.Property.Name}");

        Assert.Empty(unmarked);
    }

    [Theory]
    [InlineData("Whole", "true", "是")]
    [InlineData("Reason", "This link is not valid. Copy the whole address from the mail, or ask for a new one.", "链接无效。请从邮件中复制完整地址，或获取新链接。")]
    [InlineData("Reason", "Asked by letter", "Asked by letter")]
    [InlineData("Entries", "49", "49")]
    public void What_a_deed_says_of_itself_is_in_the_readers_words_too(string field, string value, string said)
    {
        using var database = TestDatabase.Create();
        using var db = database.Open();

        Assert.Equal(said, new FieldWords(db).Said("AuditTrail", field, value, Words.Chinese, TimeZoneInfo.Utc));
    }

    [Fact]
    public void Who_takes_over_is_a_person_and_not_a_number()
    {
        using var database = TestDatabase.Create();
        using var db = database.Open();

        Assert.Equal("Account", new FieldWords(db).Refers("Account", "Successor"));
    }

    [Theory]
    [InlineData("LastDay", "Last day")]
    [InlineData("OwnerId", "Owner")]
    [InlineData("NameZh", "Name (Chinese)")]
    public void A_property_is_named_in_words(string property, string words)
    {
        using var database = TestDatabase.Create();
        using var db = database.Open();

        Assert.Equal(words, Words.English[new FieldWords(db).NameOf(property)]);
    }

    private static IEnumerable<string> Names(IEntityType type) =>
        type.GetProperties().Where(property => !property.IsPrimaryKey() && !IsLeftOut(property)).Select(property => property.Name)
            .Concat(type.GetComplexProperties().SelectMany(whole => whole.ComplexType.GetProperties(), (_, part) => part.GetColumnName()));

    private static bool IsLeftOut(IProperty property) => property.PropertyInfo?.IsDefined(typeof(DerivedAttribute), false) == true || property.Name is "Version" or "RegisteredAt";

    private static bool IsMarked(IProperty property) =>
        property.PropertyInfo is { } info && (info.IsDefined(typeof(DerivedAttribute), false) || info.IsDefined(typeof(SecretAttribute), false) || info.IsDefined(typeof(PersonalAttribute), false));
}
