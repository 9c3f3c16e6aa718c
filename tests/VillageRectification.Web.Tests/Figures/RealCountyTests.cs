using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Ledger;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Figures;

/// <summary>The figures that the county reported, from its own ledger.</summary>
public abstract class RealCountyTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : RealCountyTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : RealCountyTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task Dump()
    {
        var id = await App.WithDbAsync(async db =>
        {
            var access = new CallerAccess();
            access.Become(Caller.CommandLine);
            await using var file = File.OpenRead(SharedData.Ledger);
            await new LedgerImport(db, access).ImportAsync(new("集中整顿", new(2002, 10, 20), new(2003, 12, 31)), known => LedgerReader.Read(file, known), null, Ct);
            return db.Campaigns.Single().Id;
        });
        await App.WithDbAsync(async db =>
        {
            var set = (await db.FigureSetAsync(id, new(2003, 10, 31), Ct))!;
            var all = await db.EvidenceOfAllAsync(set, Ct);
            File.WriteAllLines($"/tmp/dump-{App.Provider}.txt", set.Figures.Select(f => $"{f.Key} = {set.Value(f)} / {set.List(f).Count} / {all[f.Key].Count}"));
            Assert.Equal(24, set.Value(FigureName.Passed));
        });
    }
}
