using System.Net;
using AngleSharp.Html.Dom;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Organisation;
using VillageRectification.Web.Tests.Support;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>A computed paragraph is worded anew: its numbers follow the records, and it never says what they no longer say.</summary>
public abstract class RewordTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteNovemberApp app) : RewordTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : RewordTests(app), IClassFixture<PostgresNovemberApp>;

    [Fact]
    public async Task The_words_are_the_drafters_and_the_numbers_the_records()
    {
        var (county, staff, bulletin) = await StartAsync(activists: 3);
        var form = await OpenAsync(staff, bulletin);
        var page = await form.OpenAsync();
        var computed = ((IHtmlTextAreaElement)page.QuerySelector("[name='Input.Text']")!).Value;
        Assert.Contains("培养入党积极分子【入党积极分子】名", computed, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.Text", "入党积极分子队伍壮大，\r\n新培养【入党积极分子】名。"))).StatusCode);
        Assert.Contains("新培养3名。", (await staff.ReadAsync(bulletin)).TextOf("article"), StringComparison.Ordinal);
        Assert.Contains((await staff.ReadAsync(bulletin)).QuerySelectorAll("article a.token"), a => a.TextContent == "3");
        await GrowAsync(county, 4);
        Assert.Contains("队伍壮大，新培养7名。", (await staff.ReadAsync($"{bulletin}/print")).TextOf(), StringComparison.Ordinal);

        // Emptied, it is computed again.
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync(), ("Input.Text", ""))).StatusCode);
        Assert.DoesNotContain("队伍壮大", (await staff.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_altered_token_is_refused_and_what_was_typed_stays()
    {
        var (_, staff, bulletin) = await StartAsync(activists: 3);
        var form = await OpenAsync(staff, bulletin);

        var answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.Text", "新培养【积极分子数】名，其中31名女。"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        Assert.Contains("【积极分子数】不是这里的数字。【】里的可以移动、可以不要，不能改写。", page.TextOf(), StringComparison.Ordinal);
        Assert.Contains("“31”是手写的数字，不会随记录重算", page.TextOf(), StringComparison.Ordinal);
        Assert.Equal("新培养【积极分子数】名，其中31名女。", ((IHtmlTextAreaElement)page.QuerySelector("[name='Input.Text']")!).Value);
    }

    [Fact]
    public async Task A_number_behind_other_words_is_named_to_the_editor_and_to_who_reviews()
    {
        var (county, staff, bulletin) = await StartAsync(activists: 3);
        var form = await OpenAsync(staff, bulletin);
        var page = await form.OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, ("Input.Text", "没有当上干部的【入党积极分子】名。"))).StatusCode);
        const string Told = "培养入党积极分子3名”，改写成了“没有当上干部的3名”";

        Assert.Contains(Told, (await staff.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);
        Assert.Contains("改写过的，请核对", (await staff.ReadAsync(bulletin)).TextOf("article"), StringComparison.Ordinal);
        Assert.Contains(Told, (await form.OpenAsync()).TextOf(), StringComparison.Ordinal);
        Assert.Contains(Told, (await staff.ReadAsync($"{bulletin}/submit")).TextOf("#check"), StringComparison.Ordinal);
        await staff.SubmitAsync(bulletin);
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var review = await head.ReadAsync($"{bulletin}/issue");
        Assert.Contains(Told, review.TextOf("#check"), StringComparison.Ordinal);
        // Both wordings, what differs marked.
        Assert.Contains("培养入党积极分子3名", review.TextOf("#marked .versions"), StringComparison.Ordinal);
        Assert.Contains("没有当上干部的3名", review.TextOf("#marked .versions"), StringComparison.Ordinal);
        Assert.Contains(review.QuerySelectorAll("#marked .versions ins"), i => i.TextContent.Contains("没有当上", StringComparison.Ordinal));
        Assert.NotEmpty(review.QuerySelectorAll("#marked .versions del"));
    }

    [Fact]
    public async Task Own_words_that_a_figure_contradicts_are_named_and_the_list_says_what_it_looked_at()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await staff.WriteAsync(bulletin, "全县的村全部合格。", "Overall")).StatusCode);

        const string Told = "写的是“全部合格”，验收合格现在是1个村，不到2个村";
        Assert.Contains(Told, (await staff.ReadAsync($"{bulletin}/edit/Overall")).TextOf(), StringComparison.Ordinal);
        var check = (await staff.ReadAsync($"{bulletin}/submit")).TextOf("#check");
        Assert.Contains(Told, check, StringComparison.Ordinal);
        Assert.Contains("没有看出不该写的", check, StringComparison.Ordinal);
        Assert.Contains("群众姓名程序认不出来，请通读", check, StringComparison.Ordinal);

        await county.PassTheOtherAsync(App);
        var after = (await staff.ReadAsync($"{bulletin}/submit")).TextOf("#check");
        Assert.DoesNotContain(Told, after, StringComparison.Ordinal);
        Assert.Contains("写过的文字和数字没有看出矛盾", after, StringComparison.Ordinal);
        // Who only reads it is asked nothing.
        Assert.DoesNotContain("请核对", (await staff.ReadAsync($"{bulletin}/print")).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_records_change_its_words_the_computed_paragraph_is_printed_and_the_drafter_told()
    {
        var (county, staff, bulletin) = await StartAsync(activists: 3);
        var form = await OpenAsync(staff, bulletin);
        var page = await form.OpenAsync();
        await form.SubmitAsync(page, ("Input.Text", "新培养【入党积极分子】名。"));
        await GrowAsync(county, 1, admitted: 2);

        var sheet = await staff.ReadAsync(bulletin);
        Assert.DoesNotContain("新培养", sheet.TextOf("article"), StringComparison.Ordinal);
        Assert.Contains("发展党员", sheet.TextOf("article"), StringComparison.Ordinal);
        Assert.Contains("“班子和队伍建设”改写过的一段，印的是自动生成的", (await staff.ReadAsync($"{bulletin}/submit")).TextOf(), StringComparison.Ordinal);
        var late = await form.SubmitAsync(page, ("Input.Text", "迟到的改写【入党积极分子】名。"));
        Assert.NotEqual(HttpStatusCode.Redirect, late.StatusCode);
        Assert.Contains("迟到的改写【入党积极分子】名。", (await Form.ReadAsync(late)).TextOf(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(await form.OpenAsync())).StatusCode);
        Assert.DoesNotContain("改写过的一段", (await staff.ReadAsync($"{bulletin}/submit")).TextOf(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("本月【申报验收】个村，【合格】个。", "【合格】不是这里的数字")]
    [InlineData("本月【申报验收个村。", "有的【】缺了一半")]
    [InlineData("本月[申报验收]个村。", "“[申报验收]”会照样印出来")]
    public async Task An_own_paragraph_with_an_unknown_token_is_refused_and_kept(string text, string why)
    {
        var (_, staff, bulletin) = await App.StartAsync();

        var answer = await staff.WriteAsync(bulletin, text, "Overall");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        Assert.Contains(why, page.TextOf(), StringComparison.Ordinal);
        Assert.Equal(text, ((IHtmlTextAreaElement)page.QuerySelector("[name='Input.Text']")!).Value);
    }

    [Fact]
    public async Task A_token_of_an_own_paragraph_is_computed_and_follows_the_records()
    {
        var (county, staff, bulletin) = await App.StartAsync();
        Assert.Contains("【申报验收】", (await staff.ReadAsync($"{bulletin}/edit/Overall")).TextOf("main details"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await staff.WriteAsync(bulletin, "汶发[2003]12号下发后，【申报验收】个村申报。", "Overall")).StatusCode);

        var sheet = await staff.ReadAsync(bulletin);
        Assert.Contains("汶发[2003]12号下发后，1个村申报。", sheet.TextOf("article"), StringComparison.Ordinal);
        await county.PassTheOtherAsync(App);
        Assert.Contains("汶发[2003]12号下发后，2个村申报。", (await staff.ReadAsync($"{bulletin}/print")).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_two_have_to_review_it_both_do_and_either_gives_it_back()
    {
        var (county, staff, bulletin) = await StartAsync(activists: 3);
        var (one, other) = (await App.SignInAsNewAsync(Role.Head, county.Code), await App.SignInAsNewAsync(Role.Head, county.Code));
        var rules = new Form(one, $"/rules/{county.CampaignId}/numbering");
        Assert.Equal(HttpStatusCode.Redirect, (await rules.SubmitAsync(await rules.OpenAsync(), ("Input.Reviewers", "2"), ("Input.Why", "县委会议定的"))).StatusCode);
        await staff.SubmitAsync(bulletin);

        // Twice by one is once.
        await one.ReviewAsync(bulletin);
        var again = new Form(one, $"{bulletin}/issue");
        Assert.Contains("您已审核通过，还要等另一位部领导审核。", (await again.OpenAsync()).TextOf(), StringComparison.Ordinal);
        await one.ReviewAsync(bulletin);
        Assert.Equal(BulletinState.Submitted, await county.StateAsync(App));
        Assert.Contains("2位部领导，已有1位", (await staff.ReadAsync(bulletin)).TextOf(), StringComparison.Ordinal);
        // Who has done it is not asked again, and it is the other's turn.
        Assert.DoesNotContain("等您审核", (await one.ReadAsync("/")).TextOf(), StringComparison.Ordinal);
        Assert.Contains("已有1位部领导审核通过，等您审核", (await other.ReadAsync("/")).TextOf(), StringComparison.Ordinal);
        Assert.Null((await staff.ReadAsync(bulletin)).QuerySelector("main a[href$='/submit']"));
        Assert.Contains("已有1位部领导审核通过，不能撤回", (await staff.ReadAsync($"{bulletin}/submit")).TextOf(), StringComparison.Ordinal);

        var back = new Form(other, $"{bulletin}/issue");
        Assert.Equal(HttpStatusCode.Redirect, (await back.PressAsync(await back.OpenAsync(), "Return", ("Input.Reason", "再核一遍"))).StatusCode);
        await staff.SubmitAsync(bulletin);
        // What was said of the version before says nothing of this one.
        await other.ReviewAsync(bulletin);
        Assert.Equal(BulletinState.Submitted, await county.StateAsync(App));
        await one.IssueAsync(bulletin);
        Assert.Equal(BulletinState.Issued, await county.StateAsync(App));
    }

    private async Task<(County County, HttpClient Staff, string Bulletin)> StartAsync(int activists)
    {
        var (county, staff, bulletin) = await App.StartAsync();
        await GrowAsync(county, activists);
        return (county, staff, bulletin);
    }

    private Task<int> GrowAsync(County county, int activists, int? admitted = null) => App.WithDbAsync(db =>
    {
        db.Add(new MembershipGrowth(county.Passed, new(2003, 9, 10)) { Activists = activists, NewMembers = admitted });
        return db.SaveChangesAsync(Ct);
    });

    private static async Task<Form> OpenAsync(HttpClient staff, string bulletin)
    {
        var part = await staff.ReadAsync($"{bulletin}/edit/Organisation");
        return new(staff, ((IHtmlAnchorElement)part.QuerySelector("a[href*='/reword/']")!).PathName);
    }
}
