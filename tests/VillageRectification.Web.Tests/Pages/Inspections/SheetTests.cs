using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Inspections;

/// <summary>Two inspectors fill in their sheets, settle what differs, count the votes, and the head's verdict is what the rules come to.</summary>
public abstract partial class SheetTests(App app) : AppTests(app)
{
    private const string First = "孙立新";
    private const string Second = "王海涛";
    private const string Council = "村委班子健全";

    public sealed class OnSqlite(SharedSqlite shared) : SheetTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : SheetTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task From_two_sheets_to_a_verdict()
    {
        var (county, @case) = await InspectedAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await FillAsync(dept, @case, First, all: -1, 6);
        await FillAsync(dept, @case, Second, all: -1, 5);

        var page = await ReadAsync(dept, @case);
        Assert.Contains("离定结论还差 2 项", Words(page.QuerySelector(".note-warn")!), StringComparison.Ordinal);
        Assert.Contains("1 项打分不同，还没有商定", Words(page.QuerySelector(".note-warn")!), StringComparison.Ordinal);
        var early = await new Form(await App.SignInAsNewAsync(Role.Head, county.Code), $"/cases/{@case.Id}/records/verdicts/add").OpenAsync();
        Assert.Contains("1 项打分不同，还没有商定。还没有代表测评", Words(early.QuerySelector("main .note-warn")!), StringComparison.Ordinal);
        Assert.NotNull(early.QuerySelector($"main .note-warn a[href='{Address(@case)}']"));
        Assert.Null(early.QuerySelector("main form"));
        var settle = new Form(dept, Address(@case));
        var refused = await settle.SubmitAsync(page, (MarkOf(page, Council), "6"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var kept = await Form.ReadAsync(refused);
        Assert.Contains("商定的分数要写明理由", Words(kept.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await settle.SubmitAsync(kept, (NoteOf(kept, Council), "电话核实在任"))).StatusCode);

        var vote = new Form(dept, $"/cases/{@case.Id}/records/representatives-votes/add?about={await OpeningAsync(@case)}");
        // Too few ballots are no vote: another one is asked for where it is said.
        Assert.Equal(HttpStatusCode.Redirect, (await vote.SubmitAsync(await vote.OpenAsync(), Ballots.Typed(14, 0))).StatusCode);
        Assert.Single((await ReadAsync(dept, @case)).QuerySelectorAll("#vote .acts a[href*='representatives-votes/add']"));
        Assert.Equal(HttpStatusCode.Redirect, (await vote.SubmitAsync(await vote.OpenAsync(), Ballots.Typed(20, 4))).StatusCode);
        page = await ReadAsync(dept, @case);
        Assert.Empty(page.QuerySelectorAll("#vote .acts a"));
        Assert.Contains("按规则：合格，100 分", Words(page.QuerySelector("main")!), StringComparison.Ordinal);
        // What each of the two gave by aspect, and what counts.
        var aspect = page.QuerySelectorAll("tbody tr").First(r => Words(r).StartsWith("班子建设", StringComparison.Ordinal));
        Assert.Equal(["班子建设", "24", "24", "23", "24"], aspect.Children.Select(Words));

        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var verdict = new Form(head, $"/cases/{@case.Id}/records/verdicts/add");
        var form = await verdict.OpenAsync();
        Assert.Null(form.QuerySelector("[name='Input.Score'], [name='Input.Ballots']"));
        Assert.Contains("按规则：合格，100 分", Words(form.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await verdict.SubmitAsync(form, ("Input.Outcome", "Failed"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await verdict.SubmitAsync(form, ("Input.Outcome", "Passed"))).StatusCode);
        var stored = await App.WithDbAsync(db => db.Inspections.SingleAsync(i => i.CaseId == @case.Id, Ct));
        Assert.Equal((100, 20, 4, (string?)null), (stored.Score, stored.Ballots, stored.NotSatisfied, stored.FailedItems));

        // What led to the verdict stays as it was.
        var ended = await ReadAsync(dept, @case, "/sheet");
        Assert.Contains("这次检查已经结束", Words(ended.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Null(ended.QuerySelector("main form"));
        var score = (await ScoresAsync(@case)).First(s => s.VoidedAt is null);
        var record = await new Form(dept, $"/cases/{@case.Id}/records/item-scores/{score.RecordId}").OpenAsync();
        Assert.Contains("不能更正：这次检查已经有了结论", Words(record.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await dept.GetAsync($"/cases/{@case.Id}/records/item-scores/{score.RecordId}/correct", Ct)).StatusCode);
    }

    [Fact]
    public async Task A_sheet_is_filled_in_by_and_by_and_sent_twice_it_is_written_once()
    {
        var (county, @case) = await InspectedAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var form = new Form(dept, Address(@case, $"/sheet/{First}"));
        var opened = await form.OpenAsync();

        var first = await form.SubmitAsync(opened, (MarkOf(opened, Council), "5"), (NoteOf(opened, Council), "得票过半"));
        var second = await form.SubmitAsync(opened, (MarkOf(opened, Council), "5"), (NoteOf(opened, Council), "得票过半"));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        Assert.Single(await ScoresAsync(@case));
        var again = await form.OpenAsync();
        Assert.Contains("已评 1 / 24 项", Words(again.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(again, (MarkOf(again, Council), "4"))).StatusCode);
        var stored = Assert.Single(await ScoresAsync(@case));
        Assert.Equal((First, 4, "得票过半"), (stored.Inspector, stored.Score, stored.Note));
        var history = await new Form(dept, $"/cases/{@case.Id}/records/item-scores/{stored.RecordId}").OpenAsync();
        Assert.Contains("5 分", Words(history.QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_four_steps_lead_to_where_each_is_written_and_say_what_is_there()
    {
        var (county, @case) = await InspectedAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var opening = await OpeningAsync(@case);
        Assert.Equal(
            [
                ($"/cases/{@case.Id}/application#assessment", "听汇报，乡镇自评 没有自评"),
                ($"/cases/{@case.Id}/records/representatives-votes/add?about={opening}", "评，代表测评有效票 还没有"),
                ($"/cases/{@case.Id}/records/household-surveys/add?about={opening}", "谈，入户走访 还没有"),
                ($"/cases/{@case.Id}/inspection/sheet", "查，检查表 0/24"),
            ],
            Steps(await ReadAsync(dept, @case, "/sheet")));

        await FillAsync(dept, @case, First, all: null, 3);
        await App.WithDbAsync(db =>
        {
            var facts = db.InspectionOpenings.Single(o => o.CaseId == @case.Id);
            db.AddRange(@case.CountVote(App.Today, facts, facts, Ballots.Of(18, 2)), @case.CountHouseholds(App.Today, facts, facts, 30, 25, null));
            return db.SaveChangesAsync(Ct);
        });
        var steps = Steps(await ReadAsync(dept, @case)).Select(s => s.Words).ToList();
        Assert.Equal(["评，代表测评有效票 18 张", "谈，入户走访 30 户", "查，检查表 1/24"], steps[1..]);

        static List<(string Address, string Words)> Steps(IHtmlDocument page) =>
            [.. page.QuerySelectorAll("[aria-label=检查的步骤] a").Select(a => (a.GetAttribute("href")!, Words(a)))];
    }

    [Fact]
    public async Task Who_is_tied_to_the_village_stands_beside_those_who_inspect()
    {
        var (county, @case) = await InspectedAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        // Nobody has them on record: whether they are tied is not known, and they are not cleared.
        Assert.Equal("没有登记此人，无法判断是否须回避", Tie(await ReadAsync(dept, @case), First));
        await App.CreateAccountAsync($"u{Guid.CreateVersion7():N}", Role.Dept, county.Code, person: Second);

        await App.WithDbAsync(db =>
        {
            db.AddRange(new TeamMember(@case, County.Start, First, TeamRole.Leader), new TeamMember(@case, County.Start, "赵队长", TeamRole.Member));
            return db.SaveChangesAsync(Ct);
        });
        var page = await ReadAsync(dept, @case);

        Assert.Equal("须回避：孔庄村工作组组长，2002年10月20日起", Tie(page, First));
        Assert.Equal("没有登记须回避的关系", Tie(page, Second));
        Assert.Contains("赵队长，孔庄村工作组成员", Words(page.QuerySelector("#impartial details")!), StringComparison.Ordinal);

        static string Tie(IHtmlDocument page, string name) =>
            Words(page.QuerySelectorAll("#impartial .summary > div").Single(d => Words(d.QuerySelector("dt")!) == name).QuerySelector("dd")!);
    }

    [Theory]
    [InlineData("7", "满分 6 分")]
    [InlineData("五", "满分 6 分")]
    [InlineData("na", "没有打分，也没有写为什么不适用")]
    public async Task A_mark_that_cannot_be_is_refused_at_its_item_and_the_others_are_kept(string mark, string message)
    {
        var (county, @case) = await InspectedAsync();
        var form = new Form(await App.SignInAsNewAsync(Role.Dept, county.Code), Address(@case, "/sheet"));
        var opened = await form.OpenAsync();

        var refused = await form.SubmitAsync(opened, (MarkOf(opened, Council), mark), ("Input.Lines[0].Mark", "8"), (NoteOf(opened, Council), "选票齐全"));
        var kept = await Form.ReadAsync(refused);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains(message, Words(kept.QuerySelector(".error-summary")!), StringComparison.Ordinal);
        Assert.Equal("8", kept.QuerySelector("[name='Input.Lines[0].Mark'][checked]")!.GetAttribute("value"));
        Assert.Equal("选票齐全", ((IHtmlInputElement)kept.QuerySelector($"[name='{NoteOf(kept, Council)}']")!).Value);
        Assert.Empty(await ScoresAsync(@case));
    }

    [Fact]
    public async Task A_township_learns_the_result_and_sees_no_sheet()
    {
        var (county, @case) = await InspectedAsync();
        var dept = await App.SignInAsNewAsync(Role.Dept, county.Code);
        await FillAsync(dept, @case, First, all: null, 3);
        var score = Assert.Single(await ScoresAsync(@case));
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));

        Assert.Equal(HttpStatusCode.Forbidden, (await town.GetAsync(Address(@case), Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await town.GetAsync($"/cases/{@case.Id}/records/item-scores/{score.RecordId}", Ct)).StatusCode);
        foreach (var address in new[] { $"/cases/{@case.Id}", $"/cases/{@case.Id}/records/inspection-openings/{await OpeningAsync(@case)}" })
        {
            Assert.DoesNotContain(Council, Words((await new Form(town, address).OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        }
    }

    // Every item alike, but one.
    private static async Task FillAsync(HttpClient browser, RectificationCase @case, string inspector, int? all, int council)
    {
        var form = new Form(browser, Address(@case, $"/sheet/{inspector}"));
        var page = await form.OpenAsync();
        var marks = all is null ? [] : page.QuerySelectorAll(".mark").Select((m, i) => ($"Input.Lines[{i}].Mark", (string?)m.GetAttribute("data-points")));
        var typed = marks.Where(m => m.Item1 != MarkOf(page, Council)).Append((MarkOf(page, Council), $"{council}"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync(page, [.. typed])).StatusCode);
    }

    private static string Address(RectificationCase @case, string rest = "") => $"/cases/{@case.Id}/inspection{rest}";

    private static Task<IHtmlDocument> ReadAsync(HttpClient browser, RectificationCase @case, string rest = "") =>
        new Form(browser, Address(@case, rest)).OpenAsync();

    private static string MarkOf(IHtmlDocument page, string item) => NameOf(page, item) + ".Mark";

    private static string NoteOf(IHtmlDocument page, string item) => NameOf(page, item) + ".Note";

    private static string NameOf(IHtmlDocument page, string item) =>
        page.QuerySelector($".mark input[name$='.Item'][value='{item}']")!.GetAttribute("name")!.Replace(".Item", "", StringComparison.Ordinal);

    private Task<Guid> OpeningAsync(RectificationCase @case) =>
        App.WithDbAsync(db => db.InspectionOpenings.Where(o => o.CaseId == @case.Id).Select(o => o.RecordId).SingleAsync(Ct));

    private Task<List<ItemScore>> ScoresAsync(RectificationCase @case) =>
        App.WithDbAsync(db => db.ItemScores.Where(s => s.CaseId == @case.Id).ToListAsync(Ct));

    private async Task<(County County, RectificationCase Case)> InspectedAsync(params string[] inspectors)
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(new(2003, 10, 30), StageEventKind.InspectionOpened, 0, default)]));
            return
            [
                new Diagnosis(c, County.Start, "财务不公开", "镇党委"), new PlanAdoption(c, County.Start.AddDays(9)),
                new AcceptanceApplication(c, new(2003, 10, 27)), new InspectionOpening(c, new(2003, 10, 30), inspectors is [] ? [First, Second] : inspectors),
            ];
        });
        return (county, @case);
    }
}
