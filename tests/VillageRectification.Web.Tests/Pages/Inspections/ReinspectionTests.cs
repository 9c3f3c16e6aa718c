using AngleSharp.Dom;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Inspections;

/// <summary>After a failure the items that were not reached and a sample of the others come first, and the old sheet stands beside the new one.</summary>
public abstract class ReinspectionTests(App app) : AppTests(app)
{
    private const string First = "孙立新";
    private const string Second = "王海涛";
    private const string Council = "村委班子健全";

    public sealed class OnSqlite(SharedSqlite shared) : ReinspectionTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : ReinspectionTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task The_old_sheet_stands_beside_the_new_one()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var earlier = new InspectionOpening(c, new(2003, 6, 1), [First, Second]);
            return
            [
                earlier, .. new[] { First, Second }.Select(n => new ItemScore(c, new(2003, 6, 2), earlier.RecordId, new(n, Council, 2, null, "一人长期在外"))),
                Failed(c, Council), .. Again(c),
            ];
        });
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var page = await OpenAsync(dept, @case, "");
        var sheet = await OpenAsync(dept, @case, "/sheet");

        Assert.Contains("6月10日县级验收：不合格，62 分。", Words(page.QuerySelector("#sheets")!), StringComparison.Ordinal);
        Assert.Contains("6月10日县级验收：不合格，62 分。先看没有达到的 1 项，再看抽的 5 项，其余也要评。", Words(sheet.QuerySelector("main")!), StringComparison.Ordinal);
        var item = Mark(sheet, Council);
        Assert.Contains("上次没有达到", item, StringComparison.Ordinal);
        Assert.Contains("上次 2 分", item, StringComparison.Ordinal);
        Assert.Equal(5, sheet.QuerySelectorAll(".mark .tag-warn").Count(t => Words(t) == "抽查"));
        Assert.DoesNotContain("抽查", item, StringComparison.Ordinal);
        Assert.Equal(23, sheet.QuerySelectorAll(".mark").Count(m => Words(m).Contains("上次 没有记", StringComparison.Ordinal)));
        // Whoever opens it sees the same sample.
        Assert.Equal(Sampled(sheet), Sampled(await OpenAsync(await App.SignInAsNewAsync(Role.Head, county.Code), @case, "/sheet")));
    }

    [Fact]
    public async Task After_a_paper_sheet_the_failed_items_are_those_of_the_verdict_and_a_first_inspection_has_none()
    {
        var county = await County.CreateAsync(App);
        var paper = await county.AddVillageAsync("101201", "孔庄村", c => [Failed(c, Council), .. Again(c)]);
        var first = await county.AddVillageAsync("101202", "王庄村", c => Again(c));
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);

        var sheet = await OpenAsync(dept, paper, "/sheet");
        Assert.Contains("上次没有达到", Mark(sheet, Council), StringComparison.Ordinal);
        Assert.Contains("上次没有逐项的检查表。", Words(sheet.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.DoesNotContain("没有记", Words(sheet.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.DoesNotContain("上次", Words((await OpenAsync(dept, first, "/sheet")).QuerySelector("main")!), StringComparison.Ordinal);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> OpenAsync(HttpClient browser, RectificationCase @case, string rest) =>
        new Form(browser, $"/cases/{@case.Id}/inspection{rest}").OpenAsync();

    private static string Mark(IParentNode page, string item) =>
        Words(page.QuerySelectorAll(".mark").Single(m => m.QuerySelector($"input[name$='.Item'][value='{item}']") is not null));

    private static IEnumerable<string> Sampled(IParentNode page) =>
        [.. page.QuerySelectorAll(".mark").Where(m => Words(m).Contains("抽查", StringComparison.Ordinal))
            .Select(m => m.QuerySelector("input[name$='.Item']")!.GetAttribute("value")!)];

    private static Inspection Failed(RectificationCase c, string item) =>
        new(c, new(2003, 6, 10), InspectionKind.County, InspectionOutcome.Failed) { Score = 62, FailedItems = item };

    private static IEnumerable<CaseFact> Again(RectificationCase c)
    {
        c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(new(2003, 10, 30), StageEventKind.InspectionOpened, 0, default)]));
        return [new AcceptanceApplication(c, new(2003, 10, 27)), new InspectionOpening(c, new(2003, 10, 30), [First, Second])];
    }
}
