using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace VendorGovernance.Data;

/// <summary>Asks the model who refers to a record (by its Id), so that no feature that comes later can be forgotten.</summary>
internal static class References
{
    private static readonly MethodInfo Referring = typeof(References).GetMethod(nameof(ReferringIds), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>Those to which no record refers, but for records of the types that go with them.</summary>
    public static IQueryable<T> WithoutReferences<T>(this IQueryable<T> records, GovernanceDb db, params IReadOnlyCollection<Type> goWithThem) where T : class
    {
        foreach (var key in db.Model.FindEntityType(typeof(T))!.GetReferencingForeignKeys().Where(key => !goWithThem.Contains(key.DeclaringEntityType.ClrType)))
        {
            var ids = (IQueryable<int>)Referring.MakeGenericMethod(key.DeclaringEntityType.ClrType).Invoke(null, [db, key.Properties.Single()])!;
            records = records.Where(record => !ids.Contains(EF.Property<int>(record, "Id")));
        }

        return records;
    }

    private static IQueryable<int> ReferringIds<TOther>(GovernanceDb db, IReadOnlyProperty key) where TOther : class
    {
        var name = key.Name;
        return key.IsNullable
            ? db.Set<TOther>().Where(other => EF.Property<int?>(other, name) != null).Select(other => EF.Property<int?>(other, name)!.Value)
            : db.Set<TOther>().Select(other => EF.Property<int>(other, name));
    }
}
