using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace VillageRectification.Persistence;

/// <summary>
/// A query that every request sends, made ready once (<c>EF.CompileAsyncQuery</c>) instead of being looked through each time. One for each
/// model, for a process may hold both engines.
/// </summary>
/// <param name="compile">Calls <c>EF.CompileAsyncQuery</c>.</param>
public sealed class CompiledQuery<TRun>(Func<TRun> compile)
    where TRun : Delegate
{
    private readonly ConcurrentDictionary<IModel, TRun> _ready = new();

    /// <summary>What runs it on this context.</summary>
    public TRun On(DbContext db) => _ready.GetOrAdd(db.Model, _ => compile());
}
