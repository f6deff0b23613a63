using Microsoft.EntityFrameworkCore;
using VendorGovernance.Data;
using VendorGovernance.Platform.Time;

namespace VendorGovernance.Auditing;

public static class TrailQueries
{
    public static IQueryable<AuditEntry> Fitting(this IQueryable<AuditEntry> entries, TrailList list, Clock clock)
    {
        if (list.What is { Length: > 0 } what)
        {
            entries = entries.Where(entry => entry.What == what);
        }

        if (list.Kind is { Length: > 0 } kind)
        {
            entries = entries.Where(entry => entry.Kind == kind);
        }

        if (list.Subject is { Length: > 0 } subject)
        {
            entries = entries.Where(entry => entry.SubjectId == subject);
        }

        if (list.Person is { } person)
        {
            entries = entries.Where(entry => entry.AccountId == person);
        }

        if (list.From is { } from)
        {
            var start = clock.StartOf(from);
            entries = entries.Where(entry => entry.At >= start);
        }

        if (list.To is { } to && to < DateOnly.MaxValue)
        {
            var end = clock.StartOf(to.AddDays(1));
            entries = entries.Where(entry => entry.At < end);
        }

        if (string.IsNullOrWhiteSpace(list.Q))
        {
            return entries;
        }

        var pattern = Like.Containing(list.Q);
        return entries.Where(entry => EF.Functions.Like(entry.Label!, pattern, Like.Escape)
            || EF.Functions.Like(entry.DetailsJson, pattern, Like.Escape)
            || EF.Functions.Like(entry.Channel, pattern, Like.Escape));
    }

    public static IQueryable<AuditEntry> LatestFirst(this IQueryable<AuditEntry> entries) => entries.OrderByDescending(entry => entry.Number);

    public static IQueryable<AuditEntry> Of(this IQueryable<AuditEntry> entries, string kind, string subjectId) =>
        entries.Where(entry => entry.Kind == kind && entry.SubjectId == subjectId);

    /// <summary>What these records were called last. Each kind with each number: the caller takes what it asked for.</summary>
    public static IQueryable<RecordLabel> LatestLabels(this IQueryable<AuditEntry> entries, IReadOnlyList<string> kinds, IReadOnlyList<string> ids)
    {
        var latest = entries.Where(entry => kinds.Contains(entry.Kind) && ids.Contains(entry.SubjectId!) && entry.Label != null)
            .GroupBy(entry => new { entry.Kind, entry.SubjectId })
            .Select(group => group.Max(entry => entry.Number));
        return entries.Where(entry => latest.Contains(entry.Number)).Select(entry => new RecordLabel(entry.Kind, entry.SubjectId!, entry.Label!));
    }

    /// <summary>For the choices of the filters.</summary>
    public static IQueryable<string> Deeds(this IQueryable<AuditEntry> entries) => entries.Select(entry => entry.What).Distinct();

    public static IQueryable<string> Kinds(this IQueryable<AuditEntry> entries) => entries.Select(entry => entry.Kind).Distinct();
}
