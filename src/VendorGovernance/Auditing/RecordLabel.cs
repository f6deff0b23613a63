namespace VendorGovernance.Auditing;

public sealed record RecordLabel(string Kind, string SubjectId, string Label);
