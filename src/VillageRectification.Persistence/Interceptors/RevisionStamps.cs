using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Persistence.Interceptors;

/// <summary>Raises the revision of every county that a save touches, in the transaction of the save.</summary>
public sealed class RevisionStamps : SaveChangesInterceptor
{
    /// <inheritdoc />
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (AppDbContext)eventData.Context!;
        var now = new DateTimeOffset(db.LastInstant).ToUnixTimeMilliseconds();
        // In one order, so that two saves never wait for each other.
        foreach (var county in Touched(db).Distinct().Order(StringComparer.Ordinal).ToArray())
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO county_revisions (county_code, revision) VALUES ({county}, {now})
                ON CONFLICT (county_code) DO UPDATE SET revision =
                    CASE WHEN county_revisions.revision < excluded.revision THEN excluded.revision ELSE county_revisions.revision + 1 END
                """,
                cancellationToken);
        }

        return result;
    }

    /// <summary>The county whose readings are made from such a row; null for what no reading is made from.</summary>
    internal static string? CountyOf(EntityEntry entry) => entry.Entity switch
    {
        Fact fact => CountyOf(fact),
        RectificationCase @case => @case.DivisionCode[..DivisionCode.CountyLength],
        Campaign campaign => campaign.CountyCode,
        Department department => department.CountyCode,
        Bulletin bulletin when IsAnotherState(entry) => bulletin.CountyCode,
        Bulletin => null,
        BulletinStep => BulletinOf(entry).CountyCode,
        Division division => division.Code[..DivisionCode.CountyLength],
        _ => CampaignOf(entry)?.CountyCode,
    };

    // Pages keep which months have one, how far it came and who has said yes to it: what is written in a draft they do not.
    private static bool IsAnotherState(EntityEntry bulletin) =>
        bulletin.State is not EntityState.Modified || bulletin.Property(nameof(Bulletin.State)).IsModified;

    private static string CountyOf(Fact fact) => fact.DivisionCode[..DivisionCode.CountyLength];

    private static IEnumerable<string> Touched(AppDbContext db) =>
        db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).Select(CountyOf).OfType<string>()
            .Concat(db.Untracked.Select(CountyOf));

    // A step is taken by the bulletin, which is therefore loaded.
    private static Bulletin BulletinOf(EntityEntry step)
    {
        var key = step.Metadata.GetForeignKeys().Single(k => k.PrincipalEntityType.ClrType == typeof(Bulletin));
        var id = (Guid)step.Property(key.Properties[0].Name).CurrentValue!;
        return step.Context.ChangeTracker.Entries<Bulletin>().Single(b => b.Entity.Id == id).Entity;
    }

    // A part of a campaign has no code of its own; it is changed through the campaign, which is therefore loaded.
    private static Campaign? CampaignOf(EntityEntry part) =>
        part.Metadata.GetForeignKeys().FirstOrDefault(k => k.PrincipalEntityType.ClrType == typeof(Campaign) && k.PrincipalToDependent is not null) is { } key
            && part.Property(key.Properties[0].Name).CurrentValue is Guid id
                ? part.Context.ChangeTracker.Entries<Campaign>().Single(c => c.Entity.Id == id).Entity
                : null;
}
