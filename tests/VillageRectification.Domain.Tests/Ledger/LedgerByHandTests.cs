using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Teams;
using static VillageRectification.Domain.Tests.Ledger.Sheets;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>A ledger that was exported and comes in again says what was written by hand, too: it is there already.</summary>
public sealed class LedgerByHandTests
{
    private static readonly DateOnly Found = new(2003, 5, 8);

    [Fact]
    public void What_was_written_by_hand_is_written_once_and_stands_for_one_row()
    {
        var earlier = Import(Listed());
        var @case = earlier.Roots.OfType<RectificationCase>().Single();
        Problem byHand = new(@case, Found, "村级财务", "账目没有公开") { Handling = ProblemHandling.Explain, ExplainTo = "村民代表" };
        var row = Row(LedgerForm.Problems, ("问题类别", "村级财务"), ("问题描述", "账目没有公开"), ("排查日期", "2003-05-08"), ("状态", "未解决"));

        var later = earlier.ImportAgain([Listed(), row], byHand);

        Assert.Empty(later.Of<Problem>());
        Assert.Equal(LedgerChangeKind.Unchanged, later.Sheets.Single(s => s.Sheet == LedgerForm.Problems).Rows.Single().Kind);
        // Another of the same words is another.
        Assert.Single(earlier.ImportAgain([Listed(), row, row with { Number = 9 }], byHand).Of<Problem>());
    }

    [Fact]
    public void Who_came_later_by_hand_is_not_dated_back_and_who_left_stays_in_the_history()
    {
        var earlier = Import(Listed(), Team("赵立新、吴兆祥"));
        var @case = earlier.Roots.OfType<RectificationCase>().Single();
        var left = earlier.Of<TeamMember>().Single(m => m.Name == "赵立新");
        DateOnly day = new(2003, 9, 1);
        TeamDeparture departure = new(@case, left, day);
        TeamMember came = new(@case, day, "马忠", TeamRole.Member);

        var later = earlier.ImportAgain([Listed(), Team("吴兆祥、马忠")], departure, came);

        Assert.False(left.IsVoided);
        Assert.Empty(later.Of<TeamMember>());
        // Nor is what is about him lost, and nothing is said to have been corrected.
        Assert.DoesNotContain(earlier.Of<PostRelease>(), r => r.IsVoided);
        Assert.Equal((0, 0), (later.Sheets.Sum(s => s.New), later.Sheets.Sum(s => s.Corrected)));
    }

    [Fact]
    public void What_was_ended_by_hand_is_no_correction_of_a_ledger_that_says_so()
    {
        LedgerRow Measure(params (string, string)[] more) =>
            Row(LedgerForm.Measures, [("措施", "修复机井"), ("责任人", "吴建国"), ("完成时限", "2003-05-01"), .. more]);
        var earlier = Import(Listed(), Measure());
        var (@case, measure) = (earlier.Roots.OfType<RectificationCase>().Single(), earlier.Of<Measure>().Single());
        var done = MeasureOutcome.Done(@case, measure, Found, null);

        var later = earlier.ImportAgain([Listed(), Measure(("完成日期", "2003-05-08"))], done);

        Assert.Empty(later.Of<MeasureOutcome>());
        Assert.Equal(0, later.Sheets.Single(s => s.Sheet == LedgerForm.Measures).Corrected);
    }

    [Fact]
    public void A_ledger_that_takes_its_words_back_after_it_said_those_of_a_hand_corrects_nothing_and_says_so()
    {
        var village = Listed();
        var earlier = Import(village, Said("李永军"));
        var read = earlier.Of<Problem>().Single();
        var @case = earlier.Roots.OfType<RectificationCase>().Single();
        Problem byHand = new(@case, read.OccurredOn, read.Category, read.Description) { ResponsiblePerson = "王建国" };
        byHand.Succeed(read, "换人了");
        var exported = earlier.ImportAgain([village, Said("王建国")], byHand);
        Assert.Equal(0, exported.Sheets.Sum(s => s.Corrected));

        var original = earlier.ImportAgain([village, Said("李永军")], [byHand, .. exported.Facts]);

        Assert.Empty(original.Of<Problem>());
        Assert.Equal(["责任人"], Assert.Single(original.Warnings, w => w.Kind is LedgerWarningKind.CorrectedByHand).Notice.Names);
        Assert.Equal(0, original.Sheets.Sum(s => s.Corrected));

        static LedgerRow Said(string responsible) => Row(
            LedgerForm.Problems, ("问题类别", "村级财务"), ("问题描述", "账目没有公开"), ("排查日期", "2003-05-08"), ("责任人", responsible), ("状态", "未解决"));
    }

    [Fact]
    public void A_change_of_the_branch_by_hand_is_not_written_again_for_the_other_committee()
    {
        var earlier = Import(Listed());
        var @case = earlier.Roots.OfType<RectificationCase>().Single();
        CommitteeChange byHand = new(@case, Found, Committee.Branch, CommitteeChangeKind.ByElected) { Person = "丙志强" };

        var later = earlier.ImportAgain([Listed(), Row(LedgerForm.CommitteeChanges, ("日期", "2003-05-08"), ("事项", "补选"), ("任职人", "丙志强"))], byHand);

        Assert.Empty(later.Of<CommitteeChange>());
    }

    [Fact]
    public void A_problem_that_was_opened_again_by_hand_keeps_its_first_step_and_its_first_due_day()
    {
        LedgerRow Problem(string due, string status, string on) => Row(
            LedgerForm.Problems, ("问题类别", "村级财务"), ("问题描述", "账目没有公开"), ("排查日期", "2003-01-08"), ("办理方式", "立即解决"), ("办理时限", due), ("状态", status),
            ("状态日期", on));
        var village = Listed();
        var earlier = Import(village, Problem("2003-03-01", "已解决", "2003-02-20"));
        var problem = earlier.Of<Problem>().Single();
        ProblemStatusChange again = new(earlier.Roots.OfType<RectificationCase>().Single(), problem, Found, ProblemStatus.Reopened, Majority.NotSatisfied)
        {
            DueOn = new(2003, 9, 1),
            Asked = 10,
            Satisfied = 4,
        };

        var later = earlier.ImportAgain([village, Problem("2003-09-01", "重新办理", "2003-05-08")], again);

        Assert.Empty(later.Of<Problem>());
        Assert.Empty(later.Of<ProblemStatusChange>());
        Assert.DoesNotContain(earlier.Facts, f => f.IsVoided && f is not LedgerRecord);
        Assert.Equal(0, later.Sheets.Sum(s => s.Corrected));
        // The file says what the program does.
        Assert.DoesNotContain(later.Warnings, w => w.Kind is LedgerWarningKind.CorrectedByHand);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_problem_by_hand_whose_due_day_was_moved_is_told_by_its_row(bool byExtension)
    {
        var earlier = Import(Listed());
        var @case = earlier.Roots.OfType<RectificationCase>().Single();
        Problem byHand = new(@case, Found, "村级财务", "账目没有公开") { Handling = ProblemHandling.ResolveNow, DueOn = new(2003, 9, 1) };
        Fact moved = byExtension
            ? new ProblemExtension(@case, byHand.RecordId, new(2003, 8, 1), new DateOnly(2003, 12, 20), "等拨款")
            : new ProblemStatusChange(@case, byHand, new(2003, 8, 1), ProblemStatus.Reopened, Majority.NotSatisfied) { DueOn = new(2003, 12, 20) };
        LedgerRow Told(string due) => Row(
            LedgerForm.Problems, ("问题类别", "村级财务"), ("问题描述", "账目没有公开"), ("排查日期", "2003-05-08"), ("办理方式", "立即解决"), ("办理时限", due), ("状态", "未解决"));

        // Also where the row was imported before the day was moved.
        var first = earlier.ImportAgain([Listed(), Told("2003-09-01")], byHand);
        Assert.Empty(first.Of<Problem>());
        var fresh = earlier.ImportAgain([Listed(), Told("2003-12-20")], byHand, moved);
        Assert.Empty(fresh.Of<Problem>());
        Assert.Equal((0, 0), (fresh.Sheets.Sum(s => s.New), fresh.Sheets.Sum(s => s.Corrected)));
        Assert.Single(earlier.ImportAgain([Listed(), Told("2003-12-21")], byHand, moved).Of<Problem>());
    }

    [Theory]
    [InlineData("朱洪涛、安吉")]
    [InlineData("安吉、朱洪涛")]
    public void A_second_deputy_by_hand_is_one_of_two_in_a_cell_and_was_not_released_with_the_team(string deputies)
    {
        var earlier = Import(Listed(), Team("赵立新"));
        var @case = earlier.Roots.OfType<RectificationCase>().Single();
        TeamMember came = new(@case, new(2003, 9, 1), "安吉", TeamRole.ResidentDeputy);

        var later = earlier.ImportAgain([Listed(), Row(LedgerForm.Duties, ("驻村副组长", deputies), ("工作组成员", "赵立新"), ("完全脱钩", "否"))], came);

        Assert.Empty(later.Of<TeamMember>());
        Assert.Empty(later.Of<PostRelease>());
        Assert.DoesNotContain(earlier.Of<TeamMember>(), m => m.IsVoided);
    }

    [Fact]
    public void A_statement_that_was_signed_again_by_hand_moves_no_earlier_one()
    {
        var earlier = Import(Listed(), Signed("2002-10-25"));
        ResponsibilityStatement again = new(earlier.Roots.OfType<RectificationCase>().Single(), new(2003, 10, 31));

        Assert.Empty(earlier.ImportAgain([Listed(), Signed("2003-10-31")], again).Of<ResponsibilityStatement>());
        Assert.Equal(new(2003, 10, 30), Assert.Single(earlier.ImportAgain([Listed(), Signed("2003-10-30")], again).Of<ResponsibilityStatement>()).OccurredOn);

        static LedgerRow Signed(string day) => Row(LedgerForm.Duties, ("责任书签订日期", day));
    }

    [Fact]
    public void A_member_whose_name_was_corrected_by_hand_stays_when_a_ledger_names_him_so()
    {
        var earlier = Import(Listed(), Team("赵立新、陈春梅"));
        var read = earlier.Of<TeamMember>().Single(m => m.Name == "陈春梅");
        TeamMember byHand = new(earlier.Roots.OfType<RectificationCase>().Single(), read.OccurredOn, "陈春美", TeamRole.Member);
        byHand.Succeed(read, "写错了");

        var later = earlier.ImportAgain([Listed(), Team("赵立新、陈春美")], byHand);

        Assert.Empty(later.Of<TeamMember>());
        Assert.Empty(later.Of<PostRelease>());
        Assert.False(byHand.IsVoided);
        Assert.DoesNotContain(earlier.Of<PostRelease>(), r => r.IsVoided);
        Assert.Equal(0, later.Sheets.Sum(s => s.Corrected));

        // Who came besides is new, and is said.
        var more = earlier.ImportAgain([Listed(), Team("赵立新、陈春美、王强")], [byHand, .. later.Facts]);
        Assert.Equal("王强", Assert.Single(more.Of<TeamMember>()).Name);
        Assert.Equal("工作组成员", Assert.Single(more.Sheets.SelectMany(s => s.Rows).SelectMany(r => r.Differences())).Column);
        Assert.False(byHand.IsVoided);
    }

    [Fact]
    public void A_problem_whose_words_were_corrected_by_hand_is_ended_once()
    {
        LedgerRow Told(string text) => Row(
            LedgerForm.Problems, ("问题类别", "村级财务"), ("问题描述", text), ("排查日期", "2003-01-08"), ("状态", "已解决"), ("状态日期", "2003-03-20"));
        var earlier = Import(Listed(), Told("账目没公开"));
        var read = earlier.Of<Problem>().Single();
        Problem byHand = new(earlier.Roots.OfType<RectificationCase>().Single(), read.OccurredOn, read.Category, "账目没有公开");
        byHand.Succeed(read, "漏字");

        var later = earlier.ImportAgain([Listed(), Told("账目没有公开")], byHand);

        Assert.Empty(later.Of<Problem>());
        Assert.Empty(later.Of<ProblemStatusChange>());
        Assert.Equal(0, later.Sheets.Sum(s => s.New));
    }

    [Fact]
    public void A_level_that_was_changed_by_hand_on_a_day_is_not_dated_back()
    {
        var earlier = Import(Listed());
        LevelChange raised = new(earlier.Roots.OfType<RectificationCase>().Single(), new(2003, 10, 31), ManagementLevel.CityKey);

        var later = earlier.ImportAgain([Leveled("市重点")], raised);

        Assert.Empty(later.Of<Baseline>());
        Assert.Equal(0, later.Sheets.Sum(s => s.Corrected));
        // Another level than that is the ledger's own word.
        Assert.Equal(ManagementLevel.Ordinary, Assert.Single(earlier.ImportAgain([Leveled("一般")], [raised, .. later.Facts]).Of<Baseline>()).Level);

        static LedgerRow Leveled(string level) => Row(LedgerForm.Villages, ("村名", "孔庄村"), ("乡镇", "刘楼镇"), ("管理级别", level));
    }

    [Fact]
    public void A_blank_that_a_hand_made_asks_nobody()
    {
        var earlier = Import(Listed(cells: ("人口", "1914")), Team("赵立新"));
        var read = earlier.Of<Baseline>().Single();
        var @case = earlier.Roots.OfType<RectificationCase>().Single();
        Baseline emptied = new(@case, read.OccurredOn, read.Level);
        emptied.Succeed(read, "不是本村的");
        TeamMember came = new(@case, new(2003, 9, 1), "安吉", TeamRole.Member);
        LedgerRow[] exported = [Listed(), Row(LedgerForm.Duties, ("驻村副组长", "朱洪涛"), ("工作组成员", "赵立新、安吉"))];

        Assert.Empty(earlier.ImportAgain(exported, emptied, came).Blanks);
        var untouched = Import(Listed(cells: ("人口", "1914")), Team("赵立新"));
        Assert.Equal(["人口", "完全脱钩"], untouched.ImportAgain(exported).Blanks.Select(b => b.Cell.Column));
    }

    private static LedgerRow Team(string members) => Row(LedgerForm.Duties, ("驻村副组长", "朱洪涛"), ("工作组成员", members), ("完全脱钩", "否"));
}
