namespace VendorGovernance.Platform.Tables;

/// <summary>A kind of file that a table is written into, row by row, so that its size does not matter.</summary>
internal interface ITableFile : IAsyncDisposable
{
    Task WriteHeadAsync(IReadOnlyList<(string Head, int Width)> columns, CancellationToken cancel);

    /// <param name="cells">As <see cref="Cell.Of"/> makes them.</param>
    Task WriteRowAsync(IReadOnlyList<object?> cells, CancellationToken cancel);

    /// <summary>Whatever comes after the last row.</summary>
    Task FinishAsync(CancellationToken cancel);
}
