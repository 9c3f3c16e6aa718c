using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Interceptors;

namespace VillageRectification.Persistence;

/// <content>Saving: stamped inside a transaction that an exclusive piece of work keeps out, so that "known at" is exact.</content>
public abstract partial class AppDbContext
{
    /// <summary>How long an import, the issue of a bulletin, a command and the start of the program wait; a page waits by its setting.</summary>
    public static readonly TimeSpan LongPatience = TimeSpan.FromMinutes(2);

    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Save asynchronously.");

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (Database.CurrentTransaction is not null)
        {
            return await SaveAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        // What an import counts are records; an account that signs in, or mistypes its password, does not wait for one.
        await using var transaction = HasRecords() ? await BeginAsync(cancellationToken) : await Database.BeginTransactionAsync(cancellationToken);
        var saved = await SaveAsync(acceptAllChangesOnSuccess, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return saved;
    }

    /// <summary>
    /// Saves what a form's key names; false when its key, or what may be there once, is there already, because the form was sent twice. What was
    /// added is then forgotten, and the first one can be read.
    /// </summary>
    public async Task<bool> TrySaveNewAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException taken) when (IsDuplicate(taken.InnerException))
        {
            ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>Begins a transaction that no import and no issue of a bulletin overlaps, for a save that first looks. Commit it to keep the work.</summary>
    public Task<IDbContextTransaction> BeginAsync(CancellationToken cancellationToken) => BeginLockedAsync(isExclusive: false, cancellationToken);

    /// <summary>The same, of what a county may have once: no other such save overlaps, so that what is not found there is not there.</summary>
    /// <param name="county">Six digits.</param>
    public Task<IDbContextTransaction> BeginOfCountyAsync(string county, CancellationToken cancellationToken) =>
        BeginLockedAsync(isExclusive: false, cancellationToken, county);

    // One that did not get its lock ends here: what its context reads next would be refused in it.
    private async Task<IDbContextTransaction> BeginLockedAsync(bool isExclusive, CancellationToken cancellationToken, string? county = null)
    {
        var transaction = await Database.BeginTransactionAsync(cancellationToken);
        try
        {
            await LockAsync(isExclusive, cancellationToken);
            if (county is not null)
            {
                await LockCountyAsync(county, cancellationToken);
            }

            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    // Two who add what may be there once (the first note of a part, an account's name) are as two who change the same row: the second is stale.
    private async Task<int> SaveAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        // Once, and not with every question that a stamp asks: an import tracks twenty thousand rows.
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            await ManyFacts.InsertAsync(this, Untracked, RowsAtOnce, cancellationToken);
            return saved;
        }
        catch (DbUpdateException taken) when (IsDuplicate(taken.InnerException))
        {
            throw new DbUpdateConcurrencyException("Somebody saved a row with the same key first.", taken.InnerException);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>
    /// Begins a transaction that no other save overlaps: what is recorded before it is all there, what comes after is stamped later.
    /// Commit it to keep the work. It waits longer than a page, since the one before it may be a large import too.
    /// </summary>
    public Task<IDbContextTransaction> BeginAloneAsync(CancellationToken cancellationToken)
    {
        WaitUpTo(LongPatience);
        return BeginLockedAsync(isExclusive: true, cancellationToken);
    }

    /// <summary>
    /// Saves what is tracked and, in the same save and with the same stamps, many new facts that are not: tracking a fact costs several times as much
    /// as writing it.
    /// </summary>
    /// <param name="facts">New ones, which nothing tracks then either.</param>
    /// <exception cref="InvalidOperationException">No transaction is under way.</exception>
    public async Task SaveManyAsync(IReadOnlyList<Fact> facts, CancellationToken cancellationToken)
    {
        if (Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Begin a transaction first.");
        }

        Untracked = facts;
        try
        {
            await SaveChangesAsync(cancellationToken);
        }
        finally
        {
            Untracked = [];
        }
    }

    /// <summary>The new facts of the save that is under way which are not tracked.</summary>
    internal IReadOnlyList<Fact> Untracked { get; private set; } = [];

    /// <summary>How many of them a statement inserts.</summary>
    protected abstract int RowsAtOnce { get; }

    /// <summary>The instant of the save that is under way.</summary>
    internal DateTime LastInstant { get; private set; }

    /// <summary>
    /// The instant of a save: the clock's, or one millisecond after the latest that is stored when the clock was set back or two saves
    /// meet in one millisecond. So nothing is ever stamped before an issued bulletin that it was written after. Call under the lock.
    /// </summary>
    public async Task<DateTime> NextInstantAsync(TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.Instant();
        var audited = await AuditEntries.MaxAsync(a => (DateTime?)a.At, cancellationToken) ?? DateTime.MinValue;
        var revised = await CountyRevisions.MaxAsync(r => (long?)r.Revision, cancellationToken) ?? 0;
        var latest = new[] { audited, DateTimeOffset.FromUnixTimeMilliseconds(revised).UtcDateTime }.Max();
        LastInstant = now > latest ? now : latest.AddMilliseconds(1);
        return LastInstant;
    }

    /// <summary>From now on this context waits so long for the engine and for other writers, instead of as long as a page.</summary>
    public virtual void WaitUpTo(TimeSpan patience) => Database.SetCommandTimeout(patience);

    /// <summary>What keeps the database from being written just now; null when nothing does.</summary>
    public async Task<DatabaseTrouble?> ProbeAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(2 * patience);
        WaitUpTo(patience);
        try
        {
            return await AskAsync(patience, limit.Token);
        }
        catch (Exception error) when (DatabaseTroubles.Of(error) is { } trouble)
        {
            return trouble;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return DatabaseTrouble.Silent;
        }
    }

    /// <summary>Asks the engine whether it may be written, without changing anything that is kept.</summary>
    protected abstract Task<DatabaseTrouble?> AskAsync(TimeSpan patience, CancellationToken cancellationToken);

    private bool HasRecords() =>
        ChangeTracker.Entries().Any(e => e.State is not EntityState.Unchanged && e.Entity is not (Account or AccountVillage));

    /// <summary>Whether the engine refused a second row with the same key.</summary>
    protected abstract bool IsDuplicate(Exception? error);

    /// <summary>Holds what keeps another process from migrating the same database. SQLite's is the file in the data folder.</summary>
    internal virtual Task<IAsyncDisposable?> MigrateAloneAsync(TimeSpan patience, CancellationToken cancellationToken) =>
        Task.FromResult<IAsyncDisposable?>(null);

    /// <summary>SQLite writes one transaction at a time (BEGIN IMMEDIATE); PostgreSQL needs to be told.</summary>
    protected virtual Task LockAsync(bool isExclusive, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Holds what keeps another save of what the county may have once, under the lock that all saves share.</summary>
    protected virtual Task LockCountyAsync(string county, CancellationToken cancellationToken) => Task.CompletedTask;
}
