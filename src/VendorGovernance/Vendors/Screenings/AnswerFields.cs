using System.Globalization;

namespace VendorGovernance.Vendors.Screenings;

/// <summary>The names of a question's fields in the form.</summary>
public static class AnswerFields
{
    public static string Answer(int questionId) => Name(nameof(Answer), questionId);

    public static string Note(int questionId) => Name(nameof(Note), questionId);

    public static string Evidence(int questionId) => Name(nameof(Evidence), questionId);

    private static string Name(string field, int questionId) => string.Create(CultureInfo.InvariantCulture, $"{field}{questionId}");
}
