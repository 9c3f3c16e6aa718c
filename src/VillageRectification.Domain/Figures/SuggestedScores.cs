using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Support;

namespace VillageRectification.Domain.Figures;

/// <summary>Suggests points for the items of the criteria from what is on record, each by its evidence (docs/decisions, suggested points).</summary>
public static class SuggestedScores
{
    /// <param name="facts">Of the village, live, up to the day of <paramref name="frame"/>.</param>
    /// <returns>One an item that has evidence, in the order of the criteria.</returns>
    public static IReadOnlyList<SuggestedScore> Of(
        AcceptanceStandard standard, CaseReading village, IReadOnlyList<CaseFact> facts, FigureFrame frame) =>
        [.. standard.Items.Where(i => i.Basis is not null).Select(i => Of(i, village, facts, frame))];

    private static SuggestedScore Of(AcceptanceCriterion item, CaseReading r, IReadOnlyList<CaseFact> facts, FigureFrame frame) => item.Basis!.Value switch
    {
        CriterionBasis.Branch => OfState(item, r.Branch),
        CriterionBasis.Committee => OfState(item, r.Committee),
        CriterionBasis.Relation => OfYesNo(item, r.Relation is { } relation ? relation.Value is CommitteeRelation.Harmonious : null),
        CriterionBasis.Membership => OfSaid(item, (r.Membership.NewMembers > 0 ? 1 : 0) + (r.Membership is { Activists: 0, ReserveCadres: 0 } ? 0 : 1), 2),
        CriterionBasis.Rule => OfRule(item, r),
        CriterionBasis.Disclosures => OfDisclosures(item, facts, frame),
        CriterionBasis.CategoryProblems => OfProblems(item, [.. r.Problems.Where(p => p.Category == item.BasisItem)]),
        CriterionBasis.ResolvedProblems => OfProblems(item, r.Problems),
        CriterionBasis.Appraisals => OfEach(item, r.Problems.Where(p => p.Majority is not Majority.Unknown), p => p.Majority is Majority.Satisfied),
        CriterionBasis.ExplainedProblems => OfEach(item, r.OpenProblems, IsExplained),
        // A report counts batches and persons, and does not say whether they came as a crowd: where there were any, one has to look.
        CriterionBasis.Petitions => r.Petitions is { Count: 0, MonthsMissing: 0 }
            ? new(item, 1, 1) : new(item, 0, 0) { Missing = r.Petitions.MonthsMissing, Happened = r.Petitions.Count },
        CriterionBasis.Rules => OfList(item, frame.StandingRules, r.Rules.Where(s => s.IsThere).Select(s => s.Item), r.Rules.Count),
        CriterionBasis.Rooms => new(item, r.Rooms?.Value switch { OfficeRooms.None => 0, OfficeRooms.Poor => 1, _ => 2 }, r.Rooms is null ? 0 : 2),
        CriterionBasis.TidyRooms => OfYesNo(item, r.Rooms is { } rooms ? rooms.Value is OfficeRooms.Adequate : null),
        CriterionBasis.Venue => OfVenue(item, facts, frame),
        CriterionBasis.Goals => OfSaid(item, facts.OfType<DevelopmentGoal>().Select(g => g.Term).Distinct().Count(), Enum.GetValues<GoalTerm>().Length),
        CriterionBasis.Income => OfAmounts(item, BeforeOf(facts)?.IncomeYuan, NowOf(facts, e => e.IncomeYuan), (before, now) => now > before),
        CriterionBasis.Debt => OfAmounts(item, BeforeOf(facts)?.DebtYuan, NowOf(facts, e => e.DebtYuan), (before, now) => now < before || now == 0),
        CriterionBasis.Deeds => OfSaid(item, facts.OfType<SupportItem>().Any() || r.Indicators.Values.Any(q => q > 0) ? 1 : 0, 1),
    };

    private static SuggestedScore OfState(AcceptanceCriterion item, CommitteeReading committee) =>
        OfYesNo(item, committee.State is null ? null : committee.IsComplete);

    // What nobody wrote down is not known to be missing.
    private static SuggestedScore OfSaid(AcceptanceCriterion item, int part, int whole) => new(item, part, part == 0 ? 0 : whole);

    private static SuggestedScore OfYesNo(AcceptanceCriterion item, bool? holds) => new(item, holds is true ? 1 : 0, holds is null ? 0 : 1);

    private static SuggestedScore OfEach(AcceptanceCriterion item, IEnumerable<ProblemReading> all, Func<ProblemReading, bool> counts) =>
        new(item, all.Count(counts), all.Count());

    private static SuggestedScore OfProblems(AcceptanceCriterion item, IReadOnlyList<ProblemReading> problems) =>
        OfEach(item, problems, p => p.Status is ProblemStatus.Resolved);

    private static bool IsExplained(ProblemReading problem) => problem.Handling is ProblemHandling.Explain or ProblemHandling.CreateConditions;

    // Kept counts whole, there without being kept half.
    private static SuggestedScore OfRule(AcceptanceCriterion item, CaseReading r) => r.Rules.FirstOrDefault(s => s.Item == item.BasisItem)?.State switch
    {
        ChecklistState.Kept => new(item, 2, 2),
        ChecklistState.Present => new(item, 1, 2),
        ChecklistState.Absent => new(item, 0, 2),
        null => new(item, 0, 0),
        _ => throw new ArgumentOutOfRangeException(nameof(r)),
    };

    private static SuggestedScore OfDisclosures(AcceptanceCriterion item, IReadOnlyList<CaseFact> facts, FigureFrame frame)
    {
        var since = facts.InCampaignSince(frame.Campaign.Start);
        var kinds = Enum.GetValues<DisclosureKind>().Select(k => DisclosureReading.Of(k, facts, since, frame.AsOf, frame.Disclosures)).ToArray();
        return new(item, kinds.Count(k => k.Last is not null && (k.Due.Count == 0 || k.IsKept)), kinds.Any(k => k.Last is not null) ? kinds.Length : 0);
    }

    private static SuggestedScore OfVenue(AcceptanceCriterion item, IReadOnlyList<CaseFact> facts, FigureFrame frame)
    {
        var said = facts.AnswersOn(Checklist.Venue, frame.AsOf);
        return OfList(item, frame.VenueItems, said.Values.Where(a => a.State is not ChecklistState.Absent).Select(a => a.Item), said.Count);
    }

    private static SuggestedScore OfList(AcceptanceCriterion item, IReadOnlyList<string> list, IEnumerable<string> there, int said) =>
        new(item, list.Intersect(there).Count(), said == 0 ? 0 : list.Count);

    private static SuggestedScore OfAmounts(AcceptanceCriterion item, long? before, long? now, Func<long, long, bool> isBetter) =>
        OfYesNo(item, before is { } b && now is { } n ? isBetter(b, n) : null) with { Amounts = (before, now) };

    private static Baseline? BeforeOf(IEnumerable<CaseFact> facts) => facts.OfType<Baseline>().Chronological().LastOrDefault();

    private static long? NowOf(IEnumerable<CaseFact> facts, Func<EconomyChange, long?> amount) =>
        facts.OfType<EconomyChange>().Chronological().Select(amount).LastOrDefault(a => a is not null);
}
