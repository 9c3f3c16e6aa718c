using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Persistence;
using VillageRectification.Persistence.Accounts;
using VillageRectification.Persistence.Ledger;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Import;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Persistence;

/// <summary>The history of a case is one query over all kinds, each by its index.</summary>
public abstract class CaseHistoryTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : CaseHistoryTests(app), IClassFixture<SqliteApp>
    {
        protected override string Explain => "EXPLAIN QUERY PLAN ";
    }

    public sealed class OnPostgres(PostgresApp app) : CaseHistoryTests(app), IClassFixture<PostgresApp>
    {
        // A table of a page or two is scanned whatever indexes it has.
        protected override string Explain => "SET enable_seqscan = off; EXPLAIN ";
    }

    protected abstract string Explain { get; }

    [Fact]
    public async Task Every_table_is_searched_by_its_case()
    {
        await ImportAsync();
        var plan = await App.WithDbAsync(async db =>
        {
            if (db.Database.IsNpgsql())
            {
                await db.Database.ExecuteSqlRawAsync("ANALYZE", Ct);
            }

            return (Lines: await PlanAsync(db.ChronicleOf(await db.Cases.Select(c => c.Id).FirstAsync(Ct), App.Today)), Filled: await FilledAsync(db));
        });
        Assert.True(plan.Filled.Count > 8, "too few tables to tell");
        Assert.All(plan.Filled, table => Assert.Contains($"ix_{table}_case_id_occurred_on", plan.Lines, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_history_of_a_case_is_its_own_up_to_the_day_without_presence_and_petitions()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new Diagnosis(c, County.Start, "因", "人"), new Problem(c, App.Today, "土地纠纷", "一"), new Problem(c, App.Today.AddDays(1), "土地纠纷", "明天"),
            new PresenceEntry(c, App.Today, Capacity.Team), new MassPetition(c, new(2003, 10), 2),
        ]);
        await county.AddVillageAsync("101202", "别的村", c => [new Diagnosis(c, County.Start, "因", "人")]);
        var facts = await App.WithDbAsync(db => db.ChronicleOf(@case.Id, App.Today).ToListAsync(Ct));
        Assert.Equal(["Diagnosis", "Problem", "StandingChange"], facts.Select(f => f.GetType().Name).Order());
    }

    private async Task ImportAsync()
    {
        await using var scope = App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Become(Caller.CommandLine);
        await scope.ServiceProvider.GetRequiredService<LedgerImport>().ImportAsync(
            new("集中整顿", County.Start, County.Deadline), LedgerReader.Read(new MemoryStream(Workbooks.Real())), null, Ct);
    }

    // Where a handful of rows lies, any index does.
    private static async Task<IReadOnlyList<string>> FilledAsync(AppDbContext db) =>
    [
        .. (await db.Set<CaseFact>().ToListAsync(Ct)).Where(f => f is not PresenceEntry and not MassPetition)
            .CountBy(f => f.GetType()).Where(k => k.Value > 60).Select(k => db.Model.FindEntityType(k.Key)!.GetTableName()!),
    ];

    private async Task<string> PlanAsync(IQueryable<CaseFact> query)
    {
        await using var command = query.CreateDbCommand();
        command.CommandText = Explain + command.CommandText;
        await command.Connection!.OpenAsync(Ct);
        await using var reader = await command.ExecuteReaderAsync(Ct);
        List<string> lines = [];
        while (await reader.ReadAsync(Ct))
        {
            lines.Add(reader.GetValue(reader.FieldCount - 1).ToString()!);
        }

        return string.Join('\n', lines);
    }
}
