using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>An inspection as it stands (检查表): the sheets of its inspectors beside each other, the vote and the survey.</summary>
public sealed class InspectionSheet
{
    private InspectionSheet(InspectionOpening opening, AcceptanceStandard standard, IReadOnlyList<SheetItem> items)
    {
        (Opening, Standard, Items) = (opening, standard, items);
        Written = [.. opening.Names().Where(n => items.Any(i => i.Of(n) is not null))];
    }

    public InspectionOpening Opening { get; }

    /// <summary>What it is judged by: those in force when the township applied.</summary>
    public AcceptanceStandard Standard { get; }

    /// <summary>In the order of the criteria.</summary>
    public IReadOnlyList<SheetItem> Items { get; }

    /// <summary>Who began a sheet.</summary>
    public IReadOnlyList<string> Written { get; }

    /// <summary>Who was sent and began no sheet: the verdict can be given without, by who names them.</summary>
    public IReadOnlyList<string> Unwritten => [.. Opening.Names().Except(Written)];

    /// <summary>The last count; null while there is none.</summary>
    public RepresentativesVote? Vote { get; private init; }

    public HouseholdSurvey? Survey { get; private init; }

    /// <summary>What is looked at once more, and what is carried over; null of an inspection that follows no failure.</summary>
    public Reinspection? Again { get; private init; }

    /// <summary>Items that are not marked: what they came to before counts.</summary>
    public int Carried => Items.Count(i => !i.IsAsked);

    /// <summary>Items that are marked this time, and have a mark that counts: what is carried over is none of them.</summary>
    public int Marked => Items.Count(i => i.IsAsked && i.Result is not null);

    /// <summary>Nobody filled in a sheet here.</summary>
    public bool IsEmpty => Written.Count == 0;

    public int ToSettle => Items.Count(i => i.IsToSettle);

    /// <summary>Points out of 100 over the items that apply, half up; null while an item is open.</summary>
    public int? Score => Items.All(i => i.Outcome.IsComplete) ? Verdict.ScoreOf([.. Items.Select(i => i.Outcome)]) : null;

    /// <summary>The points that count of some items, and the full marks of those of them that apply.</summary>
    public static (int Got, int Full) PointsOf(IEnumerable<SheetItem> items)
    {
        SheetItem[] applicable = [.. items.Where(i => !i.Outcome.IsNotApplicable)];
        return (applicable.Sum(i => i.Result?.Score ?? 0), applicable.Sum(i => i.Criterion.Points));
    }

    /// <summary>The must-pass items that are below their mark.</summary>
    public IReadOnlyList<string> FailedItems => [.. Items.Where(i => i.Outcome.IsFailed).Select(i => i.Criterion.Text)];

    /// <summary>The floor that the households did not reach, as an item; null where they did, or the campaign has none.</summary>
    public string? MissedFloor =>
        Standard.Rules.SurveyFloor is { } floor && Survey?.FailsTheVillage(floor) is true ? HouseholdSurvey.FloorItem(floor) : null;

    /// <summary>What fails the village by itself beside vote and score: must-pass items below their mark, and the households' floor.</summary>
    public IReadOnlyList<string> Failing => [.. FailedItems, .. new[] { MissedFloor }.OfType<string>()];

    /// <param name="facts">The case's, live.</param>
    /// <param name="again">Null where it follows no failure.</param>
    public static InspectionSheet Of(InspectionOpening opening, IEnumerable<CaseFact> facts, AcceptanceStandard standard, Reinspection? again = null)
    {
        CaseFact[] own = [.. facts.Where(f => f.RefersTo(opening.RecordId))];
        var scores = own.OfType<ItemScore>().ToLookup(s => s.Item);
        return new(opening, standard, [.. standard.Items.Select(c => ItemOf(c, [.. scores[c.Text]], opening.Names()) with { Carried = again?.CarriedOf(c) })])
        {
            Again = again,
            Vote = own.OfType<RepresentativesVote>().Chronological().LastOrDefault(),
            Survey = own.OfType<HouseholdSurvey>().Chronological().LastOrDefault(),
        };
    }

    public int OpenOf(string inspector) => Items.Count(i => i.IsAsked && i.Of(inspector) is null);

    /// <summary>How many items one inspector has marked.</summary>
    public int MarkedBy(string inspector) => Items.Count(i => i.Of(inspector) is not null);

    /// <summary>The last day of what it is made of: marks, vote and survey; null of an empty one.</summary>
    public DateOnly? LastOn => Items.SelectMany(i => i.Scores).Select(s => (DateOnly?)s.OccurredOn).Append(Vote?.OccurredOn).Append(Survey?.OccurredOn).Max();

    /// <summary>The items of which an account wrote a mark, its own or another's from paper, or what was settled; by their words.</summary>
    public IReadOnlyList<string> MarkedBy(Guid account) =>
        [.. Items.Where(i => i.Settled?.RecordedBy == account || i.Scores.Any(s => s.RecordedBy == account)).Select(i => i.Criterion.Text)];

    /// <summary>The accounts that wrote a mark of it, counted the vote or the survey: none of them gives the verdict.</summary>
    public IReadOnlySet<Guid> Writers() => Items.SelectMany(i => i.Scores.Append(i.Settled)).Cast<CaseFact?>().Append(Vote).Append(Survey)
        .OfType<CaseFact>().Select(s => s.RecordedBy).ToHashSet();

    /// <summary>Who wrote down the sheet of each inspector, by his name: he himself, or who copied his paper.</summary>
    public ILookup<string, Guid> WritersOfSheets() => Items.SelectMany(i => i.Scores).Select(s => (s.Inspector, s.RecordedBy)).Distinct()
        .ToLookup(s => s.Inspector!, s => s.RecordedBy);

    /// <summary>The points that one inspector has given so far.</summary>
    public int SoFar(string inspector) => Items.Sum(i => i.Of(inspector)?.Score ?? 0);

    /// <summary>
    /// Two sheets at least, each item of theirs marked, what differs settled, an item that applies, a valid vote, and the households where the
    /// campaign asks them.
    /// </summary>
    public IEnumerable<Refusal> AgainstVerdict(CampaignThresholds thresholds)
    {
        if (Written.Count < thresholds.MinimumInspectors)
        {
            yield return AcceptanceRefusal.TooFewSheets(Written.Count, thresholds.MinimumInspectors);
        }

        if (Written.Sum(OpenOf) is > 0 and var open)
        {
            yield return AcceptanceRefusal.SheetIncomplete(open);
        }

        if (ToSettle > 0)
        {
            yield return AcceptanceRefusal.ScoresDiffer(ToSettle);
        }

        if (Items.All(i => i.Outcome.IsNotApplicable))
        {
            yield return AcceptanceRefusal.NotScored();
        }

        foreach (var refusal in Verdict.AgainstVote(Vote?.Overall(), Standard.Rules).Concat(VoteCount.AgainstOpen(Vote?.OpenQuestions() ?? 0)))
        {
            yield return refusal;
        }

        if (Standard.Rules.SurveyFloor is { } floor && Survey is null)
        {
            yield return AcceptanceRefusal.SurveyMissing(floor);
        }
    }

    /// <summary>What the numbers come to; null while something stands against a verdict.</summary>
    public InspectionOutcome? Reached(CampaignThresholds thresholds) => AgainstVerdict(thresholds).Any() ? null
        : Verdict.OutcomeOf(Score!.Value, FailedItems.Count > 0, Vote!.Overall(), Standard.Rules, Survey);

    /// <summary>What the rules came to beside a verdict that the head gave otherwise; null where he did not, or it was not scored.</summary>
    /// <param name="verdict">Of this inspection.</param>
    public InspectionOutcome? RuleBeside(Inspection verdict) =>
        verdict.OverrideReason is null ? null : (Judgement.Of(verdict) with { Survey = Survey }).Reached(Standard.Rules);

    // What was settled holds for the points that were on the table then.
    private static SheetItem ItemOf(AcceptanceCriterion criterion, ItemScore[] given, IReadOnlyList<string> inspectors)
    {
        ItemScore[] scores =
        [
            .. given.Where(s => !s.IsSettlement).GroupBy(s => s.Inspector).Select(s => s.Chronological().Last())
                .OrderBy(s => inspectors.Index().FirstOrDefault(i => i.Item == s.Inspector).Index),
        ];
        var settled = given.Where(s => s.IsSettlement && scores.All(o => o.RecordedAt <= s.RecordedAt)).Chronological().LastOrDefault();
        return new(criterion, scores, settled);
    }
}
