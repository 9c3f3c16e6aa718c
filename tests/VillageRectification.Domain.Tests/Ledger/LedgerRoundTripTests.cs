using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Teams;
using static VillageRectification.Domain.Tests.Ledger.Sheets;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>A file that says what stands by now, by plans, successors and villages that no ledger brought, says nothing new.</summary>
public sealed class LedgerRoundTripTests
{
    private static readonly DateOnly Day = new(2003, 9, 1);

    [Theory]
    [InlineData("修复机井 3 眼", "吴建国", 0)]
    [InlineData("修复机井 3 眼", "郭文革", 1)]
    [InlineData("修复机井 4 眼", "吴建国", 1)]
    public void A_measure_that_a_plan_has_put_into_other_words_comes_once(string text, string person, int added)
    {
        LedgerRow Measure(string measure, string who) =>
            Row(LedgerForm.Measures, ("措施", measure), ("责任人", who), ("完成时限", "2003-05-01"), ("完成日期", "2003-04-20"));
        var earlier = Import(Listed(), Measure("修复机井", "吴建国"));
        var (@case, measure) = (earlier.Roots.OfType<RectificationCase>().Single(), earlier.Of<Measure>().Single());
        MeasureRevision revised = new(@case, Day, measure.RecordId, "修复机井 3 眼") { ResponsiblePerson = "吴建国", DueOn = measure.DueOn };

        var later = earlier.ImportAgain([Listed(), Measure(text, person)], new PlanAdoption(@case, Day), revised);

        Assert.Equal((added, added), (later.Of<Measure>().Count(), later.Of<MeasureOutcome>().Count()));
        Assert.Equal(added, later.Sheets.SelectMany(s => s.Absent).Count());
    }

    [Fact]
    public void A_verdict_of_another_day_comes_with_the_application_that_is_there()
    {
        LedgerRow[] Inspected(string on) =>
            [Listed(), Row(LedgerForm.Inspections, ("类型", "县级验收"), ("申请日期", "2003-07-04"), ("检查日期", on), ("结论", "合格"), ("意见", "账目清楚"))];
        var earlier = Import(Inspected("2003-07-21"));
        var (@case, verdict) = (earlier.Roots.OfType<RectificationCase>().Single(), earlier.Of<Inspection>().Single());
        Inspection moved = new(@case, new(2003, 7, 22), InspectionKind.County, InspectionOutcome.Passed) { Opinion = "账目清楚" };
        moved.Succeed(verdict, "日期抄错了");

        var later = earlier.ImportAgain(Inspected("2003-07-22"), moved);

        Assert.Empty(later.Of<Inspection>());
        Assert.Empty(later.Of<AcceptanceApplication>());
        Assert.Equal((0, 0), (later.Sheets.Sum(s => s.New), later.Sheets.SelectMany(s => s.Absent).Count()));
    }

    [Fact]
    public void Whose_name_was_corrected_for_one_village_is_called_so_for_the_others_without_a_word()
    {
        LedgerRow[] Named(string name) =>
        [
            Listed(), Listed("370830112216"),
            Row(LedgerForm.Duties, ("乡镇党委书记", name)), RowOf("370830112216", LedgerForm.Duties, ("乡镇党委书记", name)),
        ];
        var earlier = Import(Named("赵存良"));
        var first = earlier.Of<ResponsibilityHolder>().First();
        ResponsibilityHolder corrected = new(earlier.Campaign!, DivisionCode.Parse(first.DivisionCode), first.OccurredOn, HolderPost.Secretary, "赵存亮");
        corrected.Succeed(first, "写错了");

        var later = earlier.ImportAgain(Named("赵存亮"), corrected);

        Assert.Empty(later.Of<ResponsibilityHolder>());
        Assert.Equal((0, 0), (later.Sheets.Sum(s => s.New), later.Sheets.Sum(s => s.Corrected)));
    }

    [Fact]
    public void Of_a_village_that_was_listed_by_hand_neither_its_level_nor_the_holders_of_its_township_are_new()
    {
        var earlier = Import(Listed(), Row(LedgerForm.Duties, ("乡镇党委书记", "赵存良"), ("组织委员", "林存良")));
        var campaign = earlier.Campaign!;
        var @case = Make.Case(campaign, "370830112216");
        ResponsibilityHolder successor = new(campaign, DivisionCode.Parse("370830112000"), Day, HolderPost.OrganisationOfficer, "赵存亮");
        Fact[] byHand = [@case.Registered(Day), new LevelChange(@case, Day, ManagementLevel.CountyKey), successor];
        LedgerRow[] now =
        [
            Listed(), Row(LedgerForm.Duties, ("乡镇党委书记", "赵存良"), ("组织委员", "赵存亮")),
            Listed("370830112216"), RowOf("370830112216", LedgerForm.Duties, ("乡镇党委书记", "赵存良"), ("组织委员", "赵存亮")),
        ];

        earlier = earlier with { Roots = [.. earlier.Roots, @case] };
        var later = earlier.ImportAgain(now, byHand);

        Assert.DoesNotContain(later.Facts, f => f is not LedgerRecord);
        Assert.Equal((0, 0), (later.Sheets.Sum(s => s.New), later.Sheets.Sum(s => s.Corrected)));
        // A level that it has not, or more than a level, is said by the file.
        Assert.Single(earlier.ImportAgain([.. now[..2], Listed("370830112216", ("户数", "120"))], byHand).Of<Baseline>());
    }
}
