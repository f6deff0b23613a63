using VendorGovernance.Platform.Text;

namespace VendorGovernance.Timeline;

/// <param name="Who">The name of the person as it is now; null for the program by itself.</param>
public sealed record TimelineRow(DateTime At, bool IsByPerson, string? Who, string Kind, int SubjectId, string WhatJson, string? Reason, string? Path)
{
    public Sentence What => Sentence.FromJson(WhatJson);
}

/// <param name="Events">Newest first; where one leads stands beside it, null where it is the page itself.</param>
public sealed record TimelinePage(IReadOnlyList<(TimelineRow Row, string? Path)> Events, int Total, int Page)
{
    public const int PageSize = 10;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
}
