using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Accounts;

/// <summary>An account of a township says whose it is, and so what post he holds; that another holds it since is seen the same minute.</summary>
public abstract class AccountPostTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : AccountPostTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : AccountPostTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task A_successor_shows_on_the_account_of_who_held_the_post_before()
    {
        var (county, @case) = await CountyAsync();
        var names = new[] { Role.Sec, Role.Town, Role.Town }.Select(_ => $"u{Guid.CreateVersion7():N}").ToArray();
        await App.CreateAccountAsync(names[0], Role.Sec, county.Township("101"), person: "赵 存良");
        var officer = await App.CreateAccountAsync(names[1], Role.Town, county.Township("101"), person: "何春梅");
        await App.CreateAccountAsync(names[2], Role.Town, county.Township("101"), person: "林庆华");
        var admin = await App.SignInAsNewAsync(Role.Admin);
        Assert.Equal(["党委书记 在用", "组织委员 在用", "在用"], await RowsAsync(admin, names));
        var secretary = await App.SignInAsync(names[0]);
        Assert.Contains("· 刘楼镇党委书记", Words((await HomeAsync(secretary)).QuerySelector(".page-head")!), StringComparison.Ordinal);
        Assert.Null((await HomeAsync(secretary)).QuerySelector("main > .note-warn"));

        await AppointAsync(county, @case, "Secretary", "孙道勇");
        await AppointAsync(county, @case, "OrganisationOfficer", "李明");

        Assert.Equal(["任职有变 在用", "任职有变 在用", "在用"], await RowsAsync(admin, names));
        var list = Words((await new Form(admin, "/accounts").OpenAsync()).QuerySelector(".note-warn")!);
        Assert.Contains($"{names[0]}：账号是赵 存良的，党委书记 2003年10月31日起是孙道勇", list, StringComparison.Ordinal);
        Assert.Contains($"{names[1]}：账号是何春梅的，组织委员 2003年10月31日起是李明", list, StringComparison.Ordinal);
        Assert.DoesNotContain(names[2], list, StringComparison.Ordinal);
        Assert.Contains(
            "本人任职有变：组织委员 2003年10月31日起是李明", Words((await new Form(admin, $"/accounts/{officer}").OpenAsync()).QuerySelector(".note-warn")!),
            StringComparison.Ordinal);
        var home = await HomeAsync(secretary);
        Assert.Contains("登记的党委书记是孙道勇，这个账号写的是赵 存良", Words(home.QuerySelector("main > .note-warn")!), StringComparison.Ordinal);
        Assert.DoesNotContain("党委书记", Words(home.QuerySelector(".page-head")!), StringComparison.Ordinal);
        Assert.Equal($"/cases/{@case}/people", home.QuerySelector("main > .note-warn a")!.GetAttribute("href"));

        // Who came to another post holds that.
        await AppointAsync(county, @case, "DeputySecretary", "何春梅");
        Assert.Equal(["任职有变 在用", "分管副书记 在用", "在用"], await RowsAsync(admin, names));
    }

    [Fact]
    public async Task Only_the_newest_campaign_that_has_begun_names_the_holders()
    {
        var (county, _) = await CountyAsync();
        await AddCampaignAsync(county, "前一轮", County.Start.AddYears(-2), "旧书记", App.Today.AddDays(-1));
        await AddCampaignAsync(county, "下一轮", App.Today.AddDays(1), "新书记", App.Today.AddDays(1));
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Sec, county.Township("101"), person: "赵存良");

        Assert.Equal(["党委书记 在用"], await RowsAsync(await App.SignInAsNewAsync(Role.Admin), [name]));
    }

    [Fact]
    public async Task The_administrator_picks_a_holder_by_name_and_learns_of_no_village()
    {
        var (county, _) = await CountyAsync();
        var admin = await App.SignInAsNewAsync(Role.Admin);
        var form = new Form(admin, "/accounts/create?handler=List");
        var listed = await Form.ReadAsync(await form.SubmitAsync(
            await new Form(admin, "/accounts/create").OpenAsync(), ("Input.Role", "Sec"), ("Input.Place", county.Campaign.CountyName),
            ("Input.Township", county.Township("101"))));

        Assert.Equal(
            [("赵存良", "党委书记"), ("何春梅", "组织委员")],
            listed.QuerySelectorAll("#persons option").Select(o => (o.GetAttribute("value")!, o.TextContent)));
        Assert.Equal("persons", listed.QuerySelector("[name='Input.PersonName']")!.GetAttribute("list"));
        Assert.Equal(HttpStatusCode.Forbidden, (await admin.GetAsync("/cases", Ct)).StatusCode);
    }

    [Fact]
    public async Task The_villages_that_one_answers_for_stand_first_and_change_with_the_assignment()
    {
        var (county, @case) = await CountyAsync();
        var other = await county.AddVillageAsync("101202", "王庄村", c => [new TownshipLeader(c, County.Start, "林庆华", null)]);
        var name = $"u{Guid.CreateVersion7():N}";
        await App.CreateAccountAsync(name, Role.Town, county.Township("101"), person: "林庆华");
        var browser = await App.SignInAsync(name);
        Assert.Equal(["王庄村 我包的村", "孔庄村"], await VillagesAsync(browser));

        var form = new Form(browser, $"/cases/{@case}/records/township-leaders/add");
        await form.SubmitAsync(await form.OpenAsync(), ("Input.Person", "林庆华"));
        form = new Form(browser, $"/cases/{other.Id}/records/township-leaders/add");
        await form.SubmitAsync(await form.OpenAsync(), ("Input.Person", "别人"));

        Assert.Equal(["孔庄村 我包的村", "王庄村"], await VillagesAsync(browser));
        Assert.Equal(["孔庄村", "王庄村"], await VillagesAsync(await App.SignInAsNewAsync(Role.Town, county.Township("101"))));
    }

    private async Task<(County County, Guid Case)> CountyAsync()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var township = DivisionCode.Parse(c.DivisionCode);
            return
            [
                new ResponsibilityHolder(county.Campaign, township, County.Start, HolderPost.Secretary, "前任"),
                new ResponsibilityHolder(county.Campaign, township, County.Start.AddDays(30), HolderPost.Secretary, "赵存良"),
                new ResponsibilityHolder(county.Campaign, township, County.Start, HolderPost.OrganisationOfficer, "何春梅"),
            ];
        }, township: "刘楼镇");
        await county.AddVillageAsync(
            "102201", "北陶村", c => [new ResponsibilityHolder(county.Campaign, DivisionCode.Parse(c.DivisionCode), App.Today, HolderPost.Secretary, "邻镇书记")]);
        return (county, @case.Id);
    }

    private Task AddCampaignAsync(County county, string name, DateOnly start, string secretary, DateOnly since) => App.WithDbAsync(async db =>
    {
        var campaign = new Campaign(county.Code, county.Campaign.CountyName, name, start, start.AddYears(1));
        db.AddRange(
            campaign, new ResponsibilityHolder(campaign, DivisionCode.Parse(county.Code + "101201"), since, HolderPost.Secretary, secretary));
        await db.SaveChangesAsync(Ct);
    });

    private async Task AppointAsync(County county, Guid @case, string post, string person)
    {
        var form = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), $"/cases/{@case}/records/responsibility-holders/add");
        Assert.Equal(
            HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.Post", post), ("Input.Person", person))).StatusCode);
    }

    // Post and state of each account, as its row of the list says them.
    private static async Task<string[]> RowsAsync(HttpClient admin, IEnumerable<string> names)
    {
        List<string> rows = [];
        foreach (var name in names)
        {
            var row = (await new Form(admin, $"/accounts?q={name}").OpenAsync()).QuerySelector("main tbody tr")!;
            string[] posts = ["党委书记", "分管副书记", "组织委员", "任职有变"];
            var holds = row.QuerySelectorAll(".sub").Select(Words).LastOrDefault(posts.Contains);
            rows.Add($"{holds} {Words(row.QuerySelector("td.p1")!)}".Trim());
        }

        return [.. rows];
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> HomeAsync(HttpClient browser) => await new Form(browser, "/").OpenAsync();

    private static async Task<string[]> VillagesAsync(HttpClient browser) =>
    [
        .. (await HomeAsync(browser)).QuerySelectorAll(".split > div:last-child .tasks > li > span")
            .Select(s => $"{Words(s.QuerySelector("a")!)} {string.Concat(s.QuerySelectorAll(".tag").Select(Words).Where(t => t == "我包的村"))}".Trim()),
    ];
}
