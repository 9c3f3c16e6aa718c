using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>A ledger that is written from the records: what each sheet tells of a village.</summary>
public sealed class LedgerTellingTests
{
    private static readonly RectificationCase Case = Make.Case();

    [Fact]
    public void A_verdict_stands_with_the_last_application_before_it_and_what_was_taken_back_is_not_told()
    {
        AcceptanceApplication taken = Applied(3, 1), first = Applied(4, 1), second = Applied(5, 1), open = Applied(9, 1), same = Applied(6, 1);
        Assert.Equal(
            [
                "县级验收|2003-05-01|2003-05-20|不合格|账目不清", "县级验收||2003-06-01|合格|", "回访||2003-08-01|保持|", "县级验收|2003-04-01|||", "县级验收|2003-09-01|||",
            ],
            Told(
                LedgerForm.Inspections, ["类型", "申请日期", "检查日期", "结论", "意见"],
                taken, new ApplicationWithdrawal(Case, taken, new(2003, 3, 9), "没准备好"), first, second, same, open,
                Verdict(8, 1, InspectionKind.Revisit, InspectionOutcome.Held),
                new Inspection(Case, new(2003, 5, 20), InspectionKind.County, InspectionOutcome.Failed) { Opinion = "账目不清" },
                Verdict(6, 1, InspectionKind.County, InspectionOutcome.Passed)));
    }

    [Fact]
    public void The_only_application_stands_with_its_verdict_and_of_one_day_a_revisit_comes_before_a_verification() => Assert.Equal(
        ["县级验收|2003-04-01|2003-05-20|合格", "回访||2003-08-01|保持", "市级认定||2003-08-01|转化升级"],
        Told(
            LedgerForm.Inspections, ["类型", "申请日期", "检查日期", "结论"], Applied(4, 1), Verdict(5, 20, InspectionKind.County, InspectionOutcome.Passed),
            Verdict(8, 1, InspectionKind.City, InspectionOutcome.Verified), Verdict(8, 1, InspectionKind.Revisit, InspectionOutcome.Held)));

    [Fact]
    public void A_visit_takes_a_row_for_each_thing_that_it_found_and_tells_when_that_was_first_put_right()
    {
        var visit = Case.Visit(new(2003, 5, 1), VisitNotice.Unannounced, AtPost.Nobody);
        var (one, two) = (Case.FindAt(visit, new(2003, 5, 1), "没有签到", new(2003, 5, 9)), Case.FindAt(visit, new(2003, 5, 2), "没有记录", null));
        Assert.Equal(
            ["2003-05-01|暗访|工作组不在岗|没有签到|2003-05-09|2003-05-05", "2003-05-01|暗访|工作组不在岗|没有记录||", "2003-06-01|明查||||"],
            Told(
                LedgerForm.SupervisionVisits, ["日期", "方式", "在岗情况", "发现问题", "整改时限", "整改日期"], visit, one, two,
                Case.Remedy(one, new(2003, 5, 7)), Case.Remedy(one, new(2003, 5, 5)), Case.Visit(new(2003, 6, 1), VisitNotice.Announced, null)));
    }

    [Fact]
    public void An_entry_takes_a_row_for_each_quantity_and_one_where_it_has_none()
    {
        var (entry, bare) = (Case.Note(new(2003, 5, 1), "修路打井", null), Case.Note(new(2003, 5, 2), "开会", null));
        Assert.Equal(
            ["2003-05-01|修路打井|修路|1250|公里", "2003-05-01|修路打井|打井|2000|", "2003-05-02|开会|||"],
            Told(
                LedgerForm.Progress, ["日期", "内容", "指标", "数量", "单位"], entry,
                Case.Count(entry, entry.OccurredOn, new Indicator("修路", "公里", 1), 1250),
                Case.Count(entry, entry.OccurredOn.AddDays(1), new Indicator("打井", "眼", 2), 2000), bare));
    }

    [Fact]
    public void Who_was_in_the_village_is_named_where_he_is_somebody() => Assert.Equal(
        ["2003-05-01|赵立新|工作组", "2003-05-02||工作组", "2003-05-03||联系部门"],
        Told(
            LedgerForm.Presence, ["日期", "人员", "身份"], new PresenceEntry(Case, new(2003, 5, 1), Capacity.Team) { Person = "赵立新" },
            new PresenceEntry(Case, new(2003, 5, 2), Capacity.Team) { Person = "工作队" }, new PresenceEntry(Case, new(2003, 5, 3), Capacity.Liaison)));

    [Theory]
    [InlineData(true, true, "是")]
    [InlineData(false, false, "否")]
    [InlineData(true, false, null)]
    [InlineData(null, null, null)]
    public void A_team_has_one_answer_where_it_is_one_and_a_first_secretary_has_no_place(bool? leader, bool? member, string? released)
    {
        var persons = CasePersons.Nobody(Case.Id) with
        {
            Secretary = "吴永军",
            CountyLeader = "何春梅",
            Department = "水利局",
            ContactPerson = "李明",
            Members =
            [
                new("朱洪涛", TeamRole.Leader, leader), new("赵立新", TeamRole.Member, member), new("马忠", TeamRole.Member, member),
                new("赵立新", TeamRole.Member, member),
                new("林西平", TeamRole.FirstSecretary, true), new("吴兆祥", TeamRole.ResidentDeputy, leader),
            ],
        };
        Assert.Equal(
            [$"何春梅|吴永军||朱洪涛|吴兆祥|赵立新、马忠|{released}|水利局|李明|2003-05-01"],
            Lines(
                LedgerForm.Duties, ["联系县级领导", "乡镇党委书记", "组织委员", "工作组组长", "驻村副组长", "工作组成员", "完全脱钩", "联系部门", "部门联络员", "责任书签订日期"],
                Village with
                {
                    Persons = persons,
                    Facts = [new ResponsibilityStatement(Case, new(2003, 4, 1)), new ResponsibilityStatement(Case, new(2003, 5, 1))],
                }));
        Assert.Empty(Village.RowsOf(LedgerForm.Duties));
        Assert.Empty((Village with { Persons = CasePersons.Nobody(Case.Id) }).RowsOf(LedgerForm.Duties));
    }

    [Fact]
    public void Names_that_do_not_fit_into_a_cell_are_left_out()
    {
        var persons = CasePersons.Nobody(Case.Id) with
        {
            Members = [new(new string('甲', 47), TeamRole.Leader, null), new("乙丙", TeamRole.Leader, null), new("丁戊己", TeamRole.Leader, null)],
        };
        Assert.Equal([$"{new string('甲', 47)}、乙丙"], Lines(LedgerForm.Duties, ["工作组组长"], Village with { Persons = persons }));
        // The mark between them counts.
        var full = persons with { Members = [new(new string('甲', 48), TeamRole.Leader, null), new("乙丙", TeamRole.Leader, null)] };
        Assert.Equal([new string('甲', 48)], Lines(LedgerForm.Duties, ["工作组组长"], Village with { Persons = full }));
    }

    [Fact]
    public void A_village_is_told_as_it_was_before_and_by_the_level_that_it_has_now()
    {
        Baseline before = new(Case, Make.Start, ManagementLevel.Ordinary)
        {
            Households = 506,
            Population = 2100,
            PartyMembers = 41,
            IncomeYuan = 12_000,
            DebtYuan = 0,
            Branch = CommitteeState.Incomplete,
            Relation = CommitteeRelation.Disunited,
        };
        Assert.Equal(
            ["刘楼镇|孔庄村|县重点|506|2100|41|12000|0|不健全||不和||班子缺配"],
            Told(
                LedgerForm.Villages, ["乡镇", "村名", "管理级别", "户数", "人口", "党员数", "集体收入", "集体债务", "支部班子", "村委班子", "两委关系", "两室状况", "主要问题"], before,
                new LevelChange(Case, Make.Today, ManagementLevel.CountyKey) { CaseType = "班子缺配" }));
        // Rows that read alike are one.
        Assert.Single(Told(LedgerForm.Villages, ["村名"]));
    }

    private static ToldVillage Village { get; } = new(Case.DivisionCode, "孔庄村", "刘楼镇") { Units = new Dictionary<string, string> { ["修路"] = "公里" } };

    private static string[] Told(LedgerSheet sheet, string[] columns, params CaseFact[] facts) =>
        Lines(sheet, columns, Village with { Facts = [.. facts.Chronological()] });

    private static string[] Lines(LedgerSheet sheet, string[] columns, ToldVillage village) =>
        [.. village.RowsOf(sheet).Select(r => string.Join('|', columns.Select(c => r.Text(c))))];

    private static AcceptanceApplication Applied(int month, int day) => new(Case, new(2003, month, day));

    private static Inspection Verdict(int month, int day, InspectionKind kind, InspectionOutcome outcome) => new(Case, new(2003, month, day), kind, outcome);
}
