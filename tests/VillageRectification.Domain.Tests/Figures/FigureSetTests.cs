using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>Lists, sums, townships and what a reader sees, over a few readings.</summary>
public sealed class FigureSetTests
{
    private static readonly DateOnly AsOf = new(2003, 7, 31);
    private static readonly FigureSet One = new One().On(AsOf);
    private static readonly CaseReading Reading = One.Readings.Single();

    private readonly CaseReading _first = Village("370830100201", "白石村", "甲乡", debt: 300);
    private readonly CaseReading _second = Village("370830100202", "东王村", "甲乡", debt: null);
    private readonly CaseReading _third = Village("370830101201", "东王庄", "乙镇", debt: 0);
    private readonly CaseReading _removed = Village("370830101202", "西李村", "乙镇", debt: 900) with { Standing = Standing.Removed };

    private FigureSet Set => new(One.Frame, [_removed, _third, _second, _first]);

    [Fact]
    public void Readings_stand_by_code_and_a_removed_one_is_not_counted()
    {
        Assert.Equal([_first, _second, _third, _removed], Set.Readings);
        Assert.Equal([_first, _second, _third], Set.Counted);
        Assert.Equal((3, 1), (Set.Value(FigureName.Cases), Set.Value(FigureName.Removed)));
    }

    [Fact]
    public void A_sum_leaves_out_what_is_unknown_and_is_unknown_where_all_is()
    {
        Assert.Equal(300, Set.Value(FigureName.DebtYuan));
        Assert.Null(new FigureSet(One.Frame, [_second]).Value(FigureName.DebtYuan));
        Assert.Equal(0, new FigureSet(One.Frame, []).Value(FigureName.DebtYuan));
        Assert.Equal([new(_first, 300)], Set.List(Set[FigureName.DebtYuan]));
    }

    [Fact]
    public void A_township_has_its_own_sum() => Assert.Equal(
        [new("370830100000", "甲乡", 2, 300), new("370830101000", "乙镇", 1, 0)], Set.ByTownship(Set[FigureName.DebtYuan]));

    [Fact]
    public void Villages_of_one_name_are_called_with_their_townships()
    {
        var names = new FigureSet(One.Frame, [_first, _second, _third with { Village = "东王村" }]).Names();

        Assert.Equal(("白石村", "甲乡东王村", "乙镇东王村"), (names[_first.CaseId], names[_second.CaseId], names[_third.CaseId]));
    }

    [Fact]
    public void A_name_that_differs_in_its_last_word_alone_is_shared()
    {
        var shared = DivisionName.Core(_second.Village) == DivisionName.Core(_third.Village);
        Assert.Equal(shared ? "甲乡东王村" : "东王村", Set.Names()[_second.CaseId]);
    }

    [Fact]
    public void A_reader_sees_the_readings_of_his_scope()
    {
        Assert.Equal(Set.Readings, Set.SeenBy(AccessScope.Prefix("3708"))!.Readings);
        Assert.Equal([_third, _removed], Set.SeenBy(AccessScope.Prefix("370830101"))!.Readings);
        Assert.Equal([_third], Set.SeenBy(AccessScope.Prefix("370830101"))!.Counted);
        Assert.Equal([_second.CaseId], Set.SeenBy(AccessScope.Villages([_second.DivisionCode]))!.Readings.Select(r => r.CaseId));
        Assert.Null(Set.SeenBy(AccessScope.Prefix("370831")));
        Assert.Null(Set.SeenBy(AccessScope.Nothing));
    }

    [Fact]
    public void Who_does_not_reach_the_township_does_not_see_who_answers_for_it()
    {
        var named = _second with { Persons = _second.Persons with { Secretary = "陈志强", CountyLeader = "赵存良" } };
        FigureSet set = new(One.Frame, [_first, named]);

        Assert.Same(set, set.SeenBy(AccessScope.Prefix("370830")));
        Assert.Equal("陈志强", set.SeenBy(AccessScope.Prefix("370830100"))!.Readings[1].Persons.Secretary);
        var village = set.SeenBy(AccessScope.Prefix(named.DivisionCode))!.Readings.Single().Persons;
        Assert.Equal((null, "赵存良"), (village.Secretary, village.CountyLeader));
    }

    [Fact]
    public void A_city_counts_all_and_lists_what_is_submitted_to_it()
    {
        var city = Set.SeenBy(AccessScope.Submitted("3708", [new(_second.CaseId, _second.DivisionCode), new(_removed.CaseId, _removed.DivisionCode)]))!;

        Assert.Equal([_second.CaseId, _removed.CaseId], city.Readings.Select(r => r.CaseId));
        Assert.Equal((2, 3, 3L, 300L), (city.Unlisted, city.Totals.Cases, city.Totals.Value(FigureName.Cases), city.Totals.Value(city[FigureName.DebtYuan])));
        Assert.Equal((1, 0), (city.Totals.Villages(city[FigureName.WithDebt]), city.List(city[FigureName.WithDebt]).Count));
        Assert.Equal(Set.ByTownship(Set[FigureName.DebtYuan]), city.Totals.ByTownship(city[FigureName.DebtYuan]));
        Assert.Equal(2, city.Totals.Count(r => r.TownshipCode == "370830100000"));

        var township = city.Only(null, DivisionRange.OfPrefix("370830101"));
        Assert.Equal((1L, 1), (township.Totals.Value(FigureName.Cases), township.Unlisted));
        Assert.Equal([_removed.CaseId], township.Readings.Select(r => r.CaseId));
        // Of the same village another case.
        Assert.Empty(Set.SeenBy(AccessScope.Submitted("3708", [new(Guid.CreateVersion7(), _second.DivisionCode)]))!.Readings);
        Assert.Null(Set.SeenBy(AccessScope.Submitted("3709", [])));
        Assert.Equal((0, 3), (Set.Unlisted, Set.Totals.Cases));
    }

    [Fact]
    public void Only_a_level_and_a_part_of_the_county_are_left()
    {
        var level = Set.Only(ManagementLevel.CityKey, null);
        var graded = new FigureSet(One.Frame, [_first with { Graded = new(ManagementLevel.CityKey, null) }, _second, _third]);

        Assert.Empty(level.Readings);
        Assert.Equal([_first.CaseId], graded.Only(ManagementLevel.CityKey, null).Readings.Select(r => r.CaseId));
        Assert.Equal([_third, _removed], Set.Only(null, DivisionRange.OfPrefix("370830101")).Readings);
        Assert.Equal([_third], Set.Only(null, DivisionRange.OfPrefix("370830101")).Counted);
        Assert.Empty(graded.Only(ManagementLevel.CityKey, DivisionRange.OfPrefix("370830101")).Readings);
        Assert.Same(graded.Readings, graded.Only(null, null).Readings);
    }

    [Fact]
    public void A_figure_is_found_by_its_key_and_a_family_by_its_name()
    {
        Assert.Equal(FigureName.Passed, Set.Find("passed")!.Name);
        Assert.Null(Set.Find("nothing"));
        Assert.Equal(One.Frame.Indicators.Select(i => i.Name), Set.Family(FigureName.Indicators).Select(f => f.Subject));
    }

    [Theory]
    [InlineData(2, 2, 0, true, true)]
    [InlineData(2, 1, 1, false, true)]
    [InlineData(2, 1, 0, false, false)]
    [InlineData(0, 0, 0, false, false)]
    public void A_category_is_resolved_with_its_last_problem(int found, int resolved, int eased, bool isResolved, bool isEased) =>
        Assert.Equal((isResolved, isEased), (new CategoryReading("土地纠纷", found, resolved, eased, 0) is var c && c.IsResolved, c.IsEased));

    [Fact]
    public void Debt_counts_from_one_yuan_on() => Assert.Equal([_first.CaseId], Set.List(Set[FigureName.WithDebt]).Select(i => i.Case.CaseId));

    private static CaseReading Village(string code, string name, string township, long? debt) => Reading with
    {
        CaseId = Guid.CreateVersion7(),
        DivisionCode = code,
        Village = name,
        Township = township,
        Debt = debt is { } yuan ? new(yuan, AsOf, Guid.Empty) : null,
    };
}
