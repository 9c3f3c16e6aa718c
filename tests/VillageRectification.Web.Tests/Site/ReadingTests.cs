using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Site;

/// <summary>What the permission table of the domain lets read, row by row, written here once more beside the acts that open the pages.</summary>
public abstract class ReadingTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : ReadingTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : ReadingTests(app), IClassFixture<PostgresApp>;

    private static readonly Role[] Everybody =
        [Role.Head, Role.Dept, Role.Sec, Role.Town, Role.Team, Role.Liaison, Role.DeptHead, Role.Leader, Role.City];

    private static readonly Role[] WhoDecides = [Role.Head, Role.Dept, Role.Leader, Role.City];

    private static readonly (string Route, Names Names, Role[] Readers)[] Reading =
    [
        ("/cases", Names.Nothing, Everybody), ("/cases/{id:guid}", Names.Case, Everybody), ("/figures/{key}", Names.Nothing, Everybody),
        ("/rules", Names.Nothing, Everybody), ("/rules/{id:guid}/criteria/{number:int}", Names.Campaign, Everybody),
        ("/screening", Names.Nothing, [.. WhoDecides, Role.Sec, Role.Town]), ("/screening/print", Names.Nothing, [.. WhoDecides, Role.Sec, Role.Town]),
        // Baseline, committees, diagnosis, plan, application, team, ties, support: of a village that one sees.
        ("/cases/{id:guid}/plan", Names.Case, Everybody), ("/cases/{id:guid}/application", Names.Case, Everybody),
        ("/cases/{id:guid}/people", Names.Case, Everybody), ("/cases/{id:guid}/situation", Names.Case, Everybody),
        ("/cases/{id:guid}/records/{kind}/{record:guid}", Names.Record, Everybody), ("/cases/{id:guid}/presence", Names.Case, Everybody),
        ("/problems", Names.Nothing, Everybody),
        // Inspections and revisits as they stand; of the others those who are inspected learn the result on the village's page.
        ("/acceptance", Names.Nothing, WhoDecides), ("/acceptance/consolidation", Names.Nothing, WhoDecides), ("/acceptance/risk", Names.Nothing, WhoDecides),
        ("/cases/{id:guid}/inspection", Names.Case, WhoDecides), ("/cases/{id:guid}/inspection/print", Names.Case, WhoDecides),
        ("/draws", Names.Nothing, WhoDecides), ("/draws/{id:guid}", Names.Draw, WhoDecides), ("/verification", Names.Nothing, WhoDecides),
        ("/bulletins", Names.Nothing, Everybody), ("/bulletins/{id:guid}", Names.Issued, Everybody),
    ];

    [Fact]
    public async Task Each_row_of_the_permission_table_opens_to_those_who_read_it_and_to_nobody_else()
    {
        var estate = await Estate.MakeAsync(App);
        List<string> faults = [];
        foreach (var (route, names, readers) in Reading)
        {
            foreach (var (who, browser) in estate.Browsers.Where(b => b.Role is not null))
            {
                using var answer = await browser.GetAsync(estate.Fill(route, names, who), Ct);
                if (answer.StatusCode != (readers.Contains(who!.Value) ? HttpStatusCode.OK : HttpStatusCode.Forbidden))
                {
                    faults.Add($"{route} as {who}: {(int)answer.StatusCode}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));

        // Who only reads an inspection is shown no form, and may send none.
        foreach (var (_, browser) in estate.Browsers.Where(b => b.Role is Role.Leader or Role.City))
        {
            var address = estate.Fill("/cases/{id:guid}/inspection", Names.Case, null);
            var page = await new Form(browser, address).OpenAsync();
            Assert.Empty(page.QuerySelectorAll("main form[method=post], main a[href*='/add'], main a[href$='/sheet'].btn"));
            using var sent = await browser.GetAsync(address + "/sheet", Ct);
            Assert.Equal(HttpStatusCode.Forbidden, sent.StatusCode);
        }
    }
}
