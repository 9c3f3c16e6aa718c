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
        var county = await County.CreateAsync(App);
        await App.WithDbAsync(async db =>
        {
            var campaign = await db.Campaigns.Include(c => c.Criteria).Include(c => c.CriteriaVersions).SingleAsync(c => c.Id == county.Campaign.Id, Ct);
            campaign.DraftCriteria([.. campaign.Criteria.Select(CriterionDraft.Of)], new() { SurveyFloor = 85 }, new(Guid.CreateVersion7(), "干部"));
            campaign.EnactCriteria(new(2003, 6, 2), new(2003, 6, 1), "看群众", new(Guid.CreateVersion7(), "部长"));
            await db.SaveChangesAsync(Ct);
        });
        var judged = await county.AddVillageAsync("101201", "孔庄村", c => Asked(c, applied: new(2003, 7, 1)));
        var before = await county.AddVillageAsync("101202", "后营村", c => Asked(c, applied: new(2003, 5, 1)));
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));

        var letter = Words((await new Form(town, $"/cases/{judged.Id}/verdict/print").OpenAsync()).QuerySelector("main")!);
        Assert.Contains("入户走访30户，满意25户，占83%，不到下限85%。", letter, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "入户走访", Words((await new Form(town, $"/cases/{before.Id}/verdict/print").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
    }

    private static IEnumerable<CaseFact> Asked(RectificationCase c, DateOnly applied)
    {
        c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new(new(2003, 7, 20), StageEventKind.CountyFailed, 0, default)]));
        InspectionOpening opening = new(c, new(2003, 7, 10), ["孙立新", "王海涛"]);
        return
        [
            new AcceptanceApplication(c, applied), opening, .. Sheets.Of(c, opening),
            new HouseholdSurvey(c, new(2003, 7, 11), opening.RecordId, 30, 25, null, null),
            new Inspection(c, new(2003, 7, 20), InspectionKind.County, InspectionOutcome.Failed) { Score = 100, Ballots = 20, NotSatisfied = 3 },
        ];
    }
}
