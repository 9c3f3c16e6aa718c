using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence.Accounts;

namespace VillageRectification.Persistence.Interceptors;

/// <summary>
/// One instant a save, cut to milliseconds and later than any that is stored: stamps facts as recorded or voided, raises the version of
/// every root that changed or whose parts or facts did, and writes who did it.
/// </summary>
public sealed class SaveStamps(TimeProvider clock) : SaveChangesInterceptor
{
    /// <inheritdoc />
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (AppDbContext)eventData.Context!;
        EntityEntry[] changed = [.. db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)];
        var now = await db.NextInstantAsync(clock, cancellationToken);
        StampFacts(changed, now, db.AccountId);
        foreach (var step in changed.Where(e => e is { Entity: BulletinStep, State: EntityState.Added }))
        {
            step.Property(nameof(BulletinStep.At)).CurrentValue = now;
        }

        foreach (var fact in db.Untracked)
        {
            Stamp(fact, now, db.AccountId);
        }

        var owners = changed.SelectMany(OwnerIds).Concat(db.Untracked.OfType<CaseFact>().Select(f => f.CaseId)).ToHashSet();
        var roots = RaiseVersions(db.ChangeTracker, owners);
        db.AddRange(roots.Concat(changed.Where(e => e.Entity is Account)).Select(e => AuditOf(e, now, db.AccountId)));
        return result;
    }

    private static void StampFacts(EntityEntry[] changed, DateTime now, Guid account)
    {
        foreach (var entry in changed)
        {
            if (entry.Entity is not Fact fact)
            {
                continue;
            }

            if (entry.State is EntityState.Added)
            {
                entry.Property(nameof(Fact.RecordedAt)).CurrentValue = now;
                entry.Property(nameof(Fact.RecordedBy)).CurrentValue = account;
            }

            if (fact is { IsVoided: true, VoidedAt: null })
            {
                entry.Property(nameof(Fact.VoidedAt)).CurrentValue = now;
                entry.Property(nameof(Fact.VoidedBy)).CurrentValue = account;
            }
        }
    }

    // One that is not tracked has no entry to be stamped through.
    private static void Stamp(Fact fact, DateTime now, Guid account)
    {
        SetRecordedAt(fact, now);
        SetRecordedBy(fact, account);
        if (fact.IsVoided)
        {
            SetVoidedAt(fact, now);
            SetVoidedBy(fact, account);
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_RecordedAt")]
    private static extern void SetRecordedAt(Fact fact, DateTime at);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_RecordedBy")]
    private static extern void SetRecordedBy(Fact fact, Guid account);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_VoidedAt")]
    private static extern void SetVoidedAt(Fact fact, DateTime? at);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_VoidedBy")]
    private static extern void SetVoidedBy(Fact fact, Guid? account);

    // A change to a part or a fact is a change to its root, which EF would leave Unchanged. A root that was not loaded is not raised:
    // whoever only adds a fact loads the root untracked and disturbs nobody.
    private static List<EntityEntry> RaiseVersions(ChangeTracker tracker, HashSet<Guid> owners)
    {
        List<EntityEntry> roots =
        [
            .. tracker.Entries<AggregateRoot>()
                .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted || owners.Contains(e.Entity.Id))
                .Select(e => (EntityEntry)e),
        ];
        foreach (var root in roots.Where(r => r.State is EntityState.Modified or EntityState.Unchanged))
        {
            var version = root.Property(nameof(AggregateRoot.Version));
            version.CurrentValue = (int)version.OriginalValue! + 1;
        }

        return roots;
    }

    // The case of a fact, and the root that holds a part in a collection. What is merely referred to (the campaign of a case, the
    // department of an assignment) does not change.
    private static IEnumerable<Guid> OwnerIds(EntityEntry entry) =>
        entry.Metadata.GetForeignKeys()
            .Where(k => k.PrincipalEntityType.ClrType.IsAssignableTo(typeof(AggregateRoot)))
            .Where(k => k.PrincipalToDependent is not null || k.Properties is [{ Name: nameof(CaseFact.CaseId) }])
            .Select(k => entry.Property(k.Properties[0].Name).CurrentValue)
            .OfType<Guid>();

    private static AuditEntry AuditOf(EntityEntry entry, DateTime now, Guid account) => new(
        now,
        account,
        entry.Metadata.ClrType.Name,
        entry.Property("Id").CurrentValue!.ToString()!,
        entry.State switch
        {
            EntityState.Added => AuditAction.Added,
            EntityState.Deleted => AuditAction.Deleted,
            _ => AuditAction.Changed,
        });
}
