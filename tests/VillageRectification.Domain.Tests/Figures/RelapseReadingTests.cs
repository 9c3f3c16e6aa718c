using System.Globalization;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>Where a village fell back, with what still open, how long after it passed.</summary>
public class RelapseReadingTests
{
    private readonly One _one = new();

    [Theory]
    [InlineData("2003-07-09", 0)]
    [InlineData("2003-07-10", 1)]
    [InlineData("2003-09-09", 2)]
    [InlineData("2003-09-10", 3)]
    public void It_is_told_how_many_whole_months_the_pass_was_kept(string fell, int months)
    {
        _one.With(Of(new(2003, 6, 10), InspectionOutcome.Passed), Of(DateOnly.Parse(fell, CultureInfo.InvariantCulture), InspectionOutcome.FellBack));

        Assert.Equal([(months, 1)], RelapseReading.Of(_one.On(Make.Today)).ByMonths);
    }

    [Fact]
    public void A_village_that_passed_again_since_is_counted_without_months()
    {
        _one.With(
            Of(new(2003, 3, 10), InspectionOutcome.Passed), Of(new(2003, 5, 10), InspectionOutcome.FellBack), Of(new(2003, 8, 10), InspectionOutcome.Passed));

        var relapses = RelapseReading.Of(_one.On(Make.Today));

        Assert.Equal((1, 0), (relapses.Villages.Count, relapses.ByMonths.Count));
        Assert.Equal(1, Assert.Single(relapses.ByTownship).Count);
    }

    [Fact]
    public void A_village_that_never_fell_back_is_none()
    {
        _one.With(Of(new(2003, 3, 10), InspectionOutcome.Passed), Of(new(2003, 5, 10), InspectionOutcome.Held));

        Assert.Empty(RelapseReading.Of(_one.On(Make.Today)).Villages);
    }

    [Fact]
    public void Villages_stand_by_code_townships_by_how_many_then_by_name_and_months_from_the_fewest()
    {
        var late = _one.With(Of(new(2003, 3, 10), InspectionOutcome.Passed), Of(new(2003, 8, 10), InspectionOutcome.FellBack)).On(Make.Today);
        One other = new();
        Inspection passed = new(other.Case, new(2003, 6, 10), InspectionKind.County, InspectionOutcome.Passed);
        Inspection fell = new(other.Case, new(2003, 8, 10), InspectionKind.Revisit, InspectionOutcome.FellBack);
        var soon = other.With(passed, fell).On(Make.Today).Readings.Single();
        var first = In(late.Readings.Single(), "101201", "乙镇");
        FigureSet set = new(late.Frame, [first, In(soon, "101202", "乙镇"), In(soon, "100201", "甲乡"), In(soon, "102201", "丙镇")]);

        var relapses = RelapseReading.Of(set);

        Assert.Equal(["370830100201", "370830101201", "370830101202", "370830102201"], relapses.Villages.Select(v => v.DivisionCode));
        Assert.Equal([("乙镇", 2), ("丙镇", 1), ("甲乡", 1)], relapses.ByTownship);
        Assert.Equal([(2, 3), (5, 1)], relapses.ByMonths);

        static CaseReading In(CaseReading reading, string code, string township) =>
            reading with { CaseId = Guid.CreateVersion7(), DivisionCode = "370830" + code, Township = township };
    }

    private Inspection Of(DateOnly on, InspectionOutcome outcome) => new(
        _one.Case, on, outcome is InspectionOutcome.Passed ? InspectionKind.County : InspectionKind.Revisit, outcome);
}
