using VendorGovernance.Platform.Trail;
using VendorGovernance.Platform.Web.Lists;

namespace VendorGovernance.Auditing;

public sealed record HistoryPage(RecordKind Kind, string SubjectId, string Name, ListPage<TrailRow> Entries);
