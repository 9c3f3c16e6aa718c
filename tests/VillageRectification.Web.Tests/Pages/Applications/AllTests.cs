using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Applications;

/// <summary>Many villages at once: who prepares confirms the committees of several, the secretary applies for several.</summary>
public abstract class AllTests(App app) : AppTests(app)
{
    private const string Address = "/applications";

    public sealed class OnSqlite(SharedSqlite shared) : AllTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : AllTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Several_villages_are_prepared_by_the_clerk_and_submitted_by_the_secretary()
    {
        var (county, one, two) = await TwoAsync();
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var form = new Form(town, Address);
        var page = await form.OpenAsync();
        Assert.Equal(["孔庄村", "马庄村"], page.QuerySelectorAll("tbody th label").Select(Words).Order());
        Assert.All(page.QuerySelectorAll("tbody tr"), row => Assert.Contains("1 项", Words(row), StringComparison.Ordinal));
        Assert.Null(page.QuerySelector("button[formaction]"));

        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(town, page, "", one, two)).StatusCode);
        // A second press writes nothing.
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(town, page, "", one, two)).StatusCode);
        Assert.Equal(2, await App.WithDbAsync(db => db.CommitteeConfirmations.CountAsync(c => c.CaseId == one.Id || c.CaseId == two.Id, Ct)));
        Assert.Contains("条件都齐的 2 个", Words((await form.OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(town, page, "?handler=Apply", one, two)).StatusCode);

        var secretary = await App.SignInAsNewAsync(Role.Sec, county.Township("101"));
        var opened = await new Form(secretary, Address).OpenAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(secretary, opened, "?handler=Apply", one, two)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(secretary, opened, "?handler=Apply", one, two)).StatusCode);
        Assert.Equal(2, await App.WithDbAsync(db => db.AcceptanceApplications.CountAsync(a => a.CaseId == one.Id || a.CaseId == two.Id, Ct)));
        Assert.All(await StagesAsync(one, two), stage => Assert.Equal(CaseStage.Applied, stage));
        Assert.Contains("没有还要申请的村", Words((await new Form(secretary, Address).OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_one_lacks_something_none_is_submitted_and_the_village_is_named()
    {
        var (county, one, two) = await TwoAsync();
        await App.WithDbAsync(db =>
        {
            db.Add(one.ConfirmCommittees(App.Today, CommitteeState.Complete, CommitteeState.Complete));
            return db.SaveChangesAsync(Ct);
        });
        var secretary = await App.SignInAsNewAsync(Role.Sec, county.Township("101"));
        var page = await new Form(secretary, Address).OpenAsync();

        var refused = await PostAsync(secretary, page, "?handler=Apply", one, two);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var kept = await Form.ReadAsync(refused);
        Assert.Contains("马庄村：", Words(kept.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.DoesNotContain("孔庄村", Words(kept.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal(2, kept.QuerySelectorAll("input[name=Villages][checked]").Length);
        Assert.All(await StagesAsync(one, two), stage => Assert.Equal(CaseStage.Rectifying, stage));
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(secretary, page, "")).StatusCode);
    }

    [Fact]
    public async Task Another_townships_villages_are_neither_shown_nor_written()
    {
        var (county, one, two) = await TwoAsync();
        var other = await App.SignInAsNewAsync(Role.Town, county.Township("102"));
        var own = await AddAsync(county, "102201", "湖村");
        var page = await new Form(other, Address).OpenAsync();
        Assert.Equal("湖村", Words(Assert.Single(page.QuerySelectorAll("tbody th label"))));

        Assert.Equal(HttpStatusCode.Redirect, (await PostAsync(other, page, "", one, two, own)).StatusCode);

        Guid[] ids = [one.Id, two.Id, own.Id];
        Assert.Equal([own.Id], await App.WithDbAsync(db => db.CommitteeConfirmations.Where(c => ids.Contains(c.CaseId)).Select(c => c.CaseId).ToListAsync(Ct)));
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient browser, IHtmlDocument page, string handler, params RectificationCase[] picked) =>
        browser.PostAsync(Address + handler, new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", page.QuerySelector("main form input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? ""),
            .. picked.Select(c => new KeyValuePair<string, string>("Villages", c.Id.ToString())),
        ]), Ct);

    private Task<List<CaseStage>> StagesAsync(params RectificationCase[] cases)
    {
        Guid[] ids = [.. cases.Select(c => c.Id)];
        return App.WithDbAsync(db => db.Cases.Where(c => ids.Contains(c.Id)).Select(c => c.Stage).ToListAsync(Ct));
    }

    private async Task<(County County, RectificationCase One, RectificationCase Two)> TwoAsync()
    {
        var county = await County.CreateAsync(App);
        return (county, await AddAsync(county, "101201", "孔庄村"), await AddAsync(county, "101202", "马庄村"));
    }

    private static Task<RectificationCase> AddAsync(County county, string code, string name) => county.AddVillageAsync(code, name, c =>
    {
        c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, []));
        return
        [
            new Baseline(c, County.Start, ManagementLevel.Ordinary) { Branch = CommitteeState.Complete, Committee = CommitteeState.Complete },
            new Diagnosis(c, County.Start, "财务不公开", "镇党委"), new PlanAdoption(c, County.Start.AddDays(9)),
        ];
    });
}
