using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Petitions;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.PetitionMonths;

/// <summary>A township's month of petitions, all villages in one form.</summary>
public abstract class PetitionsTests(App app) : AppTests(app)
{
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    public sealed class OnSqlite(SharedSqlite shared) : PetitionsTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : PetitionsTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task The_month_of_all_villages_is_saved_once_however_often_it_is_sent()
    {
        var (county, kong, xie, huang) = await CountyAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Town, county.Township("101")), "/petitions");
        var page = await form.OpenAsync();
        Assert.Contains("还有 2 个村没有报：孔庄村、解庄村", Words(page.QuerySelector("#missing")!), StringComparison.Ordinal);
        Assert.Equal("上访 1 批 3 人次，最高到乡镇", Reported(page, huang));
        Assert.EndsWith("/correct", page.QuerySelector($"main a.act[href*='{huang.Id}']")!.GetAttribute("href"), StringComparison.Ordinal);
        (string, string?)[] typed = [(Name(kong, "Count"), "２"), (Name(kong, "Persons"), "15"), (Name(kong, "Level"), "County"), (Name(xie, "Count"), "0")];

        var first = await form.SubmitAsync(page, typed);
        var second = await form.SubmitAsync(page, typed);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        Assert.Equal([(2, 15, PetitionLevel.County)], (await ReportsAsync(kong)).Select(r => (r.Count, r.Persons!.Value, r.Level!.Value)));
        Assert.Equal([(0, null, null)], (await ReportsAsync(xie)).Select(r => (r.Count, r.Persons, r.Level)));
        Assert.Single(await ReportsAsync(huang));
        var after = await form.OpenAsync();
        Assert.Null(after.QuerySelector("#missing"));
        Assert.Contains("2003年10月上访情况 2 个村", Words(after.QuerySelector(".note-ok")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_blank_lines_nothing_is_said_unless_the_rest_is_zero()
    {
        var (county, kong, xie, huang) = await CountyAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Sec, county.Township("101")), "/petitions");

        var nothing = await form.SubmitAsync(await form.OpenAsync());
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
        Assert.Contains("没有发生上访的填 0", Words((await Form.ReadAsync(nothing)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        await form.SubmitAsync(await form.OpenAsync(), (Name(kong, "Count"), "0"));
        Assert.Empty(await ReportsAsync(xie));
        var rest = await form.SubmitAsync(await form.OpenAsync(), ("Input.RestIsZero", "true"));

        Assert.Equal(HttpStatusCode.Redirect, rest.StatusCode);
        Assert.Equal([0, 0, 1], (await ReportsAsync(kong)).Concat(await ReportsAsync(xie)).Concat(await ReportsAsync(huang)).Select(r => r.Count));
    }

    [Theory]
    [InlineData("Count", "两批", "这里要填 0 或者正整数")]
    [InlineData("Count", "-1", "这里要填 0 或者正整数")]
    [InlineData("Count", "1000", "上访几批要填 0 到 999 的整数")]
    [InlineData("Count", "", "请填上访几批")]
    [InlineData("Count", "0", "没有发生上访，人次请清空")]
    [InlineData("Persons", "", "请填一共多少人次")]
    [InlineData("Persons", "100000", "一共多少人次要填 0 到 99,999 的整数")]
    [InlineData("Level", "", "请选最高到哪一级")]
    [InlineData("Level", "9", "填得不对")]
    public async Task Bad_input_is_said_at_its_village_saves_nothing_and_stays(string field, string value, string message)
    {
        var (county, kong, xie, _) = await CountyAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Town, county.Township("101")), "/petitions");
        var page = await form.OpenAsync();
        var good = new Dictionary<string, string?> { ["Count"] = "2", ["Persons"] = "15", ["Level"] = "County", [field] = value };

        var answer = await form.SubmitAsync(page, [.. good.Select(g => (Name(kong, g.Key), g.Value)), (Name(xie, "Count"), "0")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var shown = await Form.ReadAsync(answer);
        Assert.Contains(message, Words(shown.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        var kept = Form.ValuesOf(shown);
        Assert.All(good.Where(g => g.Value is not "9"), g => Assert.Contains(KeyValuePair.Create(Name(kong, g.Key), g.Value!), kept));
        Assert.Contains(KeyValuePair.Create(Name(xie, "Count"), "0"), kept);
        Assert.Empty(await ReportsAsync(kong));
        Assert.Empty(await ReportsAsync(xie));
    }

    [Fact]
    public async Task What_somebody_reported_meanwhile_is_not_reported_twice_and_what_was_typed_stays()
    {
        var (county, kong, xie, _) = await CountyAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Town, county.Township("101")), "/petitions");
        var mine = await form.OpenAsync();
        await form.SubmitAsync(await form.OpenAsync(), (Name(kong, "Count"), "0"));

        var answer = await form.SubmitAsync(mine, (Name(kong, "Count"), "3"), (Name(xie, "Count"), "0"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var shown = await Form.ReadAsync(answer);
        Assert.Contains("孔庄村：2003年10月刚才已经有人报了：没有发生上访", Words(shown.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Contains(KeyValuePair.Create(Name(kong, "Count"), "3"), Form.ValuesOf(shown));
        Assert.Equal([0], (await ReportsAsync(kong)).Select(r => r.Count));
        Assert.Empty(await ReportsAsync(xie));
    }

    [Fact]
    public async Task A_month_long_over_says_why_it_is_late_once_for_all()
    {
        var (county, kong, xie, _) = await CountyAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Town, county.Township("101")), "/petitions?month=2003-09");
        var page = await form.OpenAsync();
        (string, string?)[] typed = [(Name(kong, "Count"), "0"), (Name(xie, "Count"), "0")];

        var refused = await form.SubmitAsync(page, typed);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("超过 3 天", Words((await Form.ReadAsync(refused)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, [.. typed, ("Input.LateReason", "等派出所核对")])).StatusCode);

        Assert.All(
            (await ReportsAsync(kong)).Concat(await ReportsAsync(xie)),
            r => Assert.Equal((new DateOnly(2003, 9, 1), "等派出所核对"), (r.OccurredOn, r.LateReason)));
    }

    [Fact]
    public async Task Another_township_is_not_seen_nor_reported_and_the_department_reports_nothing()
    {
        var (county, kong, _, _) = await CountyAsync();
        var other = await App.SignInAsNewAsync(Role.Town, county.Township("109"));
        Assert.DoesNotContain("孔庄村", Words((await new Form(other, "/petitions").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        Assert.Equal(HttpStatusCode.Forbidden, (await dept.GetAsync("/petitions", Ct)).StatusCode);
        var page = await new Form(other, "/petitions").OpenAsync();

        var strange = await new Form(other, "/petitions").SubmitAsync(page, (Name(kong, "Count"), "0"));

        Assert.Equal(HttpStatusCode.BadRequest, strange.StatusCode);
        Assert.Empty(await ReportsAsync(kong));
    }

    // Two that have not reported October and one that has; a suspended one, and one of another township.
    private async Task<(County County, RectificationCase Kong, RectificationCase Xie, RectificationCase Huang)> CountyAsync()
    {
        var county = await County.CreateAsync(App);
        var (kong, xie) = (await county.AddVillageAsync("101201", "孔庄村"), await county.AddVillageAsync("101202", "解庄村"));
        var huang = await county.AddVillageAsync("101203", "黄庄村", c => [new MassPetition(c, new(2003, 10), 1) { Persons = 3, Level = PetitionLevel.Township }]);
        await county.AddVillageAsync("101204", "中止村", c => [c.Suspend(App.Today, "搬迁")]);
        await county.AddVillageAsync("102201", "邻镇村");
        return (county, kong, xie, huang);
    }

    private static string Name(RectificationCase village, string field) => $"Input.Villages[{village.Id}].{field}";

    private static string Reported(IHtmlDocument page, RectificationCase village) =>
        Words(page.QuerySelectorAll("main tbody td a:not(.act)").Single(a => a.GetAttribute("href")!.Contains($"{village.Id}", StringComparison.Ordinal)));

    private Task<List<MassPetition>> ReportsAsync(RectificationCase village) => App.WithDbAsync(db =>
        db.MassPetitions.IgnoreQueryFilters(LiveFilter).AsNoTracking().Where(p => p.CaseId == village.Id).ToListAsync(Ct));
}
