using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Tests.Support;

using static VillageRectification.Web.Tests.Support.PageWords;

namespace VillageRectification.Web.Tests.Pages.Records;

/// <summary>From the plan to the inspection: the village's page leads on, and says what stands against it.</summary>
public abstract class ApplicationTests(App app) : AppTests(app)
{
    public sealed class OnSqlite(SharedSqlite shared) : ApplicationTests(shared.App), IClassFixture<SharedSqlite>;

    public sealed class OnPostgres(SharedPostgres shared) : ApplicationTests(shared.App), IClassFixture<SharedPostgres>;

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

        var refused = await FollowAsync(department, @case, "安排检查", ("Input.Inspectors", "王秀英、县委组织部陈　志强"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("陈志强须回避，不能参加检查", Words((await Form.ReadAsync(refused)).QuerySelector(".note-bad")!), StringComparison.Ordinal);
        Assert.Equal(CaseStage.Applied, await StageAsync(@case));
        await FollowAsync(department, @case, "安排检查", ("Input.Inspectors", "王秀英，李明"), ("Input.Confirmed", "王秀英、李明"));

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

    [Fact]
    public async Task The_head_alone_gives_the_verdict_and_what_failed_becomes_a_problem()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        {
            var applied = App.Today.AddDays(-11);
            c.TakeHistory(new(IsDiagnosed: true, HasPlan: true, [new StageEvent(applied, StageEventKind.InspectionOpened, 0, default)]));
            InspectionOpening opening = new(c, applied.AddDays(1), ["王秀英", "李明"]);
            return [new AcceptanceApplication(c, applied), opening, .. Sheets.Of(c, opening, "有活动场所")];
        });
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        var department = await App.SignInAsNewAsync(Role.Dept, county.Code);
        (string, string?) mend = ("Input.MendBy", "2003-12-01");
        Assert.Equal(HttpStatusCode.Forbidden, (await department.GetAsync($"/cases/{@case.Id}/records/verdicts/add", Ct)).StatusCode);

        var overridden = await FollowAsync(head, @case, "定验收结论", mend, ("Input.Outcome", "BasicallyPassed"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, overridden.StatusCode);
        Assert.Contains("应是“不合格”", Words((await Form.ReadAsync(overridden)).QuerySelector(".note-bad")!), StringComparison.Ordinal);
        var needless = await FollowAsync(head, @case, "定验收结论", mend, ("Input.Outcome", "Failed"), ("Input.OverrideReason", "仍算不合格"));
        var kept = await Form.ReadAsync(needless);
        Assert.Contains("没有改定。请清空“不按规则定的理由”", Words(kept.QuerySelector(".note-bad")!), StringComparison.Ordinal);
        Assert.Equal("仍算不合格", kept.QuerySelector("[name='Input.OverrideReason']")!.TextContent);
        Assert.Equal(CaseStage.UnderInspection, await StageAsync(@case));

        (string, string?)[] failed = [("Input.Outcome", "Failed"), ("Input.Opinion", "房子还没有盖")];
        var unmended = await FollowAsync(head, @case, "定验收结论", failed);
        Assert.Contains("没有达到的 1 项要整改，请填期限", Words((await Form.ReadAsync(unmended)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        await FollowAsync(head, @case, "定验收结论", [.. failed, mend]);
        Assert.Equal(CaseStage.Failed, await StageAsync(@case));
        // What was not reached is a problem with its day, from which both sides lead to each other.
        var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
        var village = await new Form(town, $"/cases/{@case.Id}").OpenAsync();
        var page = Words(village.QuerySelector("main")!);
        Assert.Contains("10月31日县级验收：不合格，96 分 没有达到的 1 项： 有活动场所（必达），得 0 分，满分 4 分 已登记为突出问题，期限12月1日", page, StringComparison.Ordinal);
        Assert.Contains("意见：房子还没有盖", page, StringComparison.Ordinal);
        var (problem, verdict) = await App.WithDbAsync(async db => (
            await db.Problems.SingleAsync(p => p.CaseId == @case.Id, Ct), await db.Inspections.SingleAsync(i => i.CaseId == @case.Id, Ct)));
        Assert.Equal(
            (verdict.RecordId, "有活动场所", "验收未达到", new DateOnly(2003, 12, 1)),
            (problem.InspectionRecordId, problem.InspectionItem, problem.Category, problem.DueOn));
        Assert.Equal(("有活动场所", 20), (verdict.FailedItems, verdict.Ballots));
        foreach (var list in new[] { village, await new Form(town, "/problems").OpenAsync() })
        {
            var row = list.QuerySelectorAll("tr").Single(r => r.TextContent.Contains("“有活动场所”未达到", StringComparison.Ordinal));
            Assert.NotNull(row.QuerySelector($"a[href='/cases/{@case.Id}/records/verdicts/{verdict.RecordId}']"));
        }

        var inspection = await new Form(department, $"/cases/{@case.Id}/inspection").OpenAsync();
        Assert.NotNull(inspection.QuerySelector($"main .note a[href='/cases/{@case.Id}/records/problems/{problem.RecordId}']"));
        var back = (await new Form(department, "/problems").OpenAsync()).QuerySelectorAll("main a").Single(a => a.TextContent == "有活动场所");
        var part = Uri.UnescapeDataString(back.GetAttribute("href")!.Split('#')[1]);
        Assert.NotNull(inspection.GetElementById(part));
        // The form begins with what was found, not with the words of the criteria as if they were the problem.
        var blank = await new Form(town, $"/cases/{@case.Id}/records/problems/add?about={verdict.RecordId}&item=有活动场所").OpenAsync();
        Assert.Equal("“有活动场所”未达到：得 0 分，满分 4 分", blank.QuerySelector("[name='Input.Description']")!.TextContent);
        Assert.Equal("", blank.QuerySelector("[name='Input.Category'] option[selected]")?.GetAttribute("value") ?? "");
        // It was not so: the verdict passes, and its problem goes with it.
        var correction = new Form(head, $"/cases/{@case.Id}/records/verdicts/{verdict.RecordId}/correct");
        var corrected = await correction.SubmitAsync(
            await correction.OpenAsync(), ("Input.Outcome", "Passed"), ("Input.OverrideReason", "房子已经租好"), ("Input.Reason", "记错了"));
        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
        Assert.False(await App.WithDbAsync(db => db.Problems.AnyAsync(p => p.CaseId == @case.Id, Ct)));
        // Taken back, the correction leaves the problem as it was.
        var taken = new Form(head, $"/cases/{@case.Id}/records/verdicts/{verdict.RecordId}/withdraw");
        Assert.Equal(HttpStatusCode.Redirect, (await taken.SubmitAsync(await taken.OpenAsync())).StatusCode);
        Assert.Equal(problem.DueOn, (await App.WithDbAsync(db => db.Problems.SingleAsync(p => p.CaseId == @case.Id, Ct))).DueOn);
        await correction.SubmitAsync(
            await correction.OpenAsync(), ("Input.Outcome", "Passed"), ("Input.OverrideReason", "房子已经租好"), ("Input.Reason", "还是记错了"));
        // It was after all: by a day that is asked for, and which the problem has; moved, the problem goes along.
        (string, string?)[] again = [("Input.Outcome", "Failed"), ("Input.OverrideReason", ""), ("Input.Reason", "房子没有租成")];
        var undated = await correction.SubmitAsync(await correction.OpenAsync(), again);
        Assert.Contains("没有达到的 1 项要整改，请填期限", Words((await Form.ReadAsync(undated)).QuerySelector(".error-summary")!), StringComparison.Ordinal);
        foreach (var day in new DateOnly[] { new(2003, 12, 2), new(2003, 12, 5) })
        {
            await correction.SubmitAsync(await correction.OpenAsync(), [.. again, ("Input.MendBy", $"{day:yyyy-MM-dd}")]);
            var (asked, due) = await App.WithDbAsync(async db => (
                (await db.Inspections.SingleAsync(i => i.CaseId == @case.Id, Ct)).MendBy,
                (await db.Problems.SingleAsync(p => p.CaseId == @case.Id, Ct)).DueOn));
            Assert.Equal((day, day), (asked, due));
        }
    }

    [Fact]
    public async Task A_passed_village_is_revisited_by_who_is_not_tied_to_it_verified_by_its_own_and_may_fall_back()
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
            [new TeamMember(c, County.Start, "陈志强", TeamRole.Leader), .. County.Inspected(c, App.Today.AddMonths(-4), InspectionOutcome.Passed)]);
        var department = await App.SignInAsNewAsync(Role.Dept, county.Code);
        var head = await App.SignInAsNewAsync(Role.Head, county.Code);
        (string, string?)[] held = [("Input.Outcome", "Held"), ("Input.Inspectors", "王秀英、李明"), ("Input.Confirmed", "王秀英、李明")];

        var tied = await FollowAsync(department, @case, "登记回访", [.. held, ("Input.Inspectors", "陈志强、李明"), ("Input.Confirmed", "李明")]);
        Assert.Contains("陈志强须回避，不能参加检查", Words((await Form.ReadAsync(tied)).QuerySelector(".note-bad")!), StringComparison.Ordinal);
        var early = await FollowAsync(head, @case, "转化升级认定", ("Input.Outcome", "Verified"));
        Assert.Contains("合格后还没有一次回访保持的记录", Words((await Form.ReadAsync(early)).QuerySelector(".note-bad")!), StringComparison.Ordinal);
        await FollowAsync(department, @case, "登记回访", [.. held, ("Input.When", "Yesterday")]);
        // Of one day a village does not both hold and fall back.
        var both = await FollowAsync(department, @case, "登记回访",
            [.. held, ("Input.Outcome", "FellBack"), ("Input.Opinion", "又散了"), ("Input.When", "Yesterday")]);
        Assert.Contains("结果正相反，两样不能都算", Words((await Form.ReadAsync(both)).QuerySelector(".note-bad")!), StringComparison.Ordinal);

        // It is not submitted to the city, which verifies its own.
        var city = await App.SignInAsNewAsync(Role.City, county.Code[..4]);
        using var notTheirs = await city.GetAsync($"/cases/{@case.Id}/records/verifications/add", Ct);
        Assert.Equal(HttpStatusCode.NotFound, notTheirs.StatusCode);
        await FollowAsync(head, @case, "转化升级认定", ("Input.Outcome", "Verified"));
        Assert.Equal(CaseStage.Transformed, await StageAsync(@case));

        await FollowAsync(department, @case, "登记回访", [.. held, ("Input.Outcome", "FellBack"), ("Input.Opinion", "班子又散了")]);
        Assert.Equal(CaseStage.Relapsed, await StageAsync(@case));
    }

    [Fact]
    public async Task A_revisit_of_a_ledger_is_corrected_without_inventing_who_went()
    {
        var county = await County.CreateAsync(App);
        Inspection? revisit = null;
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
        [
            .. County.Inspected(c, App.Today.AddMonths(-4), InspectionOutcome.Passed),
            revisit = new(c, App.Today.AddDays(-9), InspectionKind.Revisit, InspectionOutcome.Held),
        ]);
        var form = new Form(await App.SignInAsNewAsync(Role.Head, county.Code), $"/cases/{@case.Id}/records/revisits/{revisit!.RecordId}/correct");

        var saved = await form.SubmitAsync(await form.OpenAsync(), ("Input.Opinion", "账目公开了"), ("Input.Reason", "漏写了"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var stands = await App.WithDbAsync(db => db.Inspections.SingleAsync(i => i.RecordId == revisit.RecordId, Ct));
        Assert.Equal(("账目公开了", null), (stands.Opinion, stands.Inspectors));
    }

    [Theory]
    [InlineData(Role.Head, ManagementLevel.CountyKey, "县级认定", "县级认定未通过")]
    [InlineData(Role.City, ManagementLevel.CityKey, "市级认定", "市级认定未通过")]
    public async Task Who_refused_a_village_is_named_wherever_it_is_told(Role role, ManagementLevel level, string kind, string refused)
    {
        var county = await County.CreateAsync(App);
        var @case = await county.AddVillageAsync("101201", "孔庄村", c =>
            [new LevelChange(c, County.Start, level), .. County.Inspected(c, App.Today.AddMonths(-4), InspectionOutcome.Passed)]);
        var browser = await App.SignInAsNewAsync(role, county.Code);
        var other = kind == "县级认定" ? "市级" : "县级认定";

        await FollowAsync(browser, @case, "转化升级认定", ("Input.Outcome", "Refused"), ("Input.Opinion", "债没有还"));

        foreach (var (page, said) in new[]
        {
            ($"/cases/{@case.Id}", refused), ($"/cases/{@case.Id}", kind + "：未通过"), ("/cases", refused), ($"/cases/{@case.Id}/dossier", kind),
            ("/figures/cityRefused", kind + "：未通过"), ("/figures/cityRefused", refused), ($"/cases/{@case.Id}/plan", kind + "：未通过"),
        })
        {
            var town = await App.SignInAsNewAsync(Role.Town, county.Township("101"));
            var text = Words((await new Form(town, page).OpenAsync()).QuerySelector("main")!);
            Assert.Contains(said, text, StringComparison.Ordinal);
            if (!page.StartsWith("/figures", StringComparison.Ordinal))
            {
                Assert.DoesNotContain(other + "验收：", text, StringComparison.Ordinal);
                Assert.DoesNotContain(other + "未通过", text, StringComparison.Ordinal);
            }
        }
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
