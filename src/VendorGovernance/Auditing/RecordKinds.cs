using VendorGovernance.Platform.Trail;

namespace VendorGovernance.Auditing;

/// <summary>All registered kinds, and a plain name for those that nobody registered.</summary>
public sealed class RecordKinds(IEnumerable<RecordKind> registered, FieldWords fields)
{
    private readonly Dictionary<string, RecordKind> registered = registered.ToDictionary(kind => kind.Kind);

    public RecordKind Of(string kind) => registered.GetValueOrDefault(kind) ?? new RecordKind(kind, fields.NameOf(kind), null, null);
}
