using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Persistence;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Register;

/// <summary>Villages are listed by township and name: the head lists them, staff put them before the head.</summary>
public abstract class RegisterTests(App app) : AppTests(app)
{
    private static readonly string[] LiveFilter = [AppDbContext.LiveFilter];

    public sealed class OnSqlite(SharedSqlite shared) : RegisterTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : RegisterTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task The_head_lists_several_at_once_however_often_the_form_is_sent()
    {
        var county = await GroundAsync();
        var browser = await App.SignInAsNewAsync(Role.Head, county.Code);
        var (one, other) = (county.Code + "101202", county.Code + "102202");
        var form = new Form(browser, Villages(one, other));
        var page = await form.OpenAsync();
        (string, string?)[] fields =
        [
            ("Input.Level", "CountyKey"), ("Input.CaseType", "财务混乱"), ("Input.Rows[1].Level", "CityKey"), ("Input.Rows[1].OtherTypes", "经济薄弱，宗派矛盾"),
        ];

        var first = await form.SubmitAsync(page, fields);
        var second = await form.SubmitAsync(page, fields);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync(page, [.. fields, ("Input.Rows[0].Level", "Ordinary")])).StatusCode);
        var cases = await CasesAsync(county);
        Assert.Equal([county.Code + "101201", one, other], cases.Select(c => c.DivisionCode));
        var facts = await App.WithDbAsync(db => db.Set<CaseFact>().AsNoTracking().Where(f => f.DivisionCode.StartsWith(county.Code)).ToListAsync(Ct));
        var levels = cases.Skip(1).Select(c => facts.OfType<LevelChange>().Single(l => l.CaseId == c.Id)).ToArray();
        Assert.Equal([(ManagementLevel.CountyKey, "财务混乱", null), (ManagementLevel.CityKey, "财务混乱", "经济薄弱、宗派矛盾")],
            levels.Select(l => (l.Level, l.CaseType, l.OtherTypes)));
        Assert.All(cases.Skip(1), c => Assert.Equal(App.Today, facts.OfType<StandingChange>().Single(s => s.CaseId == c.Id).OccurredOn));
        var list = Words((await new Form(browser, "/cases").OpenAsync()).QuerySelector("main")!);
        Assert.All(["荒村", "远村", "市重点", "县重点"], w => Assert.Contains(w, list, StringComparison.Ordinal));
        var file = Words((await new Form(browser, $"/cases/{cases[2].Id}").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("市重点，财务混乱，经济薄弱，宗派矛盾", file, StringComparison.Ordinal);
        Assert.Contains("列入整顿", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_listed_village_is_named_and_not_offered_and_a_post_is_refused()
    {
        var county = await GroundAsync();
        var browser = await App.SignInAsNewAsync(Role.Head, county.Code);
        var pick = await new Form(browser, $"/cases/register?township={county.Code}101000").OpenAsync();
        Assert.Contains("孔庄村已列入", Words(pick.QuerySelector("main")!).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal([county.Code + "101202"], pick.QuerySelectorAll("input[name=v]").Select(i => i.GetAttribute("value")));

        var form = new Form(browser, Villages(county.Code + "101202"));
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.Level", "Ordinary"), ("Input.Rows[0].Code", county.Code + "101201"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("孔庄村已列入本次行动", Words((await Form.ReadAsync(answer)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Single(await CasesAsync(county));
    }

    [Fact]
    public async Task Bad_input_is_said_at_its_field_and_stays()
    {
        var county = await GroundAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Head, county.Code), Villages(county.Code + "101202"));
        var page = await form.OpenAsync();
        (string Name, string? Value, string Message)[] bad =
        [
            ("Input.Level", null, "请选管理级别"),
            ("Input.CaseType", "天气", "不在可选的里面"),
            ("Input.Rows[0].OtherTypes", "天气", "“天气”不在本次行动的类型里"),
            ("Input.Day", "2002-10-19", "日期早于行动开始"),
            ("Input.Day", "2003-11-01", "日期不能晚于今天"),
            ("Input.Day", "2003-10-27", "超过 3 天要写明原因"),
            ("Input.Rows[0].Code", "110101001001", "不在名单里"),
        ];
        foreach (var (name, value, message) in bad)
        {
            (string, string?)[] day = name == "Input.Day" ? [("Input.When", "Other")] : [];
            (string, string?)[] level = name == "Input.Level" ? [] : [("Input.Level", "CountyKey")];

            var answer = await form.SubmitAsync(page, [.. level, .. day, ("Input.Rows[0].CaseType", "宗派矛盾"), (name, value)]);

            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest, $"{name}={value}: {answer.StatusCode}");
            var shown = await Form.ReadAsync(answer);
            Assert.Contains(message, Words(shown.QuerySelector(".error-summary")!), StringComparison.Ordinal);
            Assert.Contains(KeyValuePair.Create("Input.Rows[0].CaseType", "宗派矛盾"), Form.ValuesOf(shown));
        }

        Assert.Single(await CasesAsync(county));
    }

    [Fact]
    public async Task Staff_propose_and_the_head_lists_some_and_answers_others()
    {
        var county = await GroundAsync();
        var (one, other) = (county.Code + "101202", county.Code + "102202");
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var proposing = new Form(staff, Villages(one, other));
        var opened = await proposing.OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await proposing.SubmitAsync(opened, ("Input.Level", "CountyKey"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await proposing.SubmitAsync(opened, ("Input.Level", "CountyKey"))).StatusCode);
        Assert.Single(await CasesAsync(county));
        Assert.Equal(HttpStatusCode.BadRequest, (await proposing.SubmitAsync(await proposing.OpenAsync(), ("Input.Level", "CityKey"))).StatusCode);

        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var pick = await new Form(head, "/cases/register").OpenAsync();
        Assert.Contains("等您决定", Words(pick.QuerySelector("main")!), StringComparison.Ordinal);
        var decline = new Form(head, "/cases/register");
        Assert.Equal(HttpStatusCode.BadRequest, (await decline.SubmitAsync(pick, ("Input.Reason", " "))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await decline.SubmitAsync(pick, ("Input.Reason", "已经合并"))).StatusCode);
        var deciding = new Form(head, Villages(one));
        Assert.Equal(HttpStatusCode.Redirect, (await deciding.SubmitAsync(await deciding.OpenAsync())).StatusCode);

        Assert.Equal([county.Code + "101201", one], (await CasesAsync(county)).Select(c => c.DivisionCode));
        var proposals = await App.WithDbAsync(db => db.ListingProposals.IgnoreQueryFilters(LiveFilter).AsNoTracking()
            .Where(p => p.CampaignId == county.Campaign.Id).OrderBy(p => p.DivisionCode).ToListAsync(Ct));
        Assert.Equal(["部领导决定列入", "不列入：已经合并"], proposals.Select(p => p.VoidReason));
    }

    [Fact]
    public async Task Staff_may_not_decline_and_others_find_no_page()
    {
        var county = await GroundAsync();
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var token = (await new Form(staff, "/account/password").OpenAsync()).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answer = await staff.PostAsync("/cases/register?handler=Decline", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]), Ct);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        foreach (var role in new[] { Role.Sec, Role.Town, Role.Leader, Role.City })
        {
            var browser = await App.SignInAsNewAsync(role, role is Role.Sec or Role.Town ? county.Township("101") : county.Code);
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/cases/register", Ct)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(Villages(county.Code + "101202"), Ct)).StatusCode);
        }

        // A head of one township lists villages of that township alone.
        var part = await App.SignInAsNewAsync(Role.Head, county.Township("102"));
        Assert.Equal(HttpStatusCode.Redirect, (await part.GetAsync(Villages(county.Code + "101202"), Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await part.GetAsync(Villages(county.Code + "102202"), Ct)).StatusCode);
    }

    [Fact]
    public async Task A_village_that_no_list_names_is_typed_with_its_code()
    {
        var county = await GroundAsync();
        var browser = await App.SignInAsNewAsync(Role.Head, county.Code);
        foreach (var (name, code, message) in new[]
        {
            ("", county.Code + "101299", "请填名称"), ("新村", "12", "统计用区划代码是 12 位数字"), ("新村", county.Code + "101000", "统计用区划代码是 12 位数字"),
            ("新村", county.Code + "999201", "不是这里的乡镇"), ("新村", county.Code + "101201", "请在名单里选"),
        })
        {
            var refused = await new Form(browser, $"/cases/register?Name={name}&Code={code}").OpenAsync();
            Assert.Contains(message, Words(refused.QuerySelector(".error-summary")!), StringComparison.Ordinal);
            Assert.Equal((name, code), (refused.QuerySelector("#Name")!.GetAttribute("value") ?? "", refused.QuerySelector("#Code")!.GetAttribute("value")));
        }

        var next = await browser.GetAsync($"/cases/register?Name=新村&Code={county.Code}101299", Ct);
        Assert.Equal(HttpStatusCode.Redirect, next.StatusCode);
        var form = new Form(browser, next.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.Level", "Ordinary"))).StatusCode);

        Assert.Equal(2, (await CasesAsync(county)).Count);
        Assert.Equal("新村", await App.WithDbAsync(db => db.Divisions.Where(d => d.Code == county.Code + "101299").Select(d => d.Name).SingleAsync(Ct)));
    }

    [Fact]
    public async Task A_second_listing_is_shown_wherever_the_village_is()
    {
        var county = await GroundAsync();
        var village = county.Code + "101202";
        await App.WithDbAsync(async db =>
        {
            var earlier = new Campaign(county.Code, $"县{county.Code}", "前次行动", new(1999, 3, 1), new(2000, 3, 1));
            var (@case, registered) = ListingSteps.Register(null, earlier, DivisionCode.Parse(village), new(2000, 1, 5));
            var longAgo = new Campaign(county.Code, $"县{county.Code}", "更早的行动", new(1996, 3, 1), new(1997, 3, 1));
            var (first, firstRegistered) = ListingSteps.Register(null, longAgo, DivisionCode.Parse(village), new(1996, 3, 1));
            db.AddRange(@case.Remove(new(2000, 2, 1), "并村"), earlier, @case, registered, longAgo, first, firstRegistered);
            await db.SaveChangesAsync(Ct);
        });
        var browser = await App.SignInAsNewAsync(Role.Head, county.Code);
        string[] shown = ["2000 年列入过", "第 2 次列入"];
        var address = $"/cases/register?township={county.Code}101000&campaign={county.Campaign.Id}";
        var pick = Words((await new Form(browser, address).OpenAsync()).QuerySelector("main")!);
        Assert.All(shown, s => Assert.Contains(s, pick, StringComparison.Ordinal));
        Assert.DoesNotContain("1996", pick, StringComparison.Ordinal);
        var form = new Form(browser, Villages(village));
        var page = await form.OpenAsync();
        Assert.All(shown, s => Assert.Contains(s, Words(page.QuerySelector("main")!), StringComparison.Ordinal));

        await form.SubmitAsync(page, ("Input.Level", "Ordinary"));

        Assert.Contains("第 2 次列入", Words((await new Form(browser, "/cases").OpenAsync()).QuerySelector("tbody")!), StringComparison.Ordinal);
        var listed = (await CasesAsync(county)).Single(c => c.DivisionCode == village);
        var file = Words((await new Form(browser, $"/cases/{listed.Id}").OpenAsync()).QuerySelector("main")!);
        Assert.All(["第 2 次列入", "2000 年列入过"], s => Assert.Contains(s, file, StringComparison.Ordinal));
    }

    private static string Villages(params string[] codes) => "/cases/register/villages?" + string.Join('&', codes.Select(c => "v=" + c));

    // One listed village, and two that are not: of its township and of another.
    private async Task<County> GroundAsync()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        await App.WithDbAsync(db =>
        {
            db.AddRange(new Division(DivisionCode.Parse(county.Code + "101202"), "荒村"), new Division(DivisionCode.Parse(county.Code + "102202"), "远村"),
                new Division(DivisionCode.Parse(county.Code + "102000"), "远镇"));
            return db.SaveChangesAsync(Ct);
        });
        return county;
    }

    private Task<List<RectificationCase>> CasesAsync(County county) => App.WithDbAsync(db =>
        db.Cases.AsNoTracking().Where(c => c.CampaignId == county.Campaign.Id).OrderBy(c => c.DivisionCode).ToListAsync(Ct));
}
