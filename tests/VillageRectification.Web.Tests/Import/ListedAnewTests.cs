using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Import;

/// <summary>A village that was removed and listed anew in one campaign: what ledgers said of the listing that ended is not told of the new one.</summary>
public abstract class ListedAnewTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : ListedAnewTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : ListedAnewTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task The_listing_that_ended_keeps_its_records_and_the_new_one_takes_its_own()
    {
        LedgerHeading heading = new("示范", new(2002, 10, 20), new(2003, 12, 31));
        await ExportTests.ImportAsync(App, heading, Workbooks.Real());
        var (old, anew) = await ListAnewAsync();

        var own = await ExportTests.ImportAsync(App, heading, await ExportTests.ExportAsync(App, "370830", heading.Campaign));
        Assert.Equal((0, 0, 0), (own.Sheets.Sum(s => s.New), own.Sheets.Sum(s => s.Corrected), own.Sheets.Sum(s => s.Absent.Count)));
        Assert.DoesNotContain(own.Sheets.SelectMany(s => s.Rows), r => r.Row.DivisionCode == old.DivisionCode && r.Blanks.Count > 0);

        await ExportTests.ImportAsync(App, heading, Workbooks.Real());

        var baselines = await App.WithDbAsync(db => db.Baselines.Where(b => b.DivisionCode == old.DivisionCode).ToListAsync(Ct));
        Assert.Equal([old.Id, anew.Id], baselines.OrderBy(b => b.RecordedAt).Select(b => b.CaseId));
        var browser = await App.SignInAsNewAsync(Role.Dept, "370830");
        var page = Words((await new Form(browser, $"/cases/{anew.Id}").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("第 2 次列入", page, StringComparison.Ordinal);
        var first = Words((await new Form(browser, $"/cases/{old.Id}").OpenAsync()).QuerySelector("main .page-head")!);
        Assert.DoesNotContain("次列入", first, StringComparison.Ordinal);
    }

    private Task<(RectificationCase Old, RectificationCase Anew)> ListAnewAsync() => App.WithDbAsync(async db =>
    {
        var old = await db.Cases.OrderBy(c => c.DivisionCode).FirstAsync(Ct);
        var campaign = await db.Campaigns.SingleAsync(c => c.Id == old.CampaignId, Ct);
        db.Add(old.Stand(Standing.Removed, App.Today.AddDays(-1), "并入邻村", "县委组〔2003〕12号", []));
        await db.SaveChangesAsync(Ct);
        var (anew, listed) = ListingSteps.Register(old, campaign, DivisionCode.Parse(old.DivisionCode), App.Today);
        db.AddRange(anew, listed, new LevelChange(anew, App.Today, ManagementLevel.CountyKey));
        await db.SaveChangesAsync(Ct);
        return (old, anew);
    });
}
