using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Screening;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Home;

/// <summary>今天 of one of two campaigns says what is to be done in the other.</summary>
public abstract class ElsewhereTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : ElsewhereTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : ElsewhereTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task What_is_to_be_done_now_in_the_other_campaign_is_said_with_the_way_there()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        var beside = new Campaign(county.Code, $"县{county.Code}", "软弱涣散村整顿", County.Start.AddDays(-1), County.Deadline);
        var there = new RectificationCase(beside, DivisionCode.Parse(county.Code + "101201"));
        await App.WithDbAsync(db =>
        {
            db.AddRange(
                beside, there, there.Registered(beside.Start), new Measure(there, beside.Start, "修复机井") { ResponsiblePerson = "陈志强", DueOn = new(2003, 8, 4) });
            return db.SaveChangesAsync(Ct);
        });
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("101"));

        var here = await new Form(browser, $"/?campaign={county.Campaign.Id}").OpenAsync();
        var note = here.QuerySelectorAll("main .note-warn").Single(n => Words(n).Contains("另一次行动", StringComparison.Ordinal));
        var other = await new Form(browser, note.QuerySelector("a")!.GetAttribute("href")!).OpenAsync();

        Assert.Contains("软弱涣散村整顿", Words(note), StringComparison.Ordinal);
        Assert.Contains($"还有 {other.QuerySelectorAll("#now .tasks li").Length} 件", Words(note), StringComparison.Ordinal);
        Assert.Contains("修复机井", Words(other.QuerySelector("#now")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_screening_for_a_campaign_that_has_not_begun_is_said_to_the_townships()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        var next = new Campaign(county.Code, $"县{county.Code}", "下一轮整顿", App.Today.AddDays(15), County.Deadline.AddYears(1));
        await App.WithDbAsync(db => { db.Add(next); return db.SaveChangesAsync(Ct); });
        var browser = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        Assert.DoesNotContain("下一轮整顿”的今天", Words((await new Form(browser, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);

        await App.WithDbAsync(async db =>
        {
            var campaign = await db.Campaigns.Include(c => c.ScreeningEvents).SingleAsync(c => c.Id == next.Id, Ct);
            campaign.OpenScreening(App.Today.AddDays(30), App.Today, "干部", Caller.CommandLineId);
            return await db.SaveChangesAsync(Ct);
        });

        Assert.Contains("去看“下一轮整顿”的今天", Words((await new Form(browser, "/").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }
}
