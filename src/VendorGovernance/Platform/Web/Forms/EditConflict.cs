using System.ComponentModel.DataAnnotations;
using System.Reflection;
using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Web.Forms;

/// <summary>Two people changed the same record: where their forms differ, field by field.</summary>
public sealed record EditConflict(IReadOnlyList<EditDifference> Differences)
{
    public static EditConflict Between(object theirs, object mine, Words words) => new(
    [
        .. mine.GetType().GetProperties()
            .Select(property => (property, label: property.GetCustomAttribute<DisplayAttribute>()?.Name))
            .Where(field => field.label is not null && !Equals(field.property.GetValue(theirs), field.property.GetValue(mine)))
            .Select(field => new EditDifference(
                field.property.Name,
                words[field.label!],
                Shown(field.property.GetValue(theirs), words),
                Shown(field.property.GetValue(mine), words))),
    ]);

    private static string Shown(object? value, Words words) => value switch
    {
        null or "" => "–",
        bool yes => yes ? words["Yes"] : words["No"],
        DateOnly day => words.Day(day),
        Enum member => words[member],
        IFormFile file => file.FileName,
        _ => Convert.ToString(value, words.Culture)!,
    };
}

/// <param name="Property">The form's property, for a view that knows the names behind a choice.</param>
public sealed record EditDifference(string Property, string Field, string Theirs, string Mine);
