using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Register;

/// <summary>What an address picks, and what stands against picking it.</summary>
public abstract class PickTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : PickTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : PickTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_village_of_another_campaign_of_the_same_time_is_listed_only_where_one_says_so()
    {
        var (county, village) = await GroundAsync();
        await App.WithDbAsync(async db =>
        {
            var beside = new Campaign(county.Code, $"县{county.Code}", "软弱涣散村整顿", County.Start, County.Deadline);
            var over = new Campaign(county.Code, $"县{county.Code}", "早已结束", new(1990, 3, 1), new(1991, 3, 1));
            var (@case, registered) = ListingSteps.Register(null, beside, DivisionCode.Parse(village), County.Start);
            var (past, pastRegistered) = ListingSteps.Register(null, over, DivisionCode.Parse(village), new(1990, 3, 1));
            db.AddRange(beside, @case, registered, over, past, pastRegistered);
            await db.SaveChangesAsync(Ct);
        });
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        foreach (var address in new[] { $"/cases/register?township={county.Code}101000", Villages(village) })
        {
            var shown = Words((await new Form(head, address).OpenAsync()).QuerySelector("main")!);
            Assert.Contains("同时在“软弱涣散村整顿”里", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("早已结束”里", shown, StringComparison.Ordinal);
        }

        var form = new Form(head, $"{Villages(village)}&campaign={county.Campaign.Id}");
        var page = await form.OpenAsync();
        var refused = await form.SubmitAsync(page, ("Input.Level", "CountyKey"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("请勾选“两个行动都列入”", Words((await Form.ReadAsync(refused)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal(0, await ListedAsync(county, village));

        var saved = await form.SubmitAsync(page, ("Input.Level", "CountyKey"), ("Input.Rows[0].Beside", "true"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(1, await ListedAsync(county, village));
    }

    [Fact]
    public async Task What_an_address_names_and_the_list_does_not_have_is_said()
    {
        var (county, village) = await GroundAsync();
        await county.AddVillageAsync("101201", "孔庄村");
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        (string Address, string Says)[] strange =
        [
            ("/cases/register?township=110101001000", "名单里没有这个乡镇"),
            ("/cases/register?township=abc", "名单里没有这个乡镇"),
            ("/cases/register?q=" + new string('村', 21), "不超过 20 个字"),
            ($"/cases/register?v={village}&v=1&v=110101001001", "有 2 个代码不在名单里"),
            (Villages(village, "110101001001"), "有 1 个代码不在名单里"),
            ($"/cases/register?v={county.Code}101201", "孔庄村已列入，没有选上"),
        ];

        foreach (var (address, says) in strange)
        {
            var led = (await head.GetAsync(address, Ct)).Headers.Location?.OriginalString;
            var page = await new Form(head, led ?? address).OpenAsync();

            Assert.Contains(says, Words(page.QuerySelector(".error-summary")!), StringComparison.Ordinal);
            Assert.Equal(address.Contains(village, StringComparison.Ordinal) ? 1 : 0, page.QuerySelectorAll("input[name=v][checked]").Length);
        }
    }

    private static string Villages(params string[] codes) => "/cases/register/villages?" + string.Join('&', codes.Select(c => "v=" + c));

    private async Task<(County County, string Village)> GroundAsync()
    {
        var county = await County.CreateAsync(App);
        var village = county.Code + "101202";
        await App.WithDbAsync(db =>
        {
            db.AddRange(new Division(DivisionCode.Parse(county.Code + "101000"), "近镇"), new Division(DivisionCode.Parse(village), "荒村"));
            return db.SaveChangesAsync(Ct);
        });
        return (county, village);
    }

    private Task<int> ListedAsync(County county, string village) =>
        App.WithDbAsync(db => db.Cases.CountAsync(c => c.CampaignId == county.Campaign.Id && c.DivisionCode == village, Ct));
}
