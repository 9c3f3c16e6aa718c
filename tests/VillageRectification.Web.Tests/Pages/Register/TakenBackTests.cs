using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Tests.Pages.Records;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Register;

/// <summary>A village that was listed by mistake is taken out the same day, as long as nothing else is written down of it.</summary>
public abstract class TakenBackTests(App app) : VillageForms(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : TakenBackTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : TakenBackTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_listing_is_taken_back_with_its_level_and_the_village_may_be_listed_anew()
    {
        var (browser, county, village) = await ListAsync();
        var withdrawal = await WithdrawalAsync(browser, county);

        var answer = await withdrawal.SubmitAsync(await withdrawal.OpenAsync());

        Assert.Equal("/cases/register", answer.Headers.Location!.OriginalString);
        var said = await Form.ReadAsync(await browser.GetAsync(answer.Headers.Location, Ct));
        Assert.Contains("已撤回：荒村 10月31日，列入整顿。", Words(said.Body!), StringComparison.Ordinal);
        Assert.Equal((0, 0), await App.WithDbAsync(async db => (
            await db.StandingChanges.CountAsync(s => s.DivisionCode == village, Ct), await db.LevelChanges.CountAsync(l => l.DivisionCode == village, Ct))));
        Assert.DoesNotContain("荒村", Words((await new Form(browser, "/cases").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await RegisterAsync(browser, village)).StatusCode);
        var listed = Words((await new Form(browser, "/cases").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("荒村", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("次列入", listed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_of_the_village_keeps_its_listing()
    {
        var (browser, county, village) = await ListAsync();
        var withdrawal = await WithdrawalAsync(browser, county);
        var page = await withdrawal.OpenAsync();
        await App.WithDbAsync(async db =>
        {
            var @case = await db.Cases.SingleAsync(c => c.CampaignId == county.Campaign.Id, Ct);
            db.Add(@case.Diagnose(App.Today, new("账目乱", "镇党委")));
            await db.SaveChangesAsync(Ct);
        });

        var answer = await withdrawal.SubmitAsync(page);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("已经有别的记录，列入的记录不能撤回", Words((await Form.ReadAsync(answer)).Body!), StringComparison.Ordinal);
        Assert.Equal(1, await App.WithDbAsync(db => db.LevelChanges.CountAsync(l => l.DivisionCode == village, Ct)));
    }

    private async Task<(HttpClient Browser, County County, string Village)> ListAsync()
    {
        var county = await County.CreateAsync(App);
        var village = county.Code + "101202";
        await App.WithDbAsync(db =>
        {
            db.AddRange(new Division(DivisionCode.Parse(county.Code + "101000"), "近镇"), new Division(DivisionCode.Parse(village), "荒村"));
            return db.SaveChangesAsync(Ct);
        });
        var browser = await SignInAsync(county, Role.Head);
        Assert.Equal(HttpStatusCode.Redirect, (await RegisterAsync(browser, village)).StatusCode);
        return (browser, county, village);
    }

    private static async Task<HttpResponseMessage> RegisterAsync(HttpClient browser, string village)
    {
        var form = new Form(browser, "/cases/register/villages?v=" + village);
        return await form.SubmitAsync(await form.OpenAsync(), ("Input.Level", "CountyKey"), ("Input.CaseType", "财务混乱"));
    }

    private async Task<Form> WithdrawalAsync(HttpClient browser, County county)
    {
        var listing = await App.WithDbAsync(db =>
            db.StandingChanges.SingleAsync(s => db.Cases.Any(c => c.Id == s.CaseId && c.CampaignId == county.Campaign.Id), Ct));
        return new(browser, $"/cases/{listing.CaseId}/records/standing-changes/{listing.RecordId}/withdraw");
    }
}
