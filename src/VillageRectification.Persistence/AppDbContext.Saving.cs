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
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        await LockAsync(isExclusive: false, cancellationToken);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return saved;
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

    /// <summary>SQLite writes one transaction at a time (BEGIN IMMEDIATE); PostgreSQL needs to be told.</summary>
    protected virtual Task LockAsync(bool isExclusive, CancellationToken cancellationToken) => Task.CompletedTask;
}
