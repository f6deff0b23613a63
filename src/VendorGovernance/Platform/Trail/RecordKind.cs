using VendorGovernance.Platform.Text;

namespace VendorGovernance.Platform.Trail;

/// <summary>What people call a kind of record, and where one of them is shown. Registered by the feature that owns it.</summary>
/// <param name="Kind">The entity's name, as the trail stores it.</param>
/// <param name="Path">With {0} in the place of the number; null where one has no page.</param>
/// <param name="Permission">Who may see one may read its history, too; null where only the trail's readers may.</param>
public sealed record RecordKind(string Kind, Sentence Name, string? Path, string? Permission)
{
    public string? PathOf(string? subjectId) => Path is null || subjectId is null ? null : string.Format(System.Globalization.CultureInfo.InvariantCulture, Path, Uri.EscapeDataString(subjectId));
}

internal static class RecordKindRegistration
{
    public static IServiceCollection AddRecordKind(this IServiceCollection services, RecordKind kind) => services.AddSingleton(kind);
}
