using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace VillageRectification.Persistence;

/// <content>Saving: stamped inside a transaction that an exclusive piece of work keeps out, so that "known at" is exact.</content>
public abstract partial class AppDbContext
{
    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Save asynchronously.");

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (Database.CurrentTransaction is not null)
        {
            return await SaveAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var transaction = await BeginAsync(cancellationToken);
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
    public async Task<IDbContextTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        var transaction = await Database.BeginTransactionAsync(cancellationToken);
        await LockAsync(isExclusive: false, cancellationToken);
        return transaction;
    }

    // Two who add what may be there once (the first note of a part, an account's name) are as two who change the same row: the second is stale.
    private async Task<int> SaveAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateException taken) when (IsDuplicate(taken.InnerException))
        {
            throw new DbUpdateConcurrencyException("Somebody saved a row with the same key first.", taken.InnerException);
        }
    }

    /// <summary>
    /// Begins a transaction that no other save overlaps: what is recorded before it is all there, what comes after is stamped later.
    /// Commit it to keep the work.
    /// </summary>
    public async Task<IDbContextTransaction> BeginAloneAsync(CancellationToken cancellationToken)
    {
        var transaction = await Database.BeginTransactionAsync(cancellationToken);
        await LockAsync(isExclusive: true, cancellationToken);
        return transaction;
    }

    /// <summary>Whether the engine refused a second row with the same key.</summary>
    protected abstract bool IsDuplicate(Exception? error);

    /// <summary>SQLite writes one transaction at a time (BEGIN IMMEDIATE); PostgreSQL needs to be told.</summary>
    protected virtual Task LockAsync(bool isExclusive, CancellationToken cancellationToken) => Task.CompletedTask;
}
