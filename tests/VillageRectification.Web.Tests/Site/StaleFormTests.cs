using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Site;

/// <summary>Whatever is edited in place: where somebody saved first, both are shown field by field, and what is picked is saved.</summary>
public abstract class StaleFormTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : StaleFormTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : StaleFormTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task The_words_of_a_campaign_are_picked_one_by_one()
    {
        var county = await County.CreateAsync(App);
        var (form, page) = await StaleAsync(county, $"/rules/{county.Campaign.Id}/words", ("Input.Label", "软弱涣散社区"), ("Input.Unit", "社区"));

        var shown = await ConflictAsync(await form.SubmitAsync(page, ("Input.Label", "相对后进村"), ("Input.Why", "县委会议定的")));

        Assert.Equal(["整顿对象叫什么：相对后进村|软弱涣散社区", "按什么计数：村|社区"], Rows(shown));
        var open = await form.SubmitAsync(shown, ("Pick[Label]", "Mine"));
        Assert.Equal(HttpStatusCode.BadRequest, open.StatusCode);
        var again = await Form.ReadAsync(open);
        Assert.Contains("“按什么计数”两边不一样，请选一个", Words(again.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal(Rows(shown), Rows(again));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(again, ("Pick[Unit]", "Theirs"))).StatusCode);
        Assert.Equal(new CampaignWords("相对后进村", "社区"), await WordsAsync(county));
    }

    [Fact]
    public async Task Who_is_faster_twice_is_shown_twice()
    {
        var county = await County.CreateAsync(App);
        var address = $"/rules/{county.Campaign.Id}/words";
        var (form, page) = await StaleAsync(county, address, ("Input.Label", "软弱涣散村"));
        var shown = await ConflictAsync(await form.SubmitAsync(page, ("Input.Label", "相对后进村"), ("Input.Why", "县委会议定的")));
        await StaleAsync(county, address, ("Input.Label", "后进点村"));

        var second = await ConflictAsync(await form.SubmitAsync(shown, ("Pick[Label]", "Mine")));

        Assert.Equal(["整顿对象叫什么：相对后进村|后进点村"], Rows(second));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(second, ("Pick[Label]", "Theirs"))).StatusCode);
        Assert.Equal("后进点村", (await WordsAsync(county)).Label);
    }

    [Fact]
    public async Task The_roles_of_a_campaign_and_a_paragraph_of_a_bulletin_too()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        var (roles, page) = await StaleAsync(county, $"/rules/{county.Campaign.Id}/roles", ("Input.Roles", "CountyLeader"));
        var shown = await ConflictAsync(await roles.SubmitAsync(page, ("Input.Roles", "Department"), ("Input.Why", "县委会议定的")));
        Assert.Equal(["本次行动有哪些角色：县直单位结对|县级领导联村"], Rows(shown));
        await roles.SubmitAsync(shown, ("Pick[Roles]", "Mine"));
        Assert.Equal(
            [FourOne.Department], (await App.WithDbAsync(db => db.Campaigns.SingleAsync(c => c.Id == county.Campaign.Id, Ct))).Roles.All);

        var (numbers, opened) = await StaleAsync(county, $"/rules/{county.Campaign.Id}/thresholds", ("Input.DisclosureDays", "10"));
        var days = await ConflictAsync(await numbers.SubmitAsync(opened, ("Input.DisclosureDays", "20"), ("Input.Why", "县委会议定的")));
        Assert.Equal(["过了期几天内公开算按期：20 天|10 天"], Rows(days));
        (string, string?)[] mine = [("Input.Rows[0].Name", "县级验收"), ("Input.Rows[0].On", "2003-12-01"), ("Input.Why", "县委会议定的")];
        var (steps, first) = await StaleAsync(
            county, $"/rules/{county.Campaign.Id}/milestones", ("Input.Rows[0].Name", "市级验收"), ("Input.Rows[0].On", "2003-12-20"));
        Assert.Equal(["节点：2003年12月1日 县级验收|2003年12月20日 市级验收"], Rows(await ConflictAsync(await steps.SubmitAsync(first, mine))));

        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var draft = new Form(staff, $"/bulletins/new?campaign={county.Campaign.Id}&month=2003-09");
        var bulletin = (await draft.SubmitAsync(await draft.OpenAsync())).Headers.Location!.OriginalString.Split('#')[0];
        var (note, note1) = await StaleAsync(county, $"{bulletin}/edit/{nameof(BulletinPart.Overall)}", Role.Dept, ("Input.Text", "先存的。"));
        var beside = await ConflictAsync(await note.SubmitAsync(note1, ("Input.Text", "后存的。")));
        Assert.Equal(["补充的文字：后存的。|先存的。"], Rows(beside));
        await note.SubmitAsync(beside, ("Pick[Text]", "Mine"));
        Assert.Contains("后存的。", Words((await new Form(staff, bulletin).OpenAsync()).QuerySelector("article")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_account_role_and_reach_are_one_choice()
    {
        var (one, other) = (await County.CreateAsync(App), await County.CreateAsync(App));
        await other.AddVillageAsync("101201", "孔庄村");
        var id = await App.CreateAccountAsync($"n{Guid.CreateVersion7():N}", Role.Dept, one.Code);
        var (mine, theirs) = (await App.SignInAsNewAsync(Role.Admin), await App.SignInAsNewAsync(Role.Admin));
        var page = await new Form(mine, $"/accounts/{id}").OpenAsync();
        await PostAsync(theirs, id, await new Form(theirs, $"/accounts/{id}").OpenAsync(),
            ("Input.PersonName", "李明"), ("Input.Role", "Leader"), ("Input.Place", other.Campaign.CountyName));

        var shown = await ConflictAsync(await PostAsync(mine, id, page, ("Input.DisplayName", "我改的名")));

        var row = Rows(shown);
        Assert.Equal(
            ["显示的名称", "本人姓名：未填|李明", $"角色和范围：县委组织部干部，{one.Campaign.CountyName}|县级领导，{other.Campaign.CountyName}"],
            [row[0].Split('：')[0], .. row[1..]]);
        var saved = await PostAsync(
            mine, id, shown, ("Pick[DisplayName]", "Mine"), ("Pick[PersonName]", "Theirs"), ("Pick[Role]", "Theirs"), ("IsPicking", "true"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var stored = await App.WithDbAsync(db => db.Users.SingleAsync(u => u.Id == id, Ct));
        Assert.Equal(("我改的名", "李明", Role.Leader, other.Code), (stored.DisplayName, stored.PersonName, stored.Role, stored.ScopePrefix));
    }

    // The page as it was opened before somebody else saved those fields.
    private Task<(Form Form, IHtmlDocument Page)> StaleAsync(County county, string address, params (string, string?)[] theirs) =>
        StaleAsync(county, address, Role.Head, theirs);

    private async Task<(Form Form, IHtmlDocument Page)> StaleAsync(County county, string address, Role role, params (string, string?)[] theirs)
    {
        var form = new Form(await App.SignInAsNewAsync(role, county.Code), address);
        var page = await form.OpenAsync();
        var other = new Form(await App.SignInAsNewAsync(role, county.Code), address);
        Assert.Equal(HttpStatusCode.Redirect, (await other.SubmitAsync(
            await other.OpenAsync(), address.StartsWith("/rules", StringComparison.Ordinal) ? [.. theirs, ("Input.Why", "县委会议定的")] : theirs)).StatusCode);
        return (form, page);
    }

    private static async Task<IHtmlDocument> ConflictAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        Assert.Matches("u[0-9a-f]+2.*已改过，您的修改还没有保存", Words(page.QuerySelector(".note-bad")!));
        Assert.NotNull(page.QuerySelector(".pick a, .actions a:not([href='#'])"));
        return page;
    }

    // 标签：我填的|已保存的.
    private static string[] Rows(IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll("fieldset.pick").Select(f =>
            Words(f.QuerySelector("legend")!).Split(' ')[0] + "："
                + string.Join('|', f.QuerySelectorAll("label > span").Select(s => s.LastChild!.TextContent.Trim()))),
    ];

    private Task<CampaignWords> WordsAsync(County county) => App.WithDbAsync(async db =>
        (await db.Campaigns.SingleAsync(c => c.Id == county.Campaign.Id, Ct)).Words);

    // The first of the page's three forms.
    private static Task<HttpResponseMessage> PostAsync(HttpClient admin, Guid id, IHtmlDocument page, params (string Name, string Value)[] fields)
    {
        var form = (IHtmlFormElement)page.QuerySelector("main form.panel")!;
        var values = form.Elements.OfType<IHtmlInputElement>().Where(i => i is { Name.Length: > 0, Type: not ("checkbox" or "radio") })
            .Select(i => (i.Name!, i.Value))
            .Concat(form.Elements.OfType<IHtmlSelectElement>().Where(s => s.Name is { Length: > 0 }).Select(s => (s.Name!, s.Value ?? "")))
            .Where(v => fields.All(f => f.Name != v.Item1)).Concat(fields);
        return admin.PostAsync($"/accounts/{id}", new FormUrlEncodedContent(values.Select(v => KeyValuePair.Create(v.Item1, v.Item2))));
    }
}
