using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;

namespace VillageRectification.Benchmarks;

/// <summary>
/// The county with everything in it, copied row by row in SQL under other codes and ids (the first eight digits of an id become the
/// number of the copy), so that records of many other cases lie around.
/// </summary>
internal static class Copies
{
    private const int FirstCounty = 400_000;
    private const int MostCopies = 1_000;

    /// <param name="inside">The copies are other villages of the same campaign instead of other counties.</param>
    public static Task AddAsync(Site site, int from, int to, bool inside = false) => site.WithDbAsync(async (db, _) =>
    {
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
        await db.Database.ExecuteSqlRawAsync(
            "CREATE TEMP TABLE ranks AS SELECT division_code AS code, row_number() OVER (ORDER BY division_code) AS rank FROM cases "
            + $"WHERE division_code BETWEEN '{Site.County}000000' AND '{Site.County}999999' AND substr(id, 1, 1) = '0'");
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            foreach (var table in Tables(db).Where(t => !inside || t.ClrType.IsAssignableTo(typeof(CaseFact)) || t.ClrType == typeof(RectificationCase)))
            {
                for (var copy = from; copy <= to; copy++)
                {
                    await db.Database.ExecuteSqlRawAsync(Insert(table, copy, inside));
                }
            }

            await db.Database.ExecuteSqlRawAsync($"UPDATE county_revisions SET revision = revision + 1 WHERE county_code = '{Site.County}'");
            await transaction.CommitAsync();
        }

        await db.Database.ExecuteSqlRawAsync("DROP TABLE ranks");
        await db.Database.ExecuteSqlRawAsync("ANALYZE");
        return true;
    });

    private static IEnumerable<IEntityType> Tables(AppDbContext db) =>
        db.Model.GetEntityTypes().Where(t => !t.ClrType.IsAbstract && t.GetTableName() is not null && (
        t.ClrType.IsAssignableTo(typeof(Fact)) || t.ClrType == typeof(RectificationCase) || t.ClrType == typeof(Campaign)
        || (!t.IsOwned() && t.GetForeignKeys().Any(k => k.PrincipalEntityType.ClrType == typeof(Campaign) && k.PrincipalToDependent is not null))));

    private static string Insert(IEntityType table, int copy, bool inside)
    {
        var store = StoreObjectIdentifier.Table(table.GetTableName()!, table.GetSchema());
        var properties = table.GetFlattenedProperties().Where(p => p.GetColumnName(store) is not null).DistinctBy(p => p.GetColumnName(store)).ToArray();
        var columns = string.Join(", ", properties.Select(p => $"\"{p.GetColumnName(store)}\""));
        var values = string.Join(", ", properties.Select(p => Value(p, $"\"{store.Name}\".\"{p.GetColumnName(store)}\"", copy, inside)));
        // By the index of the codes: the tables grow with every copy.
        var own = table.ClrType == typeof(Campaign) ? $"county_code = '{Site.County}'"
            : table.FindProperty("DivisionCode") is null ? $"campaign_id IN (SELECT id FROM campaigns WHERE county_code = '{Site.County}')"
            : $"division_code BETWEEN '{Site.County}000000' AND '{Site.County}999999'";
        // Of what was copied inside the county only the real ledger's rows are copied again.
        return $"INSERT INTO \"{store.Name}\" ({columns}) SELECT {values} FROM \"{store.Name}\" WHERE {own} AND substr(id, 1, 1) = '0'";
    }

    private static string Value(IProperty property, string column, int copy, bool inside) => property.Name switch
    {
        "DepartmentId" or "RecordedBy" or "VoidedBy" => column,
        "CampaignId" when inside => column,
        // Each village gets odd numbers of its own, none of which ends like a township's.
        "DivisionCode" when inside =>
            $"substr({column}, 1, 6) || (SELECT 200001 + 2 * ({MostCopies} * r.rank + {copy}) FROM ranks r WHERE r.code = {column})",
        "DivisionCode" => $"'{FirstCounty + copy}' || substr({column}, 7)",
        "CountyCode" => $"'{FirstCounty + copy}'",
        _ when property.ClrType == typeof(Guid) || property.ClrType == typeof(Guid?) =>
            $"CASE WHEN {column} IS NULL THEN NULL ELSE 'F' || printf('%07X', {copy}) || substr({column}, 9) END",
        _ => column,
    };
}
