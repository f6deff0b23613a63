namespace VendorGovernance.Platform.Web.Lists;

/// <summary>One page of a list, and how many rows there are in all.</summary>
public sealed record ListPage<TRow>(IReadOnlyList<TRow> Rows, int Total, ListRequest Request) : IListPage
{
    public int Pages => Math.Max(1, (Total + ListRequest.PageSize - 1) / ListRequest.PageSize);
}

public interface IListPage
{
    int Total { get; }

    int Pages { get; }

    ListRequest Request { get; }
}
