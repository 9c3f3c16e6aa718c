using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
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

    private static LedgerRow Team(string members) => Row(LedgerForm.Duties, ("驻村副组长", "朱洪涛"), ("工作组成员", members), ("完全脱钩", "否"));
}
