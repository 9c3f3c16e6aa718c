using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>From the plan to the inspection: the village's page leads on, and says what stands against it.</summary>
public abstract class ApplicationTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SqliteApp app) : ApplicationTests(app), IClassFixture<SqliteApp>;

    public sealed class OnPostgres(PostgresApp app) : ApplicationTests(app), IClassFixture<PostgresApp>;

    [Fact]
    public async Task A_village_is_applied_for_taken_back_applied_for_again_and_inspected_by_who_is_not_tied_to_it()
    {
        var (county, @case) = await PlannedAsync(App.Today.AddDays(-6));
        var secretary = await App.SignInAsNewAsync(Role.Sec, county.Township("101"));
        var department = await App.SignInAsNewAsync(Role.Dept, county.Code);

        await FollowAsync(secretary, @case, "申请验收");
        Assert.Equal(CaseStage.Applied, await StageAsync(@case));
        await FollowAsync(secretary, @case, "撤回申请", ("Input.Why", "还差一项"));
        Assert.Equal(CaseStage.Rectifying, await StageAsync(@case));
        await FollowAsync(secretary, @case, "申请验收");

        var refused = await FollowAsync(department, @case, "安排检查", ("Input.Inspectors", "王秀英、陈　志强"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("陈志强不能参加检查", Words((await Form.ReadAsync(refused)).QuerySelector(".note-bad")!), StringComparison.Ordinal);
        Assert.Equal(CaseStage.Applied, await StageAsync(@case));
        await FollowAsync(department, @case, "安排检查", ("Input.Inspectors", "王秀英，李明"));

        Assert.Equal(CaseStage.UnderInspection, await StageAsync(@case));
        var application = await App.WithDbAsync(db => db.AcceptanceApplications.Where(a => a.CaseId == @case.Id).OrderBy(a => a.RecordedAt).LastAsync(Ct));
        var record = $"/cases/{@case.Id}/records/acceptance-applications/{application.RecordId}";
        var withdrawal = await new Form(secretary, record + "/withdraw").OpenAsync();
        Assert.Contains("已经走到下一步", Words(withdrawal.QuerySelector("main")!), StringComparison.Ordinal);
        Assert.Equal("王秀英、李明", await App.WithDbAsync(db => db.InspectionOpenings.Where(o => o.CaseId == @case.Id).Select(o => o.Inspectors).SingleAsync(Ct)));
    }

    [Fact]
    public async Task What_is_missing_for_an_application_is_said_also_to_who_opens_the_form_by_its_address()
    {
        var (county, @case) = await PlannedAsync(App.Today.AddDays(-32));
        var secretary = await App.SignInAsNewAsync(Role.Sec, county.Township("101"));
        Assert.DoesNotContain("可以申请验收了", Words((await new Form(secretary, $"/cases/{@case.Id}").OpenAsync()).QuerySelector("main")!), StringComparison.Ordinal);
        var form = new Form(secretary, $"/cases/{@case.Id}/records/acceptance-applications/add");

        var answer = await form.SubmitAsync(await form.OpenAsync());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("31 天内没有确认两委状态", Words((await Form.ReadAsync(answer)).QuerySelector(".note-bad")!), StringComparison.Ordinal);
        Assert.Equal(CaseStage.Rectifying, await StageAsync(@case));
    }

    private async Task<(County County, RectificationCase Case)> PlannedAsync(DateOnly confirmedOn)
    {
        var county = await County.CreateAsync(App);
        return (county, await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, []));
            return
            [
                new Diagnosis(c, County.Start, "财务不公开", "镇党委"), new PlanAdoption(c, County.Start.AddDays(9)),
                new CommitteeConfirmation(c, confirmedOn), new TeamMember(c, County.Start, "陈志强", TeamRole.Leader),
            ];
        }));
    }

    private Task<CaseStage> StageAsync(RectificationCase @case) =>
        App.WithDbAsync(db => db.Cases.Where(c => c.Id == @case.Id).Select(c => c.Stage).SingleAsync(Ct));

    private static async Task<HttpResponseMessage> FollowAsync(HttpClient browser, RectificationCase @case, string link, params (string, string?)[] fields)
    {
        var page = await new Form(browser, $"/cases/{@case.Id}").OpenAsync();
        var form = new Form(browser, page.QuerySelectorAll(".note a").Single(a => a.TextContent.Trim() == link).GetAttribute("href")!);
        return await form.SubmitAsync(await form.OpenAsync(), fields);
    }
}
