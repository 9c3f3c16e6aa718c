using System.Net;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence.Readings;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Cases;

/// <summary>How the two committees are made up and get on changes by hand: before and now stand side by side, and the figure follows.</summary>
public abstract class MakeUpTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : MakeUpTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : MakeUpTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task What_is_now_leads_to_the_record_that_says_it_and_counts_from_its_day()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
            [new Baseline(c, County.Start, ManagementLevel.Ordinary) { Relation = CommitteeRelation.Disunited, Branch = CommitteeState.Complete }]);
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        Assert.Equal("两委关系 不和 不和：两委关系", await RowAsync(town, @case.Id, "两委关系"));
        Assert.Equal("两委人数 未填 未填", await RowAsync(town, @case.Id, "两委人数"));

        var form = new Form(town, $"/cases/{@case.Id}/records/committee-make-ups/add");
        var answer = await form.SubmitAsync(
            await form.OpenAsync(), ("Input.Relation", "Harmonious"), ("Input.BranchMembers", "5"), ("Input.CommitteeMembers", "3"), ("Input.InBoth", "2"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("两委关系 不和 团结：两委关系", await RowAsync(town, @case.Id, "两委关系"));
        Assert.Equal("两委人数 未填 党支部 5 人，村委会 3 人，交叉任职 2 人：两委人数", await RowAsync(town, @case.Id, "两委人数"));
        var page = await new Form(town, $"/cases/{@case.Id}").OpenAsync();
        Assert.Single(page.QuerySelectorAll("#chronicle a"), a => Words(a) == "两委关系团结，党支部 5 人，村委会 3 人，交叉任职 2 人");
        Assert.Equal((1, 0), (await DisunitedAsync(county, App.Today.AddDays(-1)), await DisunitedAsync(county, App.Today)));
        var dossier = Words((await new Form(town, $"/cases/{@case.Id}/dossier").OpenAsync()).Body!).Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains("支部班子健全健全2002年10月20日基本情况", dossier, StringComparison.Ordinal);
        Assert.Contains("两委关系不和团结2003年10月31日登记", dossier, StringComparison.Ordinal);
        var nothing = await form.SubmitAsync(await form.OpenAsync());
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
        Assert.Contains("关系和人数至少填一项", Words((await Form.ReadAsync(nothing)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
    }

    private static async Task<string> RowAsync(HttpClient browser, Guid @case, string subject) =>
        string.Join(' ', (await new Form(browser, $"/cases/{@case}").OpenAsync()).QuerySelectorAll("main tr")
            .Single(r => r.QuerySelector("th") is { } head && Words(head) == subject).Children.Select(Words));

    private async Task<long?> DisunitedAsync(County county, DateOnly asOf) =>
        (await App.WithDbAsync(db => db.FigureSetAsync(county.Campaign.Id, asOf, Ct)))!.Value(FigureName.Disunited);
}
