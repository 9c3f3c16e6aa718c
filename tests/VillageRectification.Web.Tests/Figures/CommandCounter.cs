using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VillageRectification.Web.Tests.Figures;

/// <summary>Counts the commands that a context sends, and what is told to it.</summary>
public sealed class CommandCounter : DbCommandInterceptor
{
    private int _count;

    public int Count => _count;

    /// <summary>Of the queries that the same context translates.</summary>
    public TranslationCounter Translations { get; } = new();

    public void Add() => Interlocked.Increment(ref _count);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Add();
        return ValueTask.FromResult(result);
    }
}
