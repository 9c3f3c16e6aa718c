using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Persistence;

/// <summary>A database of a released version, with a row in every table, opened by this one.</summary>
public abstract class UpgradeTests(App app) : AppTests(app)
{
    private const string Released = "Initial";

    public sealed class OnSqlite(SqliteApp app) : UpgradeTests(app), IClassFixture<SqliteApp>
    {
        protected override Task<string> EmptyDatabaseAsync() => Task.FromResult($"Data Source={Path.Combine(App.DataFolder, "released.db")};Pooling=false");

        protected override async Task DropAsync(string connection)
        {
            // What stood before the upgrade is kept beside it, whole, with what was still in the write-ahead log.
            await using var copy = new SqliteConnection(connection.Replace("released.db", "released.db.before-migration", StringComparison.Ordinal));
            await copy.OpenAsync(Ct);
            await using var count = copy.CreateCommand();
            count.CommandText = "SELECT (SELECT COUNT(*) FROM cases) || ' ' || (SELECT COUNT(*) FROM \"__EFMigrationsHistory\")";
            Assert.Equal("1 1", await count.ExecuteScalarAsync(Ct));
        }
    }

    public sealed class OnPostgres(PostgresApp app, PostgresServer server) : UpgradeTests(app), IClassFixture<PostgresApp>
    {
        protected override Task<string> EmptyDatabaseAsync() => server.CreateEmptyDatabaseAsync("released");

        protected override Task DropAsync(string connection) => server.DropDatabaseAsync(connection);
    }

    [Fact]
    public async Task Every_kind_of_fact_is_read_back_as_it_was_written()
    {
        var connection = await EmptyDatabaseAsync();
        var rows = await Contexts.WithAsync(App.Provider, connection, TimeProvider.System, async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync(Released, Ct);
            var released = new ReleasedRows(db, Released);
            await released.WriteAsync(Ct);
            // One is issued, one a draft.
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO bulletins (id, campaign_id, county_code, first_day, number, state, drafted_by, drafted_on, version)
                SELECT drafted_by, campaign_id, county_code, '2003-10-01', 10000, 'Draft', drafted_by, drafted_on, version FROM bulletins
                """, Ct);
            await db.Database.ExecuteSqlAsync($"UPDATE bulletins SET state = 'Issued' WHERE number < 10000", Ct);
            // As a correction of its row by a ledger left it.
            await db.Database.ExecuteSqlAsync(
                $"""
                UPDATE standing_changes SET standing = 'Active', reason = NULL, voided_at = recorded_at, voided_by = recorded_by, void_reason = '台账更正'
                """, Ct);
            foreach (var (column, value) in new (string, object?)[]
            {
                ("standing", "Active"), ("reason", null), ("voided_at", null), ("voided_by", null), ("void_reason", null),
            })
            {
                released.Rows["standing_changes"][column] = value;
            }

            return released.Rows;
        });

        await Contexts.WithAsync(App.Provider, connection, TimeProvider.System, async db =>
        {
            await db.MigrateAppDatabaseAsync(Path.Combine(App.DataFolder, "released.lock"), TimeProvider.System, NullLogger.Instance, Ct);
            Assert.Empty(await db.Database.GetPendingMigrationsAsync(Ct));
            var facts = await db.Set<Fact>().ToListAsync(Ct);
            var kinds = db.Model.GetEntityTypes()
                .Where(t => t.ClrType.IsSubclassOf(typeof(Fact)) && !t.ClrType.IsAbstract && rows.ContainsKey(t.GetTableName()!))
                .ToArray();
            Assert.Equal(30, kinds.Length);
            foreach (var kind in kinds)
            {
                var fact = Assert.Single(facts, f => f.GetType() == kind.ClrType);
                var written = rows[kind.GetTableName()!];
                foreach (var property in kind.GetProperties().Where(p => written.ContainsKey(p.GetColumnName())))
                {
                    var value = property.PropertyInfo!.GetValue(fact);
                    Assert.Equal(written[property.GetColumnName()], value is Enum word ? word.ToString() : value);
                }
            }

            Assert.Equal(rows["campaigns"]["name"], (await db.Campaigns.SingleAsync(Ct)).Name);
            Assert.True((await db.Campaigns.WithScreening().SingleAsync(Ct)).IdentificationVersions.Single().IsShipped);
            Assert.Equal(rows["cases"]["id"], (await db.Cases.SingleAsync(Ct)).Id);
            Assert.Equal(rows["bulletin_notes"]["text"], (await db.Bulletins.SelectMany(b => b.Notes).SingleAsync(Ct)).Text);
            var issued = await db.Bulletins.SingleAsync(b => b.State == BulletinState.Issued, Ct);
            Assert.Equal((rows["bulletins"]["number"], issued.IssuedOn!.Value.Year), (issued.Number, issued.NumberYear!.Value));
            Assert.Null((await db.Bulletins.SingleAsync(b => b.State == BulletinState.Draft, Ct)).Number);
            return true;
        });
        await DropAsync(connection);
    }

    protected abstract Task<string> EmptyDatabaseAsync();

    protected virtual Task DropAsync(string connection) => Task.CompletedTask;
}
