using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Tests.Import;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Rules;

/// <summary>What a campaign calls the levels of its villages is edited with its other lists: ended and added, and ledgers are read by it.</summary>
public abstract class LevelsTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : LevelsTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : LevelsTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task A_level_above_the_city_is_added_read_shown_and_ended()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var form = new Form(head, $"/rules/{county.Campaign.Id}/lists");

        var refused = await form.SubmitAsync(await form.OpenAsync(), ("Input.Levels[0]", "一般"), ("Input.Why", "省里定的"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.NotNull((await Form.ReadAsync(refused)).QuerySelector(".error-summary a[href='#Input_Levels_0_']"));
        var saved = await form.SubmitAsync(
            await form.OpenAsync(), ("Input.Levels[0]", "省级联系\n部级督办"), ("Input.Levels[2]", "县委书记联系"), ("Input.Why", "省里定的"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var rules = (await new Form(head, $"/rules?campaign={county.Campaign.Id}").OpenAsync()).QuerySelector("main")!;
        Assert.Contains("管理级别上级挂牌（省级联系、部级督办）、市重点、县重点（县委书记联系）、一般", Words(rules), StringComparison.Ordinal);
        Assert.Contains("管理级别的叫法增加：省级联系（当作上级挂牌）、部级督办（当作上级挂牌）、县委书记联系（当作县重点）", Words(rules.QuerySelector("#changes")!), StringComparison.Ordinal);

        var book = WorkbookBuilder.SheetOf(
            "村情台账", ["行政区划代码", "村名", "管理级别"], [county.Code + "101202", "徐牛村", "部级督办"]);
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var preview = new Form(staff, (await staff.UploadAsync(book, ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);
        var code = county.Code + "101202";
        Assert.Equal(ManagementLevel.Higher, await App.WithDbAsync(db => db.Baselines.Where(b => b.DivisionCode == code).Select(b => b.Level).SingleAsync(Ct)));

        var page = await form.OpenAsync();
        var ended = page.QuerySelectorAll("input[type=checkbox]").OfType<IHtmlInputElement>()
            .Single(i => Words(i.ParentElement!).Contains("部级督办", StringComparison.Ordinal));
        ended.RemoveAttribute("checked");
        await form.SubmitAsync(page, ("Input.Why", "不用了"));
        Assert.Equal(
            [("省级联系", null), ("部级督办", (DateOnly?)App.Today)],
            await App.WithDbAsync(async db => (await db.Campaigns.Where(c => c.Id == county.Campaign.Id).SelectMany(c => c.Synonyms).ToListAsync(Ct))
                .Where(s => s.Meaning == "上级挂牌").OrderBy(s => s.EndedOn).Select(s => (s.Word, s.EndedOn)).ToArray()));
    }
}
