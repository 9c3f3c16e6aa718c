using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>A bulletin that the first release issued, its document in the form of that release, opens as it was printed.</summary>
public abstract class ReleasedBulletinTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteNovemberApp app) : ReleasedBulletinTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : ReleasedBulletinTests(app), IClassFixture<PostgresNovemberApp>;

    [Fact]
    public async Task What_the_first_release_issued_still_opens_and_prints()
    {
        var county = await County.MakeAsync(App);
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var bulletin = await staff.SubmitAsync(await staff.DraftAsync(county.CampaignId));
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        await head.IssueAsync(bulletin);
        var stored = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Bulletins", "released-bulletin.json"), Ct);
        await App.WithDbAsync(db => db.Database.ExecuteSqlAsync(
            $"UPDATE bulletins SET document = {stored}, content_hash = NULL WHERE campaign_id = {county.CampaignId}", Ct));

        var print = await head.ReadAsync($"{bulletin}/print");
        var text = print.TextOf();
        Assert.StartsWith("后进村集中整顿工作通报第1期中共汶上县委组织部2003年11月1日关于2003年10月后进村集中整顿工作情况的通报各乡镇党委、街道党工委，县直各部门单位：", text, StringComparison.Ordinal);
        Assert.Contains("（二）验收不合格的村朝阳村（中都街道，党委书记吴永军；4项措施逾期）；莲花湖村", text, StringComparison.Ordinal);
        Assert.Contains("附件：1.后进村集中整顿情况一览表2.滞后村责任人名单中共汶上县委组织部2003年11月1日", text, StringComparison.Ordinal);
        Assert.EndsWith("抄送：县委办公室，县级领导，各工作组。中共汶上县委组织部办公室2003年11月1日印发", text, StringComparison.Ordinal);
        Assert.Equal(
            ["1|中都街道|东贾柏村|市重点|合格|4/4|0|14|4", "2|苑庄镇|南陈村|市重点|未申报|没有方案|0|9|6", "3|中都街道|前村|未填|合格|0/0|0|14|4"], RowsOf(print, "#annex1"));
        Assert.Equal(["1|中都街道|朝阳村|验收不合格，4项措施逾期|吴永军|徐西平|朱西平|杨庆华"], RowsOf(print, "#annex2"));

        var sheet = await head.ReadAsync(bulletin);
        Assert.Contains("/figures/cases?", sheet.QuerySelector("a.token[href*='level=citykey']")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("以上请核对。", sheet.TextOf("article"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> RowsOf(AngleSharp.Dom.IParentNode page, string annex) =>
        page.QuerySelectorAll($"{annex} tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent)));
}
