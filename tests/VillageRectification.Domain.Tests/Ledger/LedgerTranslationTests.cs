using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using static VillageRectification.Domain.Tests.Ledger.Sheets;

namespace VillageRectification.Domain.Tests.Ledger;

public sealed class LedgerTranslationTests
{
    [Fact]
    public void A_village_is_registered_at_the_start_with_its_baseline_and_its_names()
    {
        var changes = Import(Listed(cells: [("户数", "343"), ("集体债务", "0"), ("支部班子", "不健全"), ("主要问题", "财务混乱")]));
        Assert.Equal(CaseStage.Registered, Assert.Single(changes.Roots.OfType<RectificationCase>()).Stage);
        Assert.Equal(
            [("370830112202", "孔庄村"), ("370830112000", "刘楼镇")], changes.Roots.OfType<Division>().Select(d => (d.Code, d.Name)));
        Assert.Equal((Make.Start, Standing.Active), changes.Of<StandingChange>().Select(s => (s.OccurredOn, s.Standing)).Single());
        var baseline = Assert.Single(changes.Of<Baseline>());
        Assert.Equal((Make.Start, ManagementLevel.CountyKey, "财务混乱"), (baseline.OccurredOn, baseline.Level, baseline.CaseType));
        Assert.Equal((343, null, 0L), (baseline.Households, baseline.Population, baseline.DebtYuan));
        Assert.Equal((CommitteeState.Incomplete, null), (baseline.Branch, baseline.Committee));
    }

    [Fact]
    public void Every_fact_names_the_record_of_its_row()
    {
        var changes = Import(Listed(), Row(LedgerForm.Duties, ("工作组组长", "吴建国"), ("完全脱钩", "是")));
        Assert.All(changes.Facts, f => Assert.Equal(FactSource.Import, f.Source));
        var record = changes.Of<LedgerRecord>().Single(r => r.Sheet == "责任分工");
        Assert.Equal(record.RecordId, Assert.Single(changes.Of<PostRelease>()).LedgerRecordId);
    }

    [Theory]
    [InlineData("是", true)]
    [InlineData("否", false)]
    public void Every_member_of_a_team_is_released_or_not(string cell, bool isReleased)
    {
        var changes = Import(Listed(), Row(LedgerForm.Duties, ("工作组组长", "吴建国"), ("驻村副组长", "朱洪涛"), ("工作组成员", "赵立新、吴兆祥"), ("完全脱钩", cell)));
        Assert.Equal(
            [(TeamRole.Leader, "吴建国"), (TeamRole.ResidentDeputy, "朱洪涛"), (TeamRole.Member, "赵立新"), (TeamRole.Member, "吴兆祥")],
            changes.Of<TeamMember>().Select(m => (m.Role, m.Name)));
        Assert.Equal(changes.Of<TeamMember>().Select(m => (m.RecordId, isReleased)), changes.Of<PostRelease>().Select(r => (r.MemberRecordId, r.IsReleased)));
    }

    [Theory]
    [InlineData(50, false)]
    [InlineData(51, true)]
    public void A_member_whose_name_is_too_long_refuses_the_ledger(int length, bool isRefused)
    {
        var changes = Import(Listed(), Row(LedgerForm.Duties, ("驻村副组长", "朱洪涛"), ("工作组成员", "赵立新、" + new string('赵', length))));
        Assert.Equal(isRefused, changes.AgainstImporting(null).Any());
        Assert.Equal(isRefused ? 1 : 0, changes.Sheets.Single(s => s.Sheet.Name == "责任分工").Refused);
    }

    [Fact]
    public void Whether_a_team_is_released_stays_unknown_when_the_cell_is_blank() =>
        Assert.Empty(Import(Listed(), Row(LedgerForm.Duties, ("工作组组长", "吴建国"))).Of<PostRelease>());

    [Fact]
    public void Holders_belong_to_the_township_and_departments_to_the_county()
    {
        var changes = Import(
            Listed(), Row(LedgerForm.Duties, ("乡镇党委书记", "吴永军"), ("组织委员", "朱西平"), ("联系部门", "县财政局"), ("责任书签订日期", "2002-11-19")));
        Assert.Equal(
            [("370830112000", HolderPost.Secretary), ("370830112000", HolderPost.OrganisationOfficer)],
            changes.Of<ResponsibilityHolder>().Select(h => (h.DivisionCode, h.Post)));
        var department = Assert.Single(changes.Roots.OfType<Department>());
        Assert.Equal(("370830", "县财政局"), (department.CountyCode, department.Name));
        Assert.Equal(department.Id, Assert.Single(changes.Of<LiaisonAssignment>()).DepartmentId);
        Assert.Equal(new(2002, 11, 19), Assert.Single(changes.Of<ResponsibilityStatement>()).OccurredOn);
    }

    [Fact]
    public void A_measure_may_be_done_and_explained()
    {
        var changes = Import(Listed(), Row(LedgerForm.Measures, ("措施", "修复机井"), ("完成日期", "2003-05-01"), ("未完成说明", "资金没有到位")));
        var measure = Assert.Single(changes.Of<Measure>());
        Assert.Equal((Make.Start, null), (measure.OccurredOn, measure.PlanRecordId));
        Assert.Equal(
            [(true, new DateOnly(2003, 5, 1), null), (false, Make.Start, "资金没有到位")],
            changes.Of<MeasureOutcome>().Select(o => (o.IsDone, o.OccurredOn, o.Reason)));
        Assert.All(changes.Of<MeasureOutcome>(), o => Assert.Equal(measure.RecordId, o.MeasureRecordId));
    }

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("未解决", null, null, null)]
    [InlineData("未解决", "2003-06-01", null, "2003-06-01 Open Unknown")]
    [InlineData("已解决", null, "是", "2003-01-05 Resolved Satisfied")]
    [InlineData("缓解", "2003-06-01", "否", "2003-06-01 Eased NotSatisfied")]
    public void A_problem_has_its_status_from_the_status_day_else_from_the_day_it_was_found(string? status, string? on, string? satisfied, string? expected)
    {
        var cells = new[] { ("问题类别", "村级财务"), ("排查日期", "2003-01-05"), ("状态", status), ("状态日期", on), ("多数群众满意", satisfied) };
        var changes = Import(Listed(), Row(LedgerForm.Problems, [.. cells.Where(c => c.Item2 is not null).Select(c => (c.Item1, c.Item2!))]));
        var problem = Assert.Single(changes.Of<Problem>());
        var written = changes.Of<ProblemStatusChange>().SingleOrDefault();
        Assert.Equal(expected, written is null ? null : $"{written.OccurredOn:yyyy-MM-dd} {written.Status} {written.Majority}");
        Assert.Equal(written is null, written?.ProblemRecordId != problem.RecordId);
    }

    [Fact]
    public void The_work_of_a_village_is_taken_down_row_by_row()
    {
        var changes = Import(
            Listed(),
            Row(LedgerForm.Diagnoses, ("会诊日期", "2002-11-09"), ("参加人员", "乡镇党委"), ("原因分析", "财务混乱")),
            Row(LedgerForm.CommitteeChanges, ("日期", "2003-05-30"), ("事项", "补选健全村委"), ("配备方式", "内选"), ("任职人", "罗志强")),
            Row(LedgerForm.MembershipGrowth, ("日期", "2003-03-03"), ("入党积极分子", "3"), ("发展党员", "0")),
            Row(LedgerForm.Progress, ("日期", "2003-08-26"), ("内容", "修路"), ("指标", "修路"), ("数量", "1500"), ("单位", "公里")),
            Row(LedgerForm.Presence, ("日期", "2003-10-04"), ("人员", "工作组"), ("身份", "工作组")),
            Row(LedgerForm.Presence, ("日期", "2003-10-05"), ("人员", "赵立新"), ("身份", "联系部门")),
            Row(LedgerForm.Support, ("日期", "2003-01-14"), ("联系部门", "县财政局"), ("类型", "资金"), ("内容", "修路"), ("折合金额", "30000")),
            Row(LedgerForm.Petitions, ("月份", "2002-10"), ("件次", "0")),
            Row(LedgerForm.Petitions, ("月份", "2002-11")),
            Row(LedgerForm.Exemplars, ("事迹", "产业有起色")));
        Assert.Equal("财务混乱", Assert.Single(changes.Of<Diagnosis>()).Causes);
        Assert.Equal((Committee.VillageCommittee, CommitteeState.Complete), changes.Of<CommitteeChange>().Select(c => (c.Committee, c.StateAfter)).Single());
        Assert.Equal((3, null, 0), changes.Of<MembershipGrowth>().Select(g => (g.Activists, g.ReserveCadres, g.NewMembers)).Single());
        Assert.Equal(Assert.Single(changes.Of<ProgressEntry>()).RecordId, Assert.Single(changes.Of<IndicatorQuantity>()).ProgressRecordId);
        Assert.Equal(1500, Assert.Single(changes.Of<IndicatorQuantity>()).Thousandths);
        Assert.Equal([(Capacity.Team, null), (Capacity.Liaison, "赵立新")], changes.Of<PresenceEntry>().Select(p => (p.Capacity, p.Person)));
        Assert.Equal(30_000, Assert.Single(changes.Of<SupportItem>()).ValueYuan);
        Assert.Equal((new DateOnly(2002, 10, 1), 0), changes.Of<MassPetition>().Select(p => (p.OccurredOn, p.Count)).Single());
        Assert.Equal((Make.Start, "产业有起色"), changes.Of<Exemplar>().Select(e => (e.OccurredOn, e.Story)).Single());
    }

    [Fact]
    public void A_supervision_visit_has_its_finding_and_its_remedy()
    {
        var changes = Import(
            Listed(),
            Row(LedgerForm.SupervisionVisits, ("日期", "2003-10-31"), ("方式", "不打招呼"), ("发现问题", "民情日记缺记"), ("整改时限", "2003-11-15"), ("整改日期", "2003-11-10")),
            Row(LedgerForm.SupervisionVisits, ("日期", "2003-09-01"), ("方式", "通知"), ("在岗情况", "工作组在岗"), ("整改时限", "2003-09-15")));
        Assert.Equal(2, changes.Of<SupervisionVisit>().Count());
        var finding = Assert.Single(changes.Of<Finding>());
        Assert.Equal(new(2003, 11, 15), finding.DueOn);
        Assert.Equal(changes.Of<SupervisionVisit>().Single(v => v.Notice is VisitNotice.Unannounced).RecordId, finding.VisitRecordId);
        Assert.Equal((finding.RecordId, new DateOnly(2003, 11, 10)), changes.Of<FindingRemedy>().Select(r => (r.FindingRecordId, r.OccurredOn)).Single());

        // By when something is to be put right that nobody found: it is said, and kept nowhere, so that no export lacks it.
        var idle = Assert.Single(changes.Warnings, w => w.Kind is LedgerWarningKind.Idle);
        Assert.Equal(("整改时限", "发现问题"), (idle.Column, idle.Notice.Name));
        Assert.All(changes.Of<LedgerRecord>().Where(r => !r.Cells.Contains("发现问题")), r => Assert.DoesNotContain("整改时限", r.Cells, StringComparison.Ordinal));
    }

    [Fact]
    public void A_cell_that_says_nothing_without_another_is_neither_corrected_nor_removed_by_a_file_without_it()
    {
        LedgerRow Visit(params (string, string)[] more) =>
            Row(LedgerForm.SupervisionVisits, [("日期", "2003-09-01"), ("方式", "暗访"), ("在岗情况", "工作组在岗"), .. more]);
        var village = Listed();
        var earlier = Import(village, Visit(("整改时限", "2003-09-15")));
        Assert.All([Visit(), Visit(("整改时限", "2003-09-15"))], r => Assert.True(earlier.ImportAgain([village, r]).AddsNothing));
        var found = earlier.ImportAgain([village, Visit(("整改时限", "2003-09-15"), ("发现问题", "民情日记缺记"))]);
        Assert.Equal(new(2003, 9, 15), Assert.Single(found.Of<Finding>()).DueOn);
    }

    [Fact]
    public void Open_lists_learn_once_and_departments_are_made_once_each_with_a_warning()
    {
        var campaign = Make.Campaign();
        var changes = Import(
            campaign,
            Listed(),
            Row(LedgerForm.Problems, ("问题类别", "水利纠纷"), ("排查日期", "2003-01-05")),
            Row(LedgerForm.Problems, ("问题类别", "水利纠纷"), ("排查日期", "2003-01-06")),
            Row(LedgerForm.Progress, ("日期", "2003-01-05"), ("指标", "沼气池"), ("数量", "2000"), ("单位", "座")),
            Row(LedgerForm.Support, ("日期", "2003-01-14"), ("联系部门", "县林业局"), ("类型", "苗木")),
            Row(LedgerForm.Support, ("日期", "2003-01-15"), ("联系部门", "县林业局"), ("类型", "苗木")));
        Assert.Equal(
            [LedgerWarningKind.NewWord, LedgerWarningKind.NewIndicator, LedgerWarningKind.NewWord, LedgerWarningKind.UnknownDepartment],
            changes.Warnings.Select(w => w.Kind));
        Assert.Contains("水利纠纷", campaign.TermsOf(TermKind.ProblemCategory));
        Assert.Equal("座", campaign.Indicators.Single(i => i.Name == "沼气池").Unit);
        Assert.Single(changes.Roots.OfType<Department>());
    }

    [Fact]
    public void An_application_stands_before_the_verdict_of_the_same_day_and_whatever_was_entered_by_hand_after_both()
    {
        var changes = Import(Listed(), Row(LedgerForm.Inspections, ("类型", "县级验收"), ("检查日期", "2003-07-31"), ("结论", "不合格")));
        var application = Assert.Single(changes.Of<AcceptanceApplication>());
        var verdict = Assert.Single(changes.Of<Inspection>());
        Assert.Equal(verdict.OccurredOn, application.OccurredOn);
        Assert.True(application.Ordinal < verdict.Ordinal);
        Assert.True(verdict.Ordinal < 0);
        Assert.Equal(CaseStage.Failed, changes.Roots.OfType<RectificationCase>().Single().Stage);
    }
}
