using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Presence;

/// <summary>The township's month for its teams in one form: all or nothing, once however often it is sent.</summary>
public abstract class TeamsTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : TeamsTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : TeamsTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task One_save_writes_the_days_of_several_villages_once()
    {
        var (county, kong, li) = await TownshipAsync();
        var (form, page) = await OpenAsync(county);
        Assert.Equal(["孔庄村", "李庄村"], page.QuerySelectorAll(".team-fold h2").Select(Words));
        Assert.Equal("工作组已记 1 天", Words(page.QuerySelector(".team-fold .meta")!));
        Tick(page, kong, 30, "陈志强");
        Tick(page, li, 30, "赵玉芬");
        Tick(page, li, 31, "赵玉芬");
        (string, string?)[] typed = [(Text(kong, 30), "走访农户"), (Text(li, 30), "修机井一眼"), (Text(li, 31), "开会议事")];

        var first = await form.SubmitAsync(page, typed);
        var second = await form.SubmitAsync(page, typed);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        var sheet = await Form.ReadAsync(await county.Browser.GetAsync(first.Headers.Location, Ct));
        Assert.Contains("已保存：10 月 2 个村登记驻村 3 天、3 人次，工作进展 3 条。", Words(sheet.QuerySelector(".note-ok")!), StringComparison.Ordinal);
        Assert.Equal([(1, "陈志强"), (30, "陈志强")], await DaysOfAsync(kong));
        Assert.Equal([(30, "赵玉芬"), (31, "赵玉芬")], await DaysOfAsync(li));
        var changed = await form.SubmitAsync(page, [.. typed[..2], (Text(li, 31), "另写一句")]);
        Assert.Equal(HttpStatusCode.BadRequest, changed.StatusCode);
        Assert.Equal(2, (await DaysOfAsync(li)).Count);
    }

    [Fact]
    public async Task One_fault_saves_nothing_and_names_its_village_and_all_that_was_typed_stays()
    {
        var (county, kong, li) = await TownshipAsync();
        var (form, page) = await OpenAsync(county);
        Tick(page, kong, 30, "陈志强");
        Tick(page, li, 20, "赵玉芬");

        var refused = await form.SubmitAsync(page, (Text(kong, 30), "走访农户"), (Text(li, 31), "修机井一眼"));
        var kept = await Form.ReadAsync(refused);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var faults = Words(kept.QuerySelector(".error-summary")!);
        Assert.Contains("李庄村：10月20日请写一句做了什么", faults, StringComparison.Ordinal);
        Assert.Contains("李庄村：10月31日写了做什么，没有勾选新的人", faults, StringComparison.Ordinal);
        Assert.Contains("李庄村：10月20日已过去超过 3 天，要写明补记原因", faults, StringComparison.Ordinal);
        Assert.Equal(2, kept.QuerySelectorAll(".team-fold[open]").Length);
        Assert.Equal(2, kept.QuerySelectorAll("input[type=checkbox][checked]").Length);
        Assert.Equal("走访农户", kept.QuerySelector($"[name='{Text(kong, 30)}']")!.GetAttribute("value"));
        Assert.All(kept.QuerySelectorAll(".error-summary a"), a => Assert.NotNull(kept.QuerySelector(a.GetAttribute("href")!)));
        Assert.Single(await DaysOfAsync(kong));

        var none = await Form.ReadAsync(await form.SubmitAsync(await form.OpenAsync()));
        Assert.Contains("还没有勾选谁哪天在村里", Words(none.QuerySelector(".error-summary")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_ticked_in_a_village_that_was_suspended_meanwhile_is_said_and_the_rest_stays()
    {
        var (county, kong, li) = await TownshipAsync();
        var (form, page) = await OpenAsync(county);
        Tick(page, kong, 30, "陈志强");
        Tick(page, li, 30, "赵玉芬");
        Tick(page, li, 31, "赵玉芬");
        await App.WithDbAsync(async db =>
        {
            db.Add((await db.Cases.SingleAsync(c => c.Id == li.Id, Ct)).Suspend(App.Today, "搬迁"));
            await db.SaveChangesAsync(Ct);
        });

        var refused = await form.SubmitAsync(page, (Text(kong, 30), "走访农户"), (Text(li, 30), "修机井一眼"), (Text(li, 31), "开会议事"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var kept = await Form.ReadAsync(refused);
        Assert.Contains("在那里勾的 2 天不能记", Words(kept.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Single(await DaysOfAsync(kong));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(kept)).StatusCode);
        Assert.Equal([(1, "陈志强"), (30, "陈志强")], await DaysOfAsync(kong));
        Assert.Empty(await DaysOfAsync(li));
    }

    [Fact]
    public async Task The_form_shows_those_villages_alone_that_one_writes_for_and_a_large_township_fits()
    {
        var (county, _, _) = await TownshipAsync();
        for (var i = 0; i < 40; i++)
        {
            await county.County.AddVillageAsync($"103{200 + i}", $"第{i}村", c => [new TeamMember(c, County.Start, "王强", TeamRole.Leader)]);
        }

        var dept = await App.SignInAsNewAsync(Role.Dept, county.County.Code);
        Assert.Equal(HttpStatusCode.Forbidden, (await dept.GetAsync("/presence/teams", Ct)).StatusCode);
        var team = await App.SignInAsNewAsync(Role.Team, villages: [county.County.Code + "101201"]);
        Assert.Equal(["孔庄村"], (await new Form(team, "/presence/teams").OpenAsync()).QuerySelectorAll(".team-fold[open] h2").Select(Words));

        var large = await App.SignInAsNewAsync(Role.Town, county.County.Township("103"));
        var form = new Form(large, "/presence/teams");
        var page = await form.OpenAsync();
        Assert.Equal(40 * 31, page.QuerySelectorAll(".team-fold input[type=text]").Length);
        foreach (var box in page.QuerySelectorAll("input[type=checkbox]").OfType<IHtmlInputElement>())
        {
            box.IsChecked = box.Value.StartsWith("2003-10-3", StringComparison.Ordinal);
        }

        (string, string?)[] typed =
        [
            .. page.QuerySelectorAll(".team-fold input[type=text]").Select(i => i.GetAttribute("name")!)
                .Where(n => n.EndsWith("[29]", StringComparison.Ordinal) || n.EndsWith("[30]", StringComparison.Ordinal)).Select(n => (n, (string?)"走访农户")),
        ];
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, typed)).StatusCode);
        Assert.Equal(80, await App.WithDbAsync(db => db.PresenceEntries.CountAsync(p => p.DivisionCode.StartsWith(county.County.Code + "103"), Ct)));
    }

    private sealed record Township(County County, HttpClient Browser);

    private static async Task<(Form Form, IHtmlDocument Page)> OpenAsync(Township township)
    {
        var form = new Form(township.Browser, "/presence/teams");
        var page = await form.OpenAsync();
        foreach (var box in page.QuerySelectorAll("input[type=checkbox]").OfType<IHtmlInputElement>())
        {
            box.IsChecked = false;
        }

        return (form, page);
    }

    private static string Text(RectificationCase @case, int day) => $"Input.Teams[{@case.Id}].Texts[{day - 1}]";

    private static void Tick(IHtmlDocument page, RectificationCase @case, int day, string name)
    {
        var box = page.QuerySelectorAll($"input[name='Input.Teams[{@case.Id}].Ticks']").OfType<IHtmlInputElement>()
            .Single(i => i.Value.StartsWith($"2003-10-{day:00}", StringComparison.Ordinal) && Words(i.ParentElement!) == name);
        box.IsChecked = true;
    }

    private Task<List<(int, string)>> DaysOfAsync(RectificationCase @case) => App.WithDbAsync(async db =>
        (await db.PresenceEntries.Where(p => p.CaseId == @case.Id).ToListAsync(Ct)).Select(p => (p.OccurredOn.Day, p.Person!)).Order().ToList());

    // Of two townships, and a village that is suspended.
    private async Task<(Township Township, RectificationCase Kong, RectificationCase Li)> TownshipAsync()
    {
        var county = await County.CreateAsync(App);
        var kong = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new TeamMember(c, County.Start, "陈志强", TeamRole.Leader), new TeamMember(c, County.Start, "何春梅", TeamRole.ResidentDeputy),
            new PresenceEntry(c, new(2003, 10, 1), Capacity.Team) { Person = "陈志强" },
        ]);
        var li = await county.AddVillageAsync("101202", "李庄村", c => [new TeamMember(c, County.Start, "赵玉芬", TeamRole.Leader)]);
        await county.AddVillageAsync("101203", "中止的村", c => [c.Suspend(App.Today, "搬迁")]);
        await county.AddVillageAsync("102201", "别的乡镇的村", c => [new TeamMember(c, County.Start, "周明", TeamRole.Leader)]);
        return (new(county, await App.SignInAsNewAsync(Role.Town, county.Township("101"))), kong, li);
    }
}
