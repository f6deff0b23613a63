using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VendorGovernance.Tests.Support;

/// <summary>Counts the commands that go to the database.</summary>
internal sealed class StatementCounter : DbCommandInterceptor
{
    public int Count { get; private set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Count++;
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
