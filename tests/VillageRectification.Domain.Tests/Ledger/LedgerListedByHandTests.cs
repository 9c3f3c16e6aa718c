using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Teams;
using static VillageRectification.Domain.Tests.Ledger.Sheets;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>The first ledger of a village that was listed in the program itself, and rows that say otherwise what stands in it.</summary>
public sealed class LedgerListedByHandTests
{
    private static readonly DateOnly Day = new(2003, 5, 8);

    [Theory]
    [InlineData("市重点", "财务混乱", null, 0)]
    [InlineData("市重点", null, null, 0)]
    [InlineData("市重点", "软弱涣散", null, 1)]
    [InlineData("县重点", "财务混乱", null, 1)]
    [InlineData("市重点", "财务混乱", "343", 1)]
    public void Level_and_type_that_the_village_has_by_now_are_not_written_as_what_it_was_before(string level, string? type, string? households, int written)
    {
        var campaign = Make.Campaign();
        var @case = Make.Case(campaign);
        CaseFact[] byHand =
        [
            new StandingChange(@case, Make.Start, Standing.Active, null), new LevelChange(@case, Make.Start, ManagementLevel.CountyKey) { CaseType = "别的" },
            new LevelChange(@case, Day, ManagementLevel.CityKey) { CaseType = "财务混乱" },
        ];
        (string Column, string? Text)[] cells = [("村名", "孔庄村"), ("乡镇", "刘楼镇"), ("管理级别", level), ("主要问题", type), ("户数", households)];
        var workbook = Workbook(Row(LedgerForm.Villages, [.. cells.Where(c => c.Text is not null).Select(c => (c.Column, c.Text!))]));
        LedgerStock stock = new(campaign, [@case], [], [], [], [], []) { ByHand = byHand };
        Assert.Equal(written, LedgerPlan.Write(workbook, LedgerPlan.Pair(workbook, [], LedgerRemovals.None), stock).Of<Baseline>().Count());
    }

    [Fact]
    public void A_holder_who_is_on_record_is_not_written_again_for_a_village_that_was_listed_by_hand()
    {
        const string Beside = "370830112216";
        LedgerRow Secretary(string village, string name) => RowOf(village, LedgerForm.Duties, ("驻村副组长", "朱洪涛"), ("乡镇党委书记", name));
        LedgerRow[] first = [Listed(Beside), Secretary(Beside, "吴永军")];
        var earlier = Import(first);
        var @case = Make.Case(earlier.Campaign);
        LedgerChanges Later(string name, params CaseFact[] byHand) => (earlier with { Roots = [.. earlier.Roots, @case] })
            .ImportAgain([.. first, Secretary(Village, name)], [.. byHand]);
        StandingChange listed = new(@case, Make.Start, Standing.Active, null);
        LevelChange graded = new(@case, Make.Start, ManagementLevel.CityKey);
        Assert.Empty(Later("吴永军", listed, graded).Of<ResponsibilityHolder>());
        Assert.Single(Later("杨秀兰", listed, graded).Of<ResponsibilityHolder>());
        Assert.Single(Later("吴永军", graded).Of<ResponsibilityHolder>());
    }

    [Theory]
    [InlineData("吴建国", "2003-08-04", 0)]
    [InlineData(null, "2003-08-04", 0)]
    [InlineData("吴建国", null, 0)]
    [InlineData(null, null, 0)]
    [InlineData("李明", "2003-08-04", 1)]
    [InlineData("吴建国", "2003-08-05", 1)]
    public void A_measure_that_stands_as_the_last_plan_has_it_is_told_by_a_row_that_says_so_or_says_less(string? person, string? due, int written)
    {
        var earlier = Import(Listed());
        var @case = earlier.Roots.OfType<RectificationCase>().Single();
        Measure measure = new(@case, Day, "修井") { ResponsiblePerson = "陈志强", DueOn = Day };
        MeasureRevision revision = new(@case, Day.AddDays(9), measure.RecordId, "修复机井") { ResponsiblePerson = "吴建国", DueOn = new(2003, 8, 4) };
        (string Column, string? Text)[] cells = [("措施", "修复机井"), ("责任人", person), ("完成时限", due)];
        LedgerRow row = Row(LedgerForm.Measures, [.. cells.Where(c => c.Text is not null).Select(c => (c.Column, c.Text!))]);
        Assert.Equal(written, earlier.ImportAgain([Listed(), row], measure, revision).Of<Measure>().Count());
    }

    [Fact]
    public void A_day_that_was_corrected_by_hand_is_named_by_the_column_of_the_day()
    {
        LedgerRow Change(string person) => Row(LedgerForm.CommitteeChanges, ("日期", "2003-05-08"), ("事项", "补选"), ("任职人", person));
        var earlier = Import(Listed(), Change("丙志强"));
        var read = earlier.Of<CommitteeChange>().Single();
        CommitteeChange byHand = new(earlier.Roots.OfType<RectificationCase>().Single(), Day.AddDays(1), read.Committee, read.Kind) { Person = read.Person };
        byHand.Succeed(read, "记错了");
        var later = earlier.ImportAgain([Listed(), Change("罗志强")], byHand);
        Assert.Equal(["日期"], Assert.Single(later.Warnings, w => w.Kind is LedgerWarningKind.CorrectedByHand).Notice.Names);
        Assert.Equal((Day.AddDays(1), "罗志强"), (Assert.Single(later.Of<CommitteeChange>()).OccurredOn, later.Of<CommitteeChange>().Single().Person));
    }

    [Fact]
    public void A_blank_of_the_team_is_asked_for_where_nobody_has_written_of_the_team()
    {
        var earlier = Import(Listed(), Team(("完全脱钩", "否")));
        LevelChange graded = new(earlier.Roots.OfType<RectificationCase>().Single(), Day, ManagementLevel.CityKey);
        Assert.Equal(["完全脱钩"], earlier.ImportAgain([Listed(), Team()], graded).Blanks.Select(b => b.Cell.Column));

        static LedgerRow Team(params (string, string)[] more) => Row(LedgerForm.Duties, [("驻村副组长", "朱洪涛"), .. more]);
    }
}
