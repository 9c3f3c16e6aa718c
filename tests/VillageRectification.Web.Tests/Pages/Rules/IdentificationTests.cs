using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Rules;

/// <summary>The identification criteria are drafted by the department and put in force by its head.</summary>
public abstract class IdentificationTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : IdentificationTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : IdentificationTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task From_the_shipped_ones_to_those_that_the_head_looked_through()
    {
        var county = await County.CreateAsync(App);
        var address = $"/rules/{county.Campaign.Id}/identification";
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        Assert.Contains("待核", Words((await new Form(dept, "/screening").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        var draft = new Form(dept, address);
        var (page, stale) = (await draft.OpenAsync(), await draft.OpenAsync());
        Assert.Null(page.QuerySelector("[formaction*=Enact]"));
        var blank = LineOf(page, "");
        (string, string?)[] typed = [($"{LineOf(page, "集体没有收入")}.Drop", "true"), ($"{blank}.Text", "账目两年没有清理"), ($"{blank}.CaseType", "财务混乱")];
        Assert.Equal(HttpStatusCode.Redirect, (await draft.SubmitAsync(page, typed)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await draft.SubmitAsync(stale, typed)).StatusCode);
        Assert.Equal(17, (await CampaignAsync(county)).IdentificationRules().On(App.Today).Items.Count);

        var head = new Form(await App.SignInAsNewAsync(Role.Head, county.Code), address);
        var opened = await head.OpenAsync();
        var same = await head.SubmitAsync(opened, ($"{LineOf(opened, "")}.Text", "两年没有发展党员"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, same.StatusCode);
        Assert.Contains("写了两次", Words((await Form.ReadAsync(same)).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await head.PressAsync(opened, "Enact")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await head.PressAsync(opened, "Enact", ("Input.Reason", "已核"))).StatusCode);

        var now = (await CampaignAsync(county)).IdentificationRules().On(App.Today);
        Assert.Equal((2, 17, "已核"), (now.Number, now.Items.Count, now.Reason));
        Assert.Equal("财务混乱", now.Items.Single(i => i.Text == "账目两年没有清理").CaseType);
        Assert.DoesNotContain(now.Items, i => i.Text == "集体没有收入");
        Assert.DoesNotContain("待核", Words((await new Form(dept, "/screening").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_were_emptied_are_asked_for_and_only_what_is_said_to_go_goes()
    {
        var county = await County.CreateAsync(App);
        var draft = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), $"/rules/{county.Campaign.Id}/identification");
        var page = await draft.OpenAsync();
        var line = LineOf(page, "集体没有收入");

        var emptied = await draft.SubmitAsync(page, ($"{line}.Text", ""));

        Assert.Equal(HttpStatusCode.BadRequest, emptied.StatusCode);
        var shown = await Form.ReadAsync(emptied);
        Assert.Contains("“集体没有收入”的文字空了", Words(shown.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Null((await CampaignAsync(county)).IdentificationRules().Draft);
        Assert.Equal(HttpStatusCode.Redirect, (await draft.SubmitAsync(shown, ($"{line}.Drop", "true"))).StatusCode);
        Assert.Equal(16, (await CampaignAsync(county)).IdentificationRules().Draft!.Items.Count);
    }

    private static string LineOf(IHtmlDocument page, string text) => page.QuerySelectorAll("[name$='.Text']")
        .First(i => (i.GetAttribute("value") ?? "") == text).GetAttribute("name")!.Replace(".Text", "", StringComparison.Ordinal);

    private Task<Campaign> CampaignAsync(County county) =>
        App.WithDbAsync(db => db.Campaigns.AsNoTracking().WithScreening().SingleAsync(c => c.Id == county.Campaign.Id, Ct));
}
