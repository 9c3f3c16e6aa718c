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

    private static LedgerRow Team(string members) => Row(LedgerForm.Duties, ("驻村副组长", "朱洪涛"), ("工作组成员", members), ("完全脱钩", "否"));
}
