using VendorGovernance.Data;

namespace VendorGovernance.Files;

internal static class FileQueries
{
    /// <summary>Files that no record points at, asked of the model, so that no feature that comes later can be forgotten.</summary>
    public static IQueryable<StoredFile> Unused(this GovernanceDb db, DateTime storedBefore) =>
        db.Files.Where(file => file.StoredAt < storedBefore).WithoutReferences(db, typeof(FileContent));
}
