using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using static VillageRectification.Domain.Tests.Ledger.Sheets;

namespace VillageRectification.Domain.Tests.Ledger;

public sealed class LedgerHistoryTests
{
    private static readonly LedgerRow Village = Listed();
    private static readonly LedgerRow Done = Row(LedgerForm.Measures, ("措施", "修复机井"), ("责任人", "吴建国"), ("完成日期", "2003-05-01"));

    [Fact]
    public void A_case_is_as_far_as_its_latest_event()
    {
        Assert.Equal(CaseStage.Rectifying, StageOf(Done));
        Assert.Equal(CaseStage.Applied, StageOf(Done, Inspection("县级验收", "2003-07-01")));
        Assert.Equal(CaseStage.Passed, StageOf(Done, Inspection("县级验收", "2003-07-01", "2003-07-20", "合格"), Inspection("回访", null, "2003-10-10", "保持")));
        Assert.Equal(CaseStage.Relapsed, StageOf(Done, Inspection("县级验收", "2003-07-01", "2003-07-20", "合格"), Inspection("回访", null, "2003-10-10", "反弹")));
        Assert.Equal(
            CaseStage.Passed,
            StageOf(Inspection("县级验收", "2003-09-01", "2003-09-20", "基本合格"), Inspection("县级验收", "2003-07-01", "2003-07-20", "不合格")));
    }

    [Fact]
    public void A_history_that_breaks_no_guard_is_not_warned_of() =>
        Assert.Empty(Import(Village, Done, Inspection("县级验收", "2003-07-01", "2003-07-20", "合格"), Inspection("回访", null, "2003-10-10", "保持")).Warnings);

    [Theory]
    [InlineData("2003-04-30", true)]
    [InlineData("2003-05-01", false)]
    public void Applying_before_the_measures_are_done_is_warned_of(string appliedOn, bool isWarned) =>
        Assert.Equal(isWarned, Broken(Done, Inspection("县级验收", appliedOn)).Contains(AcceptanceRefusal.MeasuresUnaccounted(1)));

    [Theory]
    [InlineData("2003-06-30", false)]
    [InlineData("2003-07-01", true)]
    [InlineData("2003-08-01", false)]
    public void Applying_with_a_problem_past_its_due_date_is_warned_of(string appliedOn, bool isWarned)
    {
        var problem = Row(LedgerForm.Problems, ("问题类别", "村级财务"), ("排查日期", "2003-01-05"), ("办理时限", "2003-06-30"), ("状态", "已解决"), ("状态日期", "2003-08-01"));
        Assert.Equal(isWarned, Broken(Done, problem, Inspection("县级验收", appliedOn)).Contains(AcceptanceRefusal.ProblemsOverdue(1)));
    }

    [Fact]
    public void Steps_out_of_their_order_are_warned_of()
    {
        Assert.Contains(CaseRefusal.StageDoesNotAllow(CaseStage.Registered), Broken(Inspection("县级验收", "2003-07-01")));
        Assert.Contains(CaseRefusal.StageDoesNotAllow(CaseStage.Rectifying), Broken(Done, Inspection("回访", null, "2003-10-10", "保持")));
        Assert.Contains(
            AcceptanceRefusal.RevisedPlanMissing(), Broken(Done, Inspection("县级验收", "2003-07-01", "2003-07-20", "不合格"), Inspection("县级验收", "2003-09-01")));
        Assert.Contains(AcceptanceRefusal.DeadlinePassed(Make.Deadline), Broken(Done, Inspection("县级验收", "2004-01-01")));
        Assert.Contains(
            AcceptanceRefusal.ConsolidationTooShort(new(2003, 10, 20)),
            Broken(Done, Inspection("县级验收", "2003-07-01", "2003-07-20", "合格"), Inspection("市级验收", null, "2003-10-19", "转化升级")));
        Assert.Contains(CaseRefusal.BeforeCampaignStart(Make.Start), Broken(Row(LedgerForm.Presence, ("日期", "2002-10-19"), ("身份", "工作组"))));
        Assert.DoesNotContain(CaseRefusal.BeforeCampaignStart(Make.Start), Broken(Row(LedgerForm.Petitions, ("月份", "2002-10"), ("件次", "0"))));
    }

    [Fact]
    public void A_verification_by_the_county_is_judged_as_such_and_by_the_revisits_since_the_last_pass()
    {
        LedgerRow[] again = [Done, Inspection("县级验收", "2003-01-01", "2003-01-20", "合格"), Inspection("回访", null, "2003-02-20", "保持")];
        var fell = Inspection("回访", null, "2003-03-20", "反弹");
        var passed = Inspection("县级验收", "2003-04-01", "2003-04-20", "合格");
        var verified = Inspection("县级核验", null, "2003-10-20", "转化升级");

        Assert.DoesNotContain(AcceptanceRefusal.NoRevisitHeld(), Broken([.. again, verified]));
        Assert.Contains(AcceptanceRefusal.NoRevisitHeld(), Broken([.. again, fell, passed, verified]));
        LedgerRow[] key = [Row(LedgerForm.Villages, ("村名", "孔庄村"), ("乡镇", "刘楼镇"), ("管理级别", "市重点")), .. again];
        Refusal[] Of(LedgerRow last) => [.. Import([.. key, last]).Warnings.Select(w => w.Notice.Refusal).OfType<Refusal>()];
        Assert.Contains(AcceptanceRefusal.CityVerifiesKeyVillages(), Of(verified));
        Assert.DoesNotContain(AcceptanceRefusal.CityVerifiesKeyVillages(), Of(Inspection("市级验收", null, "2003-10-20", "转化升级")));
    }

    [Fact]
    public void A_verification_is_judged_by_the_level_of_its_day_and_by_what_the_head_extended()
    {
        LedgerRow[] passed = [Village, Done, Inspection("县级验收", "2003-01-01", "2003-01-20", "合格"), Inspection("回访", null, "2003-02-20", "保持")];
        var earlier = Import(passed);
        var @case = earlier.Roots.OfType<RectificationCase>().Single();
        Refusal[] With(Fact byHand) =>
        [
            .. earlier.ImportAgain([.. passed, Inspection("县级核验", null, "2003-10-20", "转化升级")], byHand).Warnings
                .Select(w => w.Notice.Refusal).OfType<Refusal>(),
        ];

        Assert.Empty(With(new LevelChange(@case, new(2003, 10, 21), ManagementLevel.CityKey)));
        Assert.Contains(AcceptanceRefusal.CityVerifiesKeyVillages(), With(new LevelChange(@case, new(2003, 10, 20), ManagementLevel.CityKey)));
        Assert.Equal(
            [AcceptanceRefusal.ConsolidationTooShort(new(2003, 12, 1))],
            With(new ConsolidationExtension(@case, new(2003, 3, 1), new(2003, 12, 1), "再看一看")));
    }

    [Fact]
    public void A_plan_is_judged_measure_by_measure()
    {
        Assert.Equal([PlanRefusal.MeasureNeedsPerson("修复机井")], Broken(Row(LedgerForm.Measures, ("措施", "修复机井"))));
        Assert.Equal(
            [PlanRefusal.MeasureDueAfterDeadline("修复机井", Make.Deadline)],
            Broken(Row(LedgerForm.Measures, ("措施", "修复机井"), ("责任人", "吴建国"), ("完成时限", "2004-01-01"))));
    }

    [Fact]
    public void A_verdict_needs_an_application_before_it()
    {
        Assert.Equal([LedgerWarningKind.VerdictWithoutApplication], Kinds(Done, Inspection("县级验收", null, "2003-07-20", "合格")));
        Assert.Contains(LedgerWarningKind.EarlierThan, Kinds(Done, Inspection("县级验收", "2003-07-21", "2003-07-20", "合格")));
    }

    [Fact]
    public void Days_before_those_they_follow_from_are_warned_of()
    {
        Assert.Equal(
            [LedgerWarningKind.EarlierThan],
            Kinds(Row(LedgerForm.Problems, ("问题类别", "村级财务"), ("排查日期", "2003-01-05"), ("办理时限", "2003-01-04"))));
        Assert.Empty(Kinds(Row(LedgerForm.Problems, ("问题类别", "村级财务"), ("排查日期", "2003-01-05"), ("办理时限", "2003-01-05"))));
    }

    [Fact]
    public void A_team_without_resident_deputy_is_warned_of() =>
        Assert.Equal([LedgerWarningKind.NoResidentDeputy], Kinds(Row(LedgerForm.Duties, ("工作组组长", "吴建国"))));

    [Fact]
    public void A_township_with_two_secretaries_is_warned_of_once()
    {
        LedgerRow[] villages = [Listed("370830112202"), Listed("370830112216"), Listed("370830111216")];
        var changes = Import([.. villages, Secretary("370830112202", "吴永军"), Secretary("370830112216", "杨秀兰"), Secretary("370830111216", "郭文革")]);
        var warning = Assert.Single(changes.Warnings);
        Assert.Equal((LedgerWarningKind.TwoSecretaries, "370830112216"), (warning.Kind, warning.DivisionCode));
        Assert.Equal(["吴永军", "杨秀兰"], warning.Notice.Names);
    }

    [Fact]
    public void A_corrected_secretary_is_no_second_one()
    {
        var earlier = Import(Village, Secretary(Sheets.Village, "吴永军"));
        Assert.Empty(earlier.ImportAgain([Village, Secretary(Sheets.Village, "杨秀兰")]).Warnings);
    }

    private static LedgerRow Secretary(string village, string name) => RowOf(village, LedgerForm.Duties, ("驻村副组长", "朱洪涛"), ("乡镇党委书记", name));

    private static LedgerRow Inspection(string kind, string? appliedOn, string? inspectedOn = null, string? outcome = null)
    {
        (string Column, string? Text)[] cells = [("类型", kind), ("申请日期", appliedOn), ("检查日期", inspectedOn), ("结论", outcome)];
        return Row(LedgerForm.Inspections, [.. cells.Where(c => c.Text is not null).Select(c => (c.Column, c.Text!))]);
    }

    private static CaseStage StageOf(params LedgerRow[] rows) => Import([Village, .. rows]).Roots.OfType<RectificationCase>().Single().Stage;

    private static IEnumerable<LedgerWarningKind> Kinds(params LedgerRow[] rows) => Import([Village, .. rows]).Warnings.Select(w => w.Kind);

    private static Refusal[] Broken(params LedgerRow[] rows) =>
        [.. Import([Village, .. rows]).Warnings.Select(w => w.Notice.Refusal).OfType<Refusal>()];
}
