using System.Net;
using System.Text;
using AngleSharp.Dom;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Presence;

/// <summary>The county's month on one sheet: signs, totals, order, red, file, and who sees which part of it.</summary>
public abstract class SheetTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : SheetTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : SheetTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Villages_stand_down_and_days_across_the_worst_first()
    {
        var county = await CountyAsync();
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var page = await new Form(browser, "/presence?month=2003-09").OpenAsync();

        Assert.Equal(["孔庄村", "王庄村", "李庄村", "赵庄村", "=晚来村 未判定"], page.QuerySelectorAll(".grid tbody th").Select(Words));
        var row = page.QuerySelectorAll(".grid tbody tr")[1];
        Assert.Equal("◆●○" + new string('·', 27), Signs(row, 30));
        Assert.Equal(["2", "2"], row.QuerySelectorAll(".num").Select(Words));
        // Four of four judged teams are under 20 days: only those under half are red, and of the departments those without or with one day.
        Assert.Equal(["孔庄村", "王庄村"], Red(page, 0));
        Assert.Equal(["孔庄村"], Red(page, 1));
        Assert.Contains("红字：工作组不足 10 天，联系部门不足 2 天", Words(page.QuerySelector(".legend")!), StringComparison.Ordinal);

        var byTownship = await new Form(browser, "/presence?month=2003-09&order=township").OpenAsync();
        Assert.Equal(["王庄村", "孔庄村", "李庄村", "赵庄村", "=晚来村 未判定"], byTownship.QuerySelectorAll(".grid tbody th").Select(Words));
        var township = await new Form(browser, $"/presence?month=2003-09&township={county.Township("102")}000").OpenAsync();
        Assert.Equal(["李庄村", "赵庄村", "=晚来村 未判定"], township.QuerySelectorAll(".grid tbody th").Select(Words));
    }

    [Fact]
    public async Task Everyone_sees_his_own_part_and_the_figures_open()
    {
        var county = await CountyAsync();
        var town = await new Form(await App.SignInAsNewAsync(Role.Town, county.Township("101")), "/presence?month=2003-09").OpenAsync();
        Assert.Equal(2, town.QuerySelectorAll(".grid tbody tr").Length);
        var team = await App.SignInAsNewAsync(Role.Team, villages: [county.Code + "102201"]);
        var own = await new Form(team, "/presence?month=2003-09").OpenAsync();
        Assert.Equal(["李庄村"], own.QuerySelectorAll(".grid tbody th").Select(Words));
        Assert.Equal(["李庄村"], own.QuerySelectorAll(".narrow-only a").Select(Words));
        Assert.Equal("驻村", Words(own.QuerySelector(".tabbar a[aria-current=page]")!));

        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var page = await new Form(dept, "/presence?month=2003-09").OpenAsync();
        var figure = page.QuerySelectorAll(".page-head .meta a")
            .Single(a => a.GetAttribute("href")!.Contains("presence.team.month.20", StringComparison.Ordinal));
        Assert.Equal("5", Words(figure));
        Assert.Equal("驻村", Words(page.QuerySelector(".tabbar details a[aria-current=page]")!));
        Assert.Contains("：5 个村", Words((await new Form(dept, figure.GetAttribute("href")!).OpenAsync()).QuerySelector("h1")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sheet_is_taken_away_as_a_file_by_whom_the_table_lets()
    {
        var county = await CountyAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        using var answer = await dept.GetAsync("/presence?month=2003-09&format=csv", Ct);

        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.EndsWith("2003年9月驻村记录.csv", answer.Content.Headers.ContentDisposition!.FileNameStar!, StringComparison.Ordinal);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Ct);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(7, lines.Length);
        Assert.EndsWith("2003年9月驻村记录,● 工作组  ○ 联系部门  ◆ 同日都在", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            $"村,乡镇,{string.Join(',', Enumerable.Range(1, 30))},工作组天数,联系部门天数,工作组每月20天,联系部门每周1天,联系部门每月3天", lines[1]);
        Assert.Equal($"王庄村,\"一镇,\"\"东\"\"\",◆,●,○{new string(',', 28)}2,2,差 18 天,3 周没有,差 1 天", lines[3]);
        Assert.StartsWith("'=晚来村,", lines[6], StringComparison.Ordinal);

        foreach (var role in new[] { Role.Team, Role.Liaison, Role.DeptHead })
        {
            var browser = await App.SignInAsNewAsync(role, villages: [county.Code + "102201"]);
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/presence?format=csv", Ct)).StatusCode);
            Assert.DoesNotContain("format=csv", (await new Form(browser, "/presence").OpenAsync()).Source.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task As_a_workbook_it_says_the_same_and_is_read_again_as_a_month()
    {
        var county = await CountyAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var (name, rows) = await dept.WorkbookAsync("/presence?month=2003-09&format=xlsx");

        Assert.EndsWith("2003年9月驻村记录.xlsx", name, StringComparison.Ordinal);
        Assert.Equal(7, rows.Length);
        Assert.Equal($"王庄村|一镇,\"东\"|◆|●|○{new string('|', 28)}2|2|差 18 天|3 周没有|差 1 天", rows[3]);
        Assert.StartsWith("=晚来村|", rows[6], StringComparison.Ordinal);
        using var workbook = new MemoryStream((await dept.FileAsync("/presence?month=2003-09&format=xlsx")).Bytes);
        using var text = new MemoryStream((await dept.FileAsync("/presence?month=2003-09&format=csv")).Bytes);
        var (read, csv) = (MonthSheetReader.Read(workbook)!, MonthSheetReader.Read(text)!);
        Assert.Equal((csv.Month, csv.Lines.Count), (read.Month, read.Lines.Count));
        Assert.Equal(csv.Lines.Select(l => string.Join(' ', l.Marks)), read.Lines.Select(l => string.Join(' ', l.Marks)));
        var team = await App.SignInAsNewAsync(Role.Team, villages: [county.Code + "102201"]);
        Assert.Equal(HttpStatusCode.Forbidden, (await team.GetAsync("/presence?format=xlsx", Ct)).StatusCode);
    }

    [Fact]
    public async Task On_paper_and_in_Word_it_is_one_document_with_a_star_where_red_stands()
    {
        var county = await CountyAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var paper = await new Form(dept, "/presence?month=2003-09&order=township&paper=true").OpenAsync();

        Assert.EndsWith("2003年9月驻村记录", Words(paper.QuerySelector("main .title")!), StringComparison.Ordinal);
        var rows = paper.QuerySelectorAll("main tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent))).ToArray();
        Assert.Equal(5, rows.Length);
        Assert.Equal($"王庄村|一镇,\"东\"|◆|●|○{new string('|', 28)}2*|2", rows[0]);
        Assert.All(paper.QuerySelectorAll("main tbody tr"), r => Assert.Equal(2, r.QuerySelectorAll("a[href*='/presence?month=2003-09']").Length));
        var main = Words(paper.QuerySelector("main")!);
        Assert.Contains("● 工作组 ○ 联系部门 ◆ 同日都在 * 工作组不足 10 天，联系部门不足 2 天", main, StringComparison.Ordinal);
        Assert.DoesNotContain("打印人", main, StringComparison.Ordinal);
        var word = await dept.WordAsync("/presence?month=2003-09&order=township&format=docx");
        Assert.Contains(string.Concat(rows.Select(r => r.Replace("|", "", StringComparison.Ordinal))), word.Text, StringComparison.Ordinal);
        var team = await App.SignInAsNewAsync(Role.Team, villages: [county.Code + "102201"]);
        Assert.Equal(HttpStatusCode.Forbidden, (await team.GetAsync("/presence?format=docx", Ct)).StatusCode);
        Assert.Single((await new Form(team, "/presence?month=2003-09&paper=true").OpenAsync()).QuerySelectorAll("main tbody tr"));
    }

    [Fact]
    public async Task A_large_county_is_paged()
    {
        var county = await County.CreateAsync(App);
        for (var i = 0; i < 101; i++)
        {
            await county.AddVillageAsync($"101{200 + i}", $"第{i}村", c => [new PresenceEntry(c, new(2003, 10, (i % 31) + 1), Capacity.Team)]);
        }

        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var page = await new Form(browser, "/presence?p=2").OpenAsync();
        Assert.Single(page.QuerySelectorAll(".grid tbody tr"));
        Assert.Single(page.QuerySelectorAll(".grid tbody td"), c => c.TextContent == "●");
        Assert.Contains("共 101 个村", Words(page.QuerySelector(".pager")!), StringComparison.Ordinal);
        // Paper has no pages to turn to.
        var paper = await new Form(browser, page.QuerySelector("a[href*='paper=true']")!.GetAttribute("href")!).OpenAsync();
        Assert.Equal(101, paper.QuerySelectorAll("main tbody tr").Length);
        Assert.Single(paper.QuerySelectorAll("main tbody tr")[^1].QuerySelectorAll("td"), c => c.TextContent == "●");
    }

    private static string Signs(IElement row, int days) =>
        string.Concat(row.QuerySelectorAll("td").Skip(1).Take(days).Select(c => c.TextContent.Length == 0 ? "·" : c.TextContent));

    private static IEnumerable<string> Red(IParentNode page, int column) => page.QuerySelectorAll(".grid tbody tr")
        .Where(r => r.QuerySelectorAll(".num")[column].QuerySelector(".due-over") is not null).Select(r => Words(r.QuerySelector("th a")!));

    // September 2003: one village without, one with two days of each, one with ten and one with nineteen days, and one suspended from the 2nd.
    private async Task<County> CountyAsync()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "王庄村", c =>
        [
            Day(c, 1, Capacity.ResidentDeputy), Day(c, 1, Capacity.Liaison), Day(c, 2, Capacity.Team), Day(c, 2, Capacity.Team), Day(c, 3, Capacity.Liaison),
            Day(c, 4, Capacity.TownshipSecretary), new PresenceEntry(c, new(2003, 8, 31), Capacity.Team), new PresenceEntry(c, new(2003, 10, 1), Capacity.Team),
        ], "一镇,\"东\"");
        await county.TieAsync(await county.AddVillageAsync("101202", "孔庄村", c => [new TeamMember(c, County.Start, "何存良", TeamRole.Leader)]), "县科技局");
        await county.AddVillageAsync("102201", "李庄村", c => Days(c, 10));
        await county.AddVillageAsync("102202", "赵庄村", c => Days(c, 19));
        var late = await county.AddVillageAsync("102203", "=晚来村");
        await App.WithDbAsync(db => { db.Add(new StandingChange(late, new(2003, 9, 2), Standing.Suspended, "因")); return db.SaveChangesAsync(Ct); });
        return county;
    }

    private static IEnumerable<Fact> Days(RectificationCase @case, int days) =>
        Enumerable.Range(1, days).Select(d => Day(@case, d, Capacity.Team)).Concat(Enumerable.Range(1, 3).Select(d => Day(@case, d, Capacity.Liaison)));

    private static PresenceEntry Day(RectificationCase @case, int day, Capacity capacity) => new(@case, new(2003, 9, day), capacity);
}
