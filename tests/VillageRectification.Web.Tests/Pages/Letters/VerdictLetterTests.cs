using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Letters;

/// <summary>The township reads the letter on its village's verdict; before one there is none.</summary>
public abstract class VerdictLetterTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : VerdictLetterTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : VerdictLetterTests(shared.App), IClassFixture<SharedPostgres>;

    [Fact]
    public async Task The_last_verdict_is_told_and_without_one_that_there_is_none()
    {
        var county = await County.CreateAsync(App);
        var judged = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            new Inspection(c, new(2003, 5, 20), InspectionKind.County, InspectionOutcome.Failed) { Opinion = "账目不清" },
            .. County.Inspected(c, new(2003, 7, 20), InspectionOutcome.Passed),
            new Inspection(c, new(2003, 9, 20), InspectionKind.Revisit, InspectionOutcome.Held),
        ]);
        var open = await county.AddVillageAsync("101202", "后营村");
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));

        var letter = Words((await new Form(town, $"/cases/{judged.Id}/verdict/print").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("2003年7月20日，县里进行了检查", letter, StringComparison.Ordinal);
        Assert.Contains("孔庄村县级验收结论为合格", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("账目不清", letter, StringComparison.Ordinal);
        var (name, text) = await town.WordAsync($"/cases/{judged.Id}/verdict/print?format=docx");
        Assert.Equal("孔庄村验收结论告知书.docx", name);
        Assert.Contains("孔庄村县级验收结论为合格", text, StringComparison.Ordinal);
        var none = await new Form(town, $"/cases/{open.Id}/verdict/print?format=docx").OpenAsync();
        Assert.Contains("还没有县级验收结论", Words(none.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains(
            "还没有县级验收结论", Words((await new Form(town, $"/cases/{open.Id}/verdict/print").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_households_said_is_told_where_the_criteria_have_a_floor()
    {
        var county = await FlooredAsync();
        var judged = await county.AddVillageAsync("101201", "孔庄村", c => Asked(c, applied: new(2003, 7, 1)));
        var before = await county.AddVillageAsync("101202", "后营村", c => Asked(c, applied: new(2003, 5, 1)));
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));

        var letter = Words((await new Form(town, $"/cases/{judged.Id}/verdict/print").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("入户走访30户，满意25户，占83%，不到下限85%。", letter, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "入户走访", Words((await new Form(town, $"/cases/{before.Id}/verdict/print").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_village_that_failed_by_the_floor_is_told_so_wherever_its_verdict_is_and_has_a_problem_to_mend()
    {
        var county = await FlooredAsync();
        var waiting = await county.AddVillageAsync(
            "101203", "花园村", c => Asked(c, applied: new(2003, 7, 1), isJudged: false));
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        Form form = new(head, $"/cases/{waiting.Id}/records/verdicts/add");
        var opened = await form.OpenAsync();

        Assert.Contains("入户 30 户，满意 25 户，不到下限 85%", Words(opened.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync(opened, ("Input.Outcome", "Failed"))).StatusCode);
        Assert.Equal(
            HttpStatusCode.Redirect, (await form.SubmitAsync(opened, ("Input.Outcome", "Failed"), ("Input.MendBy", "2003-11-20"))).StatusCode);

        var village = await new Form(head, $"/cases/{waiting.Id}").OpenAsync();
        Assert.Contains("入户走访满意率 85% 以上（必达），走访 30 户，满意 25 户", Words(village.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Contains("没有达到的必达项：入户走访满意率 85% 以上", Words(village.QuerySelector("#chronicle")!), StringComparison.Ordinal);
        var problem = await App.WithDbAsync(db => db.Problems.SingleAsync(p => p.CaseId == waiting.Id, Ct));
        Assert.Equal(("入户走访满意率 85% 以上", new DateOnly(2003, 11, 20)), (problem.InspectionItem!, problem.DueOn!.Value));
        var inspection = await new Form(head, $"/cases/{waiting.Id}/inspection").OpenAsync();
        var told = Words(inspection.QuerySelector("main")!);
        Assert.Contains("按规则：不合格，100 分", told, StringComparison.Ordinal);
        Assert.Contains("入户 30 户，满意 25 户，不到下限 85%", told, StringComparison.Ordinal);
        var anchor = inspection.QuerySelector("main a[href*='#item-']")!.GetAttribute("href")!.Split('#')[1];
        Assert.NotNull(inspection.GetElementById(Uri.UnescapeDataString(anchor)));
    }

    private async Task<County> FlooredAsync()
    {
        var county = await County.CreateAsync(App);
        await App.WithDbAsync(async db =>
        {
            var campaign = await db.Campaigns.Include(c => c.Criteria).Include(c => c.CriteriaVersions).SingleAsync(c => c.Id == county.Campaign.Id, Ct);
            campaign.DraftCriteria([.. campaign.Criteria.Select(CriterionDraft.Of)], new() { SurveyFloor = 85 }, new(Guid.CreateVersion7(), "干部"));
            campaign.CriteriaRules().Enact(new(2003, 6, 2), new(2003, 6, 1), "看群众", new(Guid.CreateVersion7(), "部长"));
            await db.SaveChangesAsync(Ct);
        });
        return county;
    }

    private static IEnumerable<CaseFact> Asked(RectificationCase c, DateOnly applied, bool isJudged = true)
    {
        var kind = isJudged ? StageEventKind.CountyFailed : StageEventKind.InspectionOpened;
        c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(new(2003, 7, 20), kind, 0, default)]));
        InspectionOpening opening = new(c, new(2003, 7, 10), ["孙立新", "王海涛"]);
        return
        [
            new AcceptanceApplication(c, applied), opening, .. Sheets.Of(c, opening),
            new HouseholdSurvey(c, new(2003, 7, 11), opening.RecordId, 30, 25, null, null),
            .. isJudged
                ? [new Inspection(c, new(2003, 7, 20), InspectionKind.County, InspectionOutcome.Failed) { Score = 100, Ballots = 20, NotSatisfied = 3 }]
                : Array.Empty<CaseFact>(),
        ];
    }
}
