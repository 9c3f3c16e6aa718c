using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Web.Tests.Import;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Rules;

/// <summary>台账用语: what a campaign's offices write is said once, by the head or at an import, and holds for every ledger from then on.</summary>
public abstract class SynonymTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : SynonymTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : SynonymTests(shared.App), IClassFixture<SharedPostgres>;

    private static readonly (string, string?) Why = ("Input.Why", "各乡镇都这样写");

    [Fact]
    public async Task Words_are_added_with_their_reason_ended_and_succeeded_and_stand_in_the_rules()
    {
        var (county, head) = await MakeAsync();
        var form = new Form(head, $"/rules/{county.Campaign.Id}/synonyms");
        var page = await form.OpenAsync();
        Assert.Contains("已解决已销号、整改完成", Words(page.QuerySelector("#usual")!), StringComparison.Ordinal);

        var said = new (string, string?)[] { ("Input.Words", "整改交账\n全部销号"), ("Input.Meaning", "ProblemStatus.已解决") };
        var silent = await form.SubmitAsync(page, said);
        Assert.Equal(HttpStatusCode.BadRequest, silent.StatusCode);
        var back = await Form.ReadAsync(silent);
        Assert.Contains("请写明为什么改：台账用语增加：问题状态“整改交账”当作已解决", Words(back.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Contains("整改交账\n全部销号", back.QuerySelector("#Input_Words")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("ProblemStatus.已解决", back.QuerySelector("#Input_Meaning option[selected]")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, [.. said, Why])).StatusCode);
        // Sent twice it is said already.
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, [.. said, Why])).StatusCode);
        Assert.Equal(
            ["台账用语增加：问题状态“整改交账”当作已解决、问题状态“全部销号”当作已解决"], await ChangesAsync(county));
        Assert.Contains("问题状态：已解决全部销号、整改交账", Words((await new Form(head, "/rules").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);

        var other = new (string, string?)[] { ("Input.Words", "整改交账"), ("Input.Meaning", "ProblemStatus.缓解"), Why };
        var refused = await form.SubmitAsync(await form.OpenAsync(), other);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("“整改交账”已经当作“已解决”", Words((await Form.ReadAsync(refused)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        page = await form.OpenAsync();
        var ended = page.QuerySelectorAll("tbody tr").Single(r => Words(r).StartsWith("整改交账", StringComparison.Ordinal))
            .QuerySelector("input")!.GetAttribute("value");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, [.. other, ("Input.Ended", ended)])).StatusCode);

        Assert.Equal(
            ["全部销号 已解决 ", "整改交账 已解决 停用", "整改交账 缓解 "],
            (await WordsAsync(county)).Select(s => $"{s.Word} {s.Meaning} {(s.EndedOn is null ? "" : "停用")}").Order(StringComparer.Ordinal));
        Assert.Contains("已停用 1 个词", Words((await form.OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("整改交账", "", "请选当作哪个词")]
    [InlineData("", "ProblemStatus.已解决", "请写台账里的写法")]
    [InlineData("缓解", "ProblemStatus.已解决", "本来就是台账的词")]
    [InlineData("已销号", "ProblemStatus.已解决", "通用的就当作“已解决”")]
    [InlineData("健全", "Part.工作组", "请写长些")]
    [InlineData("完事", "ProblemStatus.没有的", "没有“没有的”这一项")]
    [InlineData("完事", "99.已解决", "请选当作哪个词")]
    public async Task What_cannot_be_read_so_is_refused_at_its_field(string words, string meaning, string message)
    {
        var (county, head) = await MakeAsync();
        var form = new Form(head, $"/rules/{county.Campaign.Id}/synonyms");
        var answer = await form.SubmitAsync(await form.OpenAsync(), ("Input.Words", words), ("Input.Meaning", meaning), Why);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await Form.ReadAsync(answer);
        Assert.Contains(message, Words(page.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".error-summary a"), a => Assert.NotNull(page.QuerySelector(a.GetAttribute("href")!)));
        Assert.Equal(words, page.QuerySelector("#Input_Words")!.TextContent.Trim());
        Assert.Empty(await WordsAsync(county));
    }

    [Fact]
    public async Task A_ledger_that_waits_is_read_by_the_words_that_are_added_meanwhile()
    {
        var (county, head) = await MakeAsync();
        await county.AddVillageAsync("101201", "孔庄村");
        var book = WorkbookBuilder.SheetOf(
            "突出问题", ["行政区划代码", "问题类别", "问题描述", "排查日期", "状态"], [county.Code + "101201", "村内道路", "路灯不亮", "2003-08-01", "整改交账"]);
        var uploaded = (await head.UploadAsync(book, ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString();
        var preview = await new Form(head, uploaded).OpenAsync();
        Assert.Contains("认不出“整改交账”", Words(preview.QuerySelector("#problems")!), StringComparison.Ordinal);
        var door = preview.QuerySelector(".error-summary a[href$='/synonyms']")!.GetAttribute("href")!;
        var form = new Form(head, door);
        await form.SubmitAsync(await form.OpenAsync(), ("Input.Words", "整改交账"), ("Input.Meaning", "ProblemStatus.已解决"), Why);

        preview = await new Form(head, uploaded).OpenAsync();
        Assert.Null(preview.QuerySelector("#problems"));
        Assert.Equal(HttpStatusCode.Redirect, (await new Form(head, uploaded).SubmitAsync(preview)).StatusCode);
        Assert.Equal(1, await App.WithDbAsync(db => db.ProblemStatusChanges.CountAsync(c => c.DivisionCode.StartsWith(county.Code), Ct)));
    }

    [Fact]
    public async Task A_tick_at_an_import_keeps_the_word_for_every_ledger_of_the_campaign()
    {
        var (county, head) = await MakeAsync();
        await county.AddVillageAsync("101201", "孔庄村");
        var clerk = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var values = new Form(clerk, await UploadAsync(clerk, county, Wide("完事大吉", "差点意思")));
        var page = await values.OpenAsync();
        Assert.Equal(["完事大吉", "差点意思"], page.QuerySelectorAll("tr.row-ask code").Select(Words));
        var answered = await values.SubmitAsync(
            page, ("Input.Lines[0].Meaning", "已解决"), ("Input.Lines[0].Always", "true"), ("Input.Lines[1].Meaning", "缓解"));
        var preview = new Form(clerk, answered.Headers.Location!.ToString());
        Assert.Empty(await WordsAsync(county));
        Assert.Contains("已解决，以后都这样认", Words((await values.OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);

        var kept = Assert.Single(await WordsAsync(county));
        Assert.Equal((SynonymList.ProblemStatus, "完事大吉", "已解决"), (kept.List, kept.Word, kept.Meaning));
        Assert.Contains("台账用语增加：问题状态“完事大吉”当作已解决", Assert.Single(await ChangesAsync(county)), StringComparison.Ordinal);
        // The form keeps the other one alone: what the campaign says is said once.
        Assert.Equal(["差点意思"], await App.WithDbAsync(async db =>
            (await db.KeptForms.AsNoTracking().SingleAsync(f => f.CampaignId == county.Campaign.Id, Ct)).Form.Words.Select(w => w.Word).ToList()));

        var ledger = WorkbookBuilder.SheetOf(
            "突出问题", ["行政区划代码", "问题类别", "问题描述", "排查日期", "状态"], [county.Code + "101201", "村内道路", "桥断了", "2003-08-01", "完事大吉"]);
        var read = await new Form(clerk, await UploadAsync(clerk, county, ledger)).OpenAsync();
        Assert.Null(read.QuerySelector("#problems"));
        Assert.NotNull(read.QuerySelector("#confirm"));
    }

    [Fact]
    public async Task One_word_cannot_be_kept_with_two_meanings()
    {
        var (county, _) = await MakeAsync();
        await county.AddVillageAsync("101201", "孔庄村");
        var clerk = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var book = WorkbookBuilder.SheetOf("Sheet1", ["村名", "级别", "支部班子", "村委班子"], ["孔庄村", "一般", "马马虎虎", "马马虎虎"]);
        var values = new Form(clerk, await UploadAsync(clerk, county, book));
        var page = await values.OpenAsync();
        Assert.Equal(2, page.QuerySelectorAll("tr.row-ask").Length);
        var tick = new (string, string?)[] { ("Input.Lines[0].Always", "true"), ("Input.Lines[1].Always", "true"), ("Input.Lines[0].Meaning", "健全") };

        var refused = await values.SubmitAsync(page, [.. tick, ("Input.Lines[1].Meaning", "不健全")]);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        page = await Form.ReadAsync(refused);
        Assert.Contains("“马马虎虎”前面选了以后都当作健全", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("input[type=checkbox][checked]").Length);
        Assert.Equal(HttpStatusCode.Redirect, (await values.SubmitAsync(page, [.. tick, ("Input.Lines[1].Meaning", "健全")])).StatusCode);
    }

    private static byte[] Wide(string first, string second) => WorkbookBuilder.SheetOf(
        "Sheet1", ["村名", "问题类别", "存在问题", "排查时间", "销号情况"],
        ["孔庄村", "村内道路", "路灯不亮", "2003-08-01", first], ["孔庄村", "村内道路", "道路不平", "2003-08-01", second]);

    private static async Task<string> UploadAsync(HttpClient browser, County county, byte[] book) =>
        (await browser.UploadAsync(book, ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString();

    private async Task<(County County, HttpClient Head)> MakeAsync()
    {
        var county = await County.CreateAsync(App);
        return (county, await App.SignInAsNewAsync(Role.Head, county.Code));
    }

    private Task<List<CampaignSynonym>> WordsAsync(County county) => App.WithDbAsync(db =>
        db.Campaigns.Where(c => c.Id == county.Campaign.Id).SelectMany(c => c.Synonyms).AsNoTracking().OrderBy(s => s.Id).ToListAsync(Ct));

    private Task<List<string>> ChangesAsync(County county) => App.WithDbAsync(db =>
        db.Campaigns.Where(c => c.Id == county.Campaign.Id).SelectMany(c => c.Changes).OrderBy(c => c.Id).Select(c => c.What).ToListAsync(Ct));
}
