using FsCheck;
using FsCheck.Fluent;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>What holds between the figures on every day of any history (domain, figures: identities).</summary>
public class IdentityTests
{
    private static readonly Gen<int> Days = Gen.OneOf(Gen.Choose(0, 75), Gen.Elements(0, RandomHistory.EdgeDay));
    private static readonly Config Fast = Config.QuickThrowOnFailure.WithMaxTest(150);

    [Fact]
    public void Applied_and_not_applied_are_all_cases() =>
        OnAnyDay(s => s.Value(FigureName.Applied) + s.Value(FigureName.NotApplied) == s.Value(FigureName.Cases));

    [Fact]
    public void Inspected_and_awaiting_are_all_that_applied() =>
        OnAnyDay(s => s.Value(FigureName.Inspected) + s.Value(FigureName.Awaiting) == s.Value(FigureName.Applied));

    [Fact]
    public void Each_inspected_case_has_exactly_one_outcome() => OnAnyDay(s =>
        s.Value(FigureName.Passed) + s.Value(FigureName.Failed) + s.Value(FigureName.Relapsed) + s.Value(FigureName.CityRefused)
            == s.Value(FigureName.Inspected));

    [Fact]
    public void What_is_transformed_is_passed() => OnAnyDay(s =>
        Villages(s, s[FigureName.Transformed]).IsSubsetOf(Villages(s, s[FigureName.Passed]))
        && Villages(s, s[FigureName.PassedBasic]).IsSubsetOf(Villages(s, s[FigureName.Passed])));

    [Fact]
    public void Committees_are_complete_or_incomplete_or_unknown() => OnAnyDay(s =>
        s.Value(FigureName.BothComplete) + s.Value(FigureName.Incomplete) + s.Value(FigureName.CommitteesUnknown) == s.Value(FigureName.Cases));

    [Fact]
    public void What_is_resolved_is_eased() => OnAnyDay(s =>
        s.Frame.Categories.All(c => Villages(s, s.Find($"resolvedByCategory.{c}")!).IsSubsetOf(Villages(s, s.Find($"easedByCategory.{c}")!))));

    [Fact]
    public void The_townships_sum_to_the_county() =>
        OnAnyDay(s => s.Figures.All(f => s.ByTownship(f).Sum(t => t.Value ?? 0) == (s.Value(f) ?? 0)));

    [Fact]
    public void A_figure_is_its_list() => OnAnyDay(s => s.Figures.All(f => s.List(f).Sum(i => i.Value) == (s.Value(f) ?? 0)));

    [Fact]
    public void A_removed_case_is_in_no_other_figure() => OnAnyDay(s =>
        s.Figures.Where(f => f.Name is not FigureName.Removed).All(f => s.List(f).All(i => !i.Case.IsRemoved))
        && s.Value(FigureName.Cases) + s.Value(FigureName.Removed) == s.Readings.Count);

    [Fact]
    public void Every_category_indicator_and_capacity_with_a_rule_has_its_figures() => OnAnyDay(s =>
        s.Family(FigureName.ResolvedByCategory).Count == s.Frame.Categories.Count
        && s.Family(FigureName.Indicators).Count == s.Frame.Indicators.Count
        && s.Family(FigureName.PresenceShort).Count == s.Frame.PresenceRules.Count);

    [Fact]
    public void The_histories_bring_about_every_figure() => Assert.Empty(Enum.GetValues<FigureName>().Except(
        Enumerable.Range(0, 40).SelectMany(seed => Figures(seed, 45) is var s ? s.Figures.Where(f => s.Value(f) > 0).Select(f => f.Name) : [])));

    private static void OnAnyDay(Func<FigureSet, bool> holds) =>
        Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt>(), Days.ToArbitrary(), (seed, day) => holds(Figures(seed.Get, day))).Check(Fast);

    private static FigureSet Figures(int seed, int day)
    {
        var history = new RandomHistory(seed, cases: 6).Continued();
        var replay = new NaiveReplay(history.Campaign, history.Campaign.Start.AddDays(day), history.Facts);
        return new(replay.Frame, replay.Readings(history.Cases));
    }

    private static HashSet<Guid> Villages(FigureSet set, Figure figure) => [.. set.List(figure).Select(i => i.Case.CaseId)];
}
