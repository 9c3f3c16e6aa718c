using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Presence;
using VillageRectification.Web.Tests.Support;
using Place = VillageRectification.Web.Tests.Support.County;

namespace VillageRectification.Web.Tests.Bulletins;

/// <summary>Numbers that an issue printed and the next text does not are told where they are others by now; each number once.</summary>
public abstract class GoneNumberTests(App app) : AppTests(app)
{
    private const string Title = "上期数据更正：";

    private static readonly DateOnly Passed = new(2003, 8, 20);

    public sealed class OnSqlite(SqliteNovemberApp app) : GoneNumberTests(app), IClassFixture<SqliteNovemberApp>;

    public sealed class OnPostgres(PostgresNovemberApp app) : GoneNumberTests(app), IClassFixture<PostgresNovemberApp>;

    [Fact]
    public async Task A_kind_of_lagging_villages_that_is_the_only_one_by_now_is_told_and_what_its_figure_says_is_not_told_again()
    {
        var county = await Place.CreateAsync(App);
        for (var i = 1; i <= 22; i++)
        {
            var outcome = i == 1 ? InspectionOutcome.Failed : InspectionOutcome.Passed;
            await county.AddVillageAsync($"1000{i:00}", $"第{i}村", c => [.. Inspected(c, outcome), Late(c)]);
        }

        var (staff, issued) = await IssueAsync(county, "2003-09");
        Assert.Contains("滞后的村共22个，其中验收不合格1个、其他有事项滞后21个", (await staff.ReadAsync(issued)).TextOf("article"), StringComparison.Ordinal);
        await CorrectVerdictAsync(county, "100001", Passed, InspectionOutcome.Passed);

        var october = (await staff.ReadAsync(await staff.DraftAsync(county.Campaign.Id))).TextOf("article");
        Assert.DoesNotContain("其他有事项滞后22个", october, StringComparison.Ordinal);
        var told = CorrectionsIn(october);
        Assert.Contains("其他有事项滞后的村原为21个，现为22个（第1村2003年8月20日检查验收在上期印发后登记或更正）", told);
        Assert.Single(told, t => t.StartsWith("不合格数原为1个，现为0个", StringComparison.Ordinal));
        Assert.DoesNotContain(told, t => t.StartsWith("验收不合格的村", StringComparison.Ordinal) || t.StartsWith("不合格后还没有修订方案的村", StringComparison.Ordinal));
        Assert.Equal(told.Length, told.Select(t => t.Split("原为")[0]).Distinct().Count());
        Assert.Contains("其他有事项滞后的村：印发时21个，现在22个（第1村2003年8月20日检查验收）", (await staff.ReadAsync(issued)).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_of_one_village_in_the_annex_is_told_where_no_total_tells_of_its_record()
    {
        var county = await Place.CreateAsync(App);
        Measure? measure = null;
        var village = await county.AddVillageAsync("100001", "第一村", c => [measure = new Measure(c, Place.Start, "修路") { DueOn = Place.Deadline }]);
        await county.AddVillageAsync("100002", "第二村", c => [new Measure(c, Place.Start, "打井") { DueOn = Place.Deadline }]);
        var (staff, issued) = await IssueAsync(county, "2003-09");
        await App.WithDbAsync(db => { db.Add(MeasureOutcome.Done(village, measure!, new(2003, 9, 20))); return db.SaveChangesAsync(Ct); });

        const string Told = "一览表中各村的数字和";
        Assert.Equal(
            [$"{Told}上期不同（第一村2003年9月20日整顿措施在上期印发后登记或更正）"],
            CorrectionsIn((await staff.ReadAsync(await staff.DraftAsync(county.Campaign.Id))).TextOf("article")));
        Assert.Contains($"{Told}印发时不同（第一村2003年9月20日整顿措施）", (await staff.ReadAsync(issued)).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_of_the_issue_before_is_told_where_the_figure_itself_is_what_it_was()
    {
        var county = await Place.CreateAsync(App);
        await county.AddVillageAsync("100001", "第一村", c => Inspected(c, InspectionOutcome.Passed, new(2003, 9, 5)));
        await county.AddVillageAsync("100002", "第二村");
        await IssueAsync(county, "2003-08");
        var (staff, issued) = await IssueAsync(county, "2003-09");
        Assert.Contains("合格数比上期增加1个", (await staff.ReadAsync(issued)).TextOf("article"), StringComparison.Ordinal);
        await CorrectVerdictAsync(county, "100001", Passed, InspectionOutcome.Passed);

        Assert.Contains(
            "合格数与上期的比较（原为增加1个，现为持平）和上期不同（第一村2003年8月20日检查验收在上期印发后登记或更正）",
            CorrectionsIn((await staff.ReadAsync(await staff.DraftAsync(county.Campaign.Id))).TextOf("article")));
    }

    [Fact]
    public async Task Days_in_a_village_before_it_was_listed_name_nothing_and_break_nothing()
    {
        var county = await Place.CreateAsync(App);
        await county.AddVillageAsync("100001", "第一村");
        var (staff, issued) = await IssueAsync(county, "2003-09");
        var late = await county.AddVillageAsync("100002", "后来村", listedOn: new(2003, 10, 5));
        await App.WithDbAsync(db =>
        {
            db.AddRange(new PresenceEntry(late, new(2003, 9, 6), Capacity.Liaison), Late(late));
            return db.SaveChangesAsync(Ct);
        });

        var october = (await staff.ReadAsync(await staff.DraftAsync(county.Campaign.Id))).TextOf("article");
        Assert.Contains("后进村2个", october, StringComparison.Ordinal);
        Assert.DoesNotContain("后来村2003年9月6日", october, StringComparison.Ordinal);
        Assert.DoesNotContain("后来村2003年9月6日", (await staff.ReadAsync(issued)).TextOf(), StringComparison.Ordinal);
    }

    private static IEnumerable<Fact> Inspected(RectificationCase @case, InspectionOutcome outcome, DateOnly? on = null) =>
        Place.Inspected(@case, on ?? Passed, outcome);

    private static Measure Late(RectificationCase @case) => new(@case, Place.Start, "补选") { ResponsiblePerson = "陈志强", DueOn = new(2003, 8, 5) };

    private static string[] CorrectionsIn(string text) => text[(text.IndexOf(Title, StringComparison.Ordinal) + Title.Length)..].Split('。')[0].Split('；');

    private async Task<(HttpClient Staff, string Address)> IssueAsync(Place county, string month)
    {
        var staff = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var draft = await staff.DraftAsync(county.Campaign.Id, month);
        await (await App.SignInAsNewAsync(Role.Head, county.Code)).IssueAsync(await staff.SubmitAsync(draft));
        return (staff, draft);
    }

    private Task<int> CorrectVerdictAsync(Place county, string village, DateOnly on, InspectionOutcome outcome) => App.WithDbAsync(async db =>
    {
        var @case = await db.Cases.SingleAsync(c => c.DivisionCode == county.Code + village, Ct);
        var wrong = await db.Inspections.SingleAsync(i => i.CaseId == @case.Id, Ct);
        Inspection right = new(@case, on, InspectionKind.County, outcome);
        right.Succeed(wrong, "登记错了");
        db.Add(right);
        return await db.SaveChangesAsync(Ct);
    });
}
