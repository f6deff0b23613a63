using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using VendorGovernance.Accounts;
using VendorGovernance.Data;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Auditing;

/// <summary>A property's name and value in words, from what the model knows of the property.</summary>
public sealed partial class FieldWords(GovernanceDb db)
{
    /// <summary>A deed's detail with names of roles.</summary>
    private const string RolesField = "Roles";

    /// <summary>"LastDay" is "Last day", "OwnerId" is "Owner", "NameZh" is "Name (Chinese)".</summary>
    public Sentence NameOf(string field)
    {
        if (field.Length > 2 && (field.EndsWith("En", StringComparison.Ordinal) || field.EndsWith("Zh", StringComparison.Ordinal)))
        {
            return field[^2..] == "En" ? new Sentence("{0} (English)", NameOf(field[..^2])) : new Sentence("{0} (Chinese)", NameOf(field[..^2]));
        }

        var words = Capital().Replace(field.EndsWith("Id", StringComparison.Ordinal) && field.Length > 2 ? field[..^2] : field, " $1").Trim();
        return new Sentence(words.Length == 0 ? field : words[..1] + words[1..].ToLowerInvariant());
    }

    /// <summary>The kind of record that the field's value is the number of; null where it is a value of its own.</summary>
    public string? Refers(string kind, string field) =>
        Find(kind, field) is { } property ? Principal(property)?.Name : field == AccountDeed.Successor ? nameof(Account) : null;

    public string Said(string kind, string field, string value, Words words, TimeZoneInfo zone)
    {
        if (Find(kind, field) is not { } property)
        {
            return SaidOfDeed(field, value, words);
        }

        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type switch
        {
            _ when type.IsEnum && Enum.TryParse(type, value, out var member) => words[(Enum)member],
            _ when type == typeof(bool) => value == "true" ? words["Yes"] : words["No"],
            _ when type == typeof(DateOnly) && DateOnly.TryParse(value, CultureInfo.InvariantCulture, out var day) => words.Day(day),
            _ when type == typeof(DateTime) && DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var instant) => words.Instant(instant, zone),
            _ => value,
        };
    }

    /// <summary>A deed's own details are no property: roles, a yes or no, the sentence with which something was refused, or a plain value.</summary>
    private static string SaidOfDeed(string field, string value, Words words) => (field, value) switch
    {
        (RolesField, _) => Roles(value, words),
        (_, "true") => words["Yes"],
        (_, "false") => words["No"],
        ("Reason", _) when Translations.Shared.Has(value) => words[value],
        _ => value,
    };

    private static string Roles(string value, Words words) => string.Join(
        words.IsChinese ? "、" : ", ",
        value.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(name => Enum.TryParse<Role>(name, out var role) ? words[role] : name));

    private IProperty? Find(string kind, string field) =>
        db.Model.GetEntityTypes().FirstOrDefault(type => type.ClrType.Name == kind) is { } type
            ? type.FindProperty(field) ?? type.GetComplexProperties().SelectMany(whole => whole.ComplexType.GetProperties()).FirstOrDefault(part => part.GetColumnName() == field)
            : null;

    private static Type? Principal(IProperty property) => property.GetContainingForeignKeys().FirstOrDefault()?.PrincipalEntityType.ClrType;

    [GeneratedRegex("(?<!^)([A-Z])")]
    private static partial Regex Capital();
}
