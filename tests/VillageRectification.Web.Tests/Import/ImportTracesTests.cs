using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Accounts;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Import;

/// <summary>What an import adds to lists, and the form that it keeps, are the import's: they stay when it is undone, and that is said.</summary>
public abstract class ImportTracesTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : ImportTracesTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : ImportTracesTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task Two_imports_of_one_name_in_one_minute_have_each_their_own_words_and_undoing_says_what_stays()
    {
        var county = await County.CreateAsync(App);
        await county.AddVillageAsync("101201", "孔庄村");
        var browser = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await ImportAsync(browser, county, "路灯不亮", "照明", "有些眉目");
        await ImportAsync(browser, county, "账目不清", "账目", "有些眉目");
        var imports = await App.WithDbAsync(db => db.ImportedLedgers
            .Where(i => i.CampaignId == county.Campaign.Id).OrderBy(i => i.At).Select(i => i.Id).ToListAsync(Ct));

        var (first, second) = (new Form(browser, $"/import/history/{imports[0]}"), new Form(browser, $"/import/history/{imports[1]}"));
        var undo = Words((await first.OpenAsync()).QuerySelector("#undo")!);
        Assert.Contains("问题类别增加：照明", undo, StringComparison.Ordinal);
        Assert.DoesNotContain("账目", undo, StringComparison.Ordinal);
        Assert.Contains("台账用语增加：", undo, StringComparison.Ordinal);
        var page = await second.OpenAsync();
        undo = Words(page.QuerySelector("#undo")!);
        Assert.Contains("问题类别增加：账目", undo, StringComparison.Ordinal);
        Assert.DoesNotContain("照明", undo, StringComparison.Ordinal);
        Assert.DoesNotContain("台账用语增加：", undo, StringComparison.Ordinal);
        // What was said of the form is kept by the one that said it last.
        Assert.Contains("存成的表样还在，下次同样的表照它读：台账", undo, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await second.SubmitAsync(page, ("Input.Why", "月份选错"))).StatusCode);
        var said = Words((await new Form(browser, "/import/history").OpenAsync()).Body!);
        Assert.Contains("它加进清单的还在（问题类别增加：账目）", said, StringComparison.Ordinal);
        Assert.Contains("表样“台账”还在，下次同样的表照它读", said, StringComparison.Ordinal);
    }

    // Its category and its status are asked about; the status is to be read so always.
    private static async Task ImportAsync(HttpClient browser, County county, string problem, string category, string status)
    {
        var book = WorkbookBuilder.SheetOf("台账", ["村名", "问题类别", "存在问题", "排查时间", "销号情况"], ["孔庄村", category, problem, "2003-08-01", status]);
        var values = new Form(browser, (await browser.UploadAsync(book, ("CampaignId", county.Campaign.Id.ToString()))).Headers.Location!.ToString());
        var page = await values.OpenAsync();
        List<(string, string?)> answers = [];
        foreach (var (i, word) in page.QuerySelectorAll("tr.row-ask code").Select(Words).Index())
        {
            answers.Add(($"Input.Lines[{i}].Meaning", word == status ? "缓解" : word));
            answers.AddRange(word == status ? [($"Input.Lines[{i}].Always", "true")] : []);
        }

        var answered = await values.SubmitAsync(page, [.. answers]);
        var preview = new Form(browser, answered.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await preview.SubmitAsync(await preview.OpenAsync())).StatusCode);
    }
}
