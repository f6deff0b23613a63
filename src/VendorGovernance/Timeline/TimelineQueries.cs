namespace VendorGovernance.Timeline;

internal static class TimelineQueries
{
    public static IQueryable<TimelineEvent> OfRecord(this IQueryable<TimelineEvent> events, string kind, int subject) =>
        events.Where(happened => happened.Kind == kind && happened.SubjectId == subject);

    public static IQueryable<TimelineEvent> OfVendor(this IQueryable<TimelineEvent> events, int vendor, IReadOnlyCollection<string> hiddenKinds) =>
        events.Where(happened => happened.VendorId == vendor && !hiddenKinds.Contains(happened.Kind));

    public static IQueryable<TimelineEvent> NewestFirst(this IQueryable<TimelineEvent> events) =>
        events.OrderByDescending(happened => happened.At).ThenByDescending(happened => happened.Id);

    public static IQueryable<TimelineRow> AsRows(this IQueryable<TimelineEvent> events) => events.Select(happened => new TimelineRow(
        happened.At, happened.ById != null, happened.By!.DisplayName, happened.Kind, happened.SubjectId, happened.WhatJson, happened.Reason, happened.Path));
}
