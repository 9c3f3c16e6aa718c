using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VillageRectification.Web.Tests.Figures;

/// <summary>Counts the commands that a context sends.</summary>
internal sealed class CommandCounter : DbCommandInterceptor
{
    public int Count { get; private set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Count++;
        return ValueTask.FromResult(result);
    }
}
