using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Rules;

/// <summary>The weights of the risk are drafted by the department and put in force by its head; pages say by which version they count.</summary>
public abstract class RiskTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : RiskTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : RiskTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task From_the_shipped_weights_to_the_countys_own()
    {
        var county = await County.CreateAsync(App);
        var address = $"/rules/{county.Campaign.Id}/risk";
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var draft = new Form(dept, address);
        var (page, stale) = (await draft.OpenAsync(), await draft.OpenAsync());
        Assert.Null(page.QuerySelector("[formaction*=Enact]"));
        var tooMuch = await draft.SubmitAsync(page, ("Input.Parts[0].Most", "101"));
        Assert.Equal(HttpStatusCode.BadRequest, tooMuch.StatusCode);
        var kept = await Form.ReadAsync(tooMuch);
        Assert.Equal("101", kept.QuerySelector("#Input_Parts_0__Most")!.GetAttribute("value"));
        Assert.Contains("“逾期”最多几分，要在 0 到 100 之间", Words(kept.QuerySelector("main")!), StringComparison.Ordinal);
        (string, string?)[] typed = [("Input.Parts[0].Most", "30"), ("Input.Parts[1].Most", "4")];
        Assert.Equal(HttpStatusCode.Redirect, (await draft.SubmitAsync(page, typed)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await draft.SubmitAsync(stale, typed)).StatusCode);

        var reader = await App.SignInAsNewAsync(Role.Head, county.Code);
        var head = new Form(reader, address);
        const string task = "风险权重草稿待定稿";
        Assert.Equal(address, await TaskAsync(reader, task));
        Assert.Null(await TaskAsync(dept, task));
        var opened = await head.OpenAsync();
        (string, string?)[] enacted = [("Input.From", $"{App.Today.AddDays(1):yyyy-MM-dd}"), ("Input.Reason", "逾期最说明问题")];
        var unsummed = await head.PressAsync(opened, "Enact", enacted);
        var refused = await Form.ReadAsync(unsummed);
        Assert.Contains("各部分合计 99 分，要正好 100 分才能定稿", Words(refused.QuerySelector("main")!), StringComparison.Ordinal);
        // The address of what was refused is that of 定稿; 保存草稿 goes elsewhere.
        Assert.Equal(address, refused.QuerySelector("main form[novalidate]")!.GetAttribute("action"));
        // Changed in the same press, the head would be a drafter of what he puts in force.
        var own = await head.PressAsync(opened, "Enact", [.. enacted, ("Input.Parts[1].Most", "5")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, own.StatusCode);
        Assert.Contains("起草的人不能定稿", Words((await Form.ReadAsync(own)).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await draft.SubmitAsync(await draft.OpenAsync(), ("Input.Parts[1].Most", "5"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await head.PressAsync(await head.OpenAsync(), "Enact", enacted)).StatusCode);
        Assert.Null(await TaskAsync(reader, task));

        var now = await App.WithDbAsync(db => db.Campaigns.AsNoTracking().Include(c => c.RiskVersions).SingleAsync(c => c.Id == county.Campaign.Id, Ct));
        Assert.Equal((1, 2), (now.RiskRules().On(App.Today).Number, now.RiskRules().On(App.Today.AddDays(1)).Number));
        Assert.Equal((30, 5), (now.RiskRules().On(App.Today.AddDays(1)).Weights.Overdue, now.RiskRules().On(App.Today.AddDays(1)).Weights.Silence));
        var rules = Words((await new Form(dept, "/rules").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("逾期 30，最近记录 5", rules, StringComparison.Ordinal);
        Assert.Contains("逾期最说明问题", rules, StringComparison.Ordinal);
    }

    private static async Task<string?> TaskAsync(HttpClient browser, string task) =>
        (await new Form(browser, "/").OpenAsync()).QuerySelectorAll("main a")
            .FirstOrDefault(a => Words(a).Contains(task, StringComparison.Ordinal))?.GetAttribute("href");

    [Fact]
    public async Task A_page_counts_by_what_is_in_force_on_its_day_and_says_so()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村", _ => []);
        var before = App.Today.AddDays(-9);
        await App.WithDbAsync(async db =>
        {
            var campaign = await db.Campaigns.Include(c => c.RiskVersions).SingleAsync(c => c.Id == county.Campaign.Id, Ct);
            campaign.DraftRisk(new RiskWeights { Overdue = 0, Silence = 35 }, new(Guid.CreateVersion7(), "干部"));
            campaign.RiskRules().Enact(before, before.AddDays(-1), "看有没有人做事", new(Guid.CreateVersion7(), "部长"));
            return await db.SaveChangesAsync(Ct);
        });
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var page = Words((await new Form(dept, "/acceptance/risk").OpenAsync()).QuerySelector("main")!);

        Assert.Contains("风险分第 2 版", page, StringComparison.Ordinal);
        Assert.Contains("最多 35 分：多少天没有工作进展和驻村记录", page, StringComparison.Ordinal);
        Assert.Contains("照当时用的第 1 版", page, StringComparison.Ordinal);
    }
}
