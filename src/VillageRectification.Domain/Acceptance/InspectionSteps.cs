using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>The county inspects a village that applied, and goes back to one that passed (县级验收, 回访).</summary>
public static class InspectionSteps
{
    /// <summary>What stands against an inspection whoever goes.</summary>
    public static IEnumerable<Refusal> AgainstOpeningAtAll(this RectificationCase @case) => @case.AgainstMoving(CaseStage.UnderInspection);

    /// <summary>What stands against a verdict whatever it is.</summary>
    public static IEnumerable<Refusal> AgainstJudgingAtAll(this RectificationCase @case) => @case.AgainstMoving(CaseStage.Passed);

    /// <summary>What stands against going back to the village whoever goes, and whatever is found.</summary>
    public static IEnumerable<Refusal> AgainstRevisitingAtAll(this RectificationCase @case) => @case.AgainstMoving(CaseStage.Relapsed);

    public static IEnumerable<Refusal> AgainstOpeningInspection(
        this RectificationCase @case, IReadOnlyList<Inspector> inspectors, CampaignThresholds thresholds) =>
        [.. @case.AgainstOpeningAtAll(), .. AgainstInspectors(inspectors, thresholds)];

    /// <param name="since">The day of the step before; null where it is not known.</param>
    public static IEnumerable<Refusal> AgainstOpeningOn(DateOnly on, DateOnly? since)
    {
        if (on < since)
        {
            yield return AcceptanceRefusal.BeforeLastStep(since.Value);
        }
    }

    /// <param name="appliedOn">The day of the application; null where it is not known.</param>
    /// <param name="corrects">The version that the new one succeeds: the case stands where it led, and is not moved; what was drawn stays drawn.</param>
    /// <param name="facts">Of a correction: the case's, live.</param>
    /// <param name="seed">Made for this inspection alone, where it follows a failure; null where every item is marked.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstOpeningInspection"/> or <see cref="AgainstOpeningOn"/>.</exception>
    public static InspectionOpening OpenInspection(
        this RectificationCase @case, DateOnly on, IReadOnlyList<Inspector> inspectors, CampaignThresholds thresholds,
        DateOnly? appliedOn = null, InspectionOpening? corrects = null, string? seed = null, IReadOnlyCollection<CaseFact>? facts = null)
    {
        RuleViolationException.ThrowIfAny(
        [
            .. corrects is null
                ? @case.AgainstOpeningInspection(inspectors, thresholds)
                : AgainstInspectors(inspectors.Chosen(corrects.Names()), thresholds)
                    .Except(AgainstInspectors([.. corrects.Names().Select(n => new Inspector(n, null))], thresholds)),
            .. AgainstOpeningOn(on, appliedOn),
            .. corrects is null ? [] : AgainstReopening(corrects, inspectors, facts ?? []),
        ]);
        if (corrects is null)
        {
            @case.Move(CaseStage.UnderInspection);
        }

        return new(@case, on, inspectors.Select(i => i.Name), inspectors.UnregisteredBeside(corrects?.Unregistered)) { Seed = seed };
    }

    /// <param name="opening">Which inspection it is the verdict of; null in a history that does not say.</param>
    public static IEnumerable<Refusal> AgainstJudging(
        this RectificationCase @case, Judgement judgement, InspectionOpening? opening, CampaignThresholds thresholds, VerdictRules rules)
    {
        foreach (var refusal in @case.AgainstMoving(StageAfter(judgement.Outcome)).Concat(AgainstOpeningOn(judgement.On, opening?.OccurredOn)))
        {
            yield return refusal;
        }

        if (judgement.Sheet?.LastOn is { } last && last > judgement.On && !(judgement.On < opening?.OccurredOn))
        {
            yield return AcceptanceRefusal.BeforeLastStep(last);
        }

        foreach (var refusal in AgainstJudge(judgement.JudgeNames, judgement.JudgeId, opening, judgement.Sheet, judgement.OtherJudges))
        {
            yield return refusal;
        }

        foreach (var refusal in judgement.Sheet?.AgainstVerdict(thresholds) ?? [AcceptanceRefusal.NoSheet(), .. AgainstTotals(judgement, rules)])
        {
            yield return refusal;
        }

        if (judgement.Sheet is { IsEmpty: false } sheet && sheet.Unwritten.Except(judgement.WithoutSheets).ToList() is { Count: > 0 } unnamed)
        {
            yield return AcceptanceRefusal.SheetsMissing(string.Join('、', unnamed));
        }

        if (judgement.Reached(rules) is { } reached && reached != judgement.Outcome && string.IsNullOrWhiteSpace(judgement.OverrideReason))
        {
            yield return AcceptanceRefusal.OverrideNeedsReason(reached);
        }

        if (judgement.Reached(rules) == judgement.Outcome && !string.IsNullOrWhiteSpace(judgement.OverrideReason))
        {
            yield return AcceptanceRefusal.OverridesNothing(judgement.Outcome);
        }
    }

    /// <summary>Who inspected, or wrote a mark of the sheet for whomever, the vote or the survey, gives no verdict on it.</summary>
    /// <param name="names">As <see cref="Judgement.JudgeNames"/>.</param>
    /// <param name="account">As <see cref="Judgement.JudgeId"/>.</param>
    /// <param name="others">As <see cref="Judgement.OtherJudges"/>.</param>
    public static IEnumerable<Refusal> AgainstJudge(
        IReadOnlyList<string> names, Guid? account, InspectionOpening? opening, InspectionSheet? sheet, IReadOnlyList<string> others)
    {
        if (opening?.Names().Intersect(names).FirstOrDefault() is { } inspector)
        {
            yield return AcceptanceRefusal.JudgeInspected(inspector, string.Join('、', others));
        }
        else if (account is { } judge && sheet?.MarkedBy(judge) is { Count: > 0 } items)
        {
            yield return AcceptanceRefusal.JudgeMarked(string.Join('、', items), string.Join('、', others));
        }

        if (account is not null && sheet?.Vote?.RecordedBy == account)
        {
            yield return AcceptanceRefusal.JudgeCountedVote(string.Join('、', others));
        }

        if (account is not null && sheet?.Survey?.RecordedBy == account)
        {
            yield return AcceptanceRefusal.JudgeCountedSurvey(string.Join('、', others));
        }
    }

    /// <summary>The head of the department gives the verdict: what score, items and vote come to, or another one with his reason.</summary>
    /// <param name="corrects">
    /// The version that the new one succeeds: what stood against it already is settled, and the case is not moved. Where it has no sheet it stays the
    /// verdict that it is: totals that are typed turn none.
    /// </param>
    /// <param name="facts">Of a correction: the case's, live.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstJudging"/>.</exception>
    public static Inspection Judge(
        this RectificationCase @case, Judgement judgement, InspectionOpening? opening, CampaignThresholds thresholds, VerdictRules rules,
        Inspection? corrects = null, IReadOnlyCollection<CaseFact>? facts = null)
    {
        var settled = corrects is null ? [] : @case.AgainstJudging(Judgement.Of(corrects), opening, thresholds, rules);
        RuleViolationException.ThrowIfAny(
        [
            .. @case.AgainstJudging(judgement, opening, thresholds, rules).Except(settled),
            .. judgement.Sheet is null && corrects is not null && corrects.Outcome != judgement.Outcome
                ? [AcceptanceRefusal.NoSheet()] : Array.Empty<Refusal>(),
            .. corrects is not null && judgement.Outcome is InspectionOutcome.Passed ? corrects.AgainstDroppingProblems(facts ?? []) : [],
        ]);
        if (corrects is null)
        {
            @case.Move(StageAfter(judgement.Outcome));
        }

        return new(@case, judgement.On, InspectionKind.County, judgement.Outcome)
        {
            Score = judgement.Score,
            Opinion = judgement.Opinion,
            Ballots = judgement.Vote?.Ballots,
            NotSatisfied = judgement.Vote?.NotSatisfied,
            FailedItems = judgement.FailedItems.Count == 0 ? null : string.Join('\n', judgement.FailedItems),
            OverrideReason = judgement.OverrideReason,
            MendBy = judgement.Outcome is InspectionOutcome.Passed ? null : judgement.MendBy,
            WithoutSheets = judgement.Sheet is { IsEmpty: false, Unwritten: { Count: > 0 } absent } ? string.Join('、', absent) : null,
        };
    }

    /// <summary>Whether it held or not: only what may relapse is revisited.</summary>
    /// <param name="passedOn">The day of the verdict that is looked after; null where it is not known.</param>
    /// <param name="others">The revisits that are written down already; null where it is the first.</param>
    public static IEnumerable<Refusal> AgainstRevisiting(
        this RectificationCase @case, RevisitResult result, CampaignThresholds thresholds, DateOnly? passedOn = null, IEnumerable<Inspection>? others = null) =>
        [
            .. others?.Any(o => o.Kind is InspectionKind.Revisit && o.OccurredOn == result.On && o.Outcome is InspectionOutcome.Held != result.Held) is true
                ? [AcceptanceRefusal.OppositeOnOneDay(result.On)] : Array.Empty<Refusal>(),
            .. @case.AgainstRevisitingAtAll(), .. AgainstOpeningOn(result.On, passedOn), .. AgainstInspectors(result.Inspectors, thresholds),
            .. result.Held ? [] : CaseRefusal.AgainstReason(result.Opinion),
        ];

    /// <summary>Goes back to a passed village: it held, or it fell back.</summary>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled, and the case is not moved.</param>
    /// <param name="others">As <see cref="AgainstRevisiting"/>.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstRevisiting"/>.</exception>
    public static Inspection Revisit(
        this RectificationCase @case, RevisitResult result, CampaignThresholds thresholds, DateOnly? passedOn = null, Inspection? corrects = null,
        IEnumerable<Inspection>? others = null)
    {
        Inspection[] rest = [.. others?.Where(o => o.RecordId != corrects?.RecordId) ?? []];
        var settled = corrects is null ? [] : @case.AgainstRevisiting(RevisitResult.Of(corrects), thresholds, passedOn);
        var kept = corrects is null
            ? result
            : result with { Inspectors = result.Inspectors.Chosen([.. RevisitResult.Of(corrects).Inspectors.Select(i => i.Name)]) };
        RuleViolationException.ThrowIfAny(@case.AgainstRevisiting(kept, thresholds, passedOn, rest).Except(settled));
        if (corrects is null && !result.Held)
        {
            @case.Move(CaseStage.Relapsed);
        }

        return new(@case, result.On, InspectionKind.Revisit, result.Held ? InspectionOutcome.Held : InspectionOutcome.FellBack)
        {
            Opinion = result.Opinion,
            Inspectors = result.Inspectors.Count == 0 ? null : string.Join('、', result.Inspectors.Select(i => i.Name)),
            Unregistered = result.Inspectors.UnregisteredBeside(corrects?.Unregistered),
        };
    }

    // What led to a verdict stays as it was, and so does who began a sheet.
    private static IEnumerable<Refusal> AgainstReopening(InspectionOpening opening, IReadOnlyList<Inspector> inspectors, IReadOnlyCollection<CaseFact> facts) =>
    [
        .. facts.VerdictOf(opening) is null ? [] : new[] { AcceptanceRefusal.InspectionEnded() },
        .. facts.OfType<ItemScore>().Where(s => s.OpeningRecordId == opening.RecordId).Select(s => s.Inspector).OfType<string>().Distinct()
            .Except(inspectors.Select(i => i.Name)).Select(AcceptanceRefusal.InspectorBegan),
    ];

    // Who was chosen once is not refused for what he became since.
    private static IReadOnlyList<Inspector> Chosen(this IEnumerable<Inspector> inspectors, IReadOnlyCollection<string> before) =>
        [.. inspectors.Select(i => before.Contains(i.Name) ? i with { TiedUnit = null, IsConfirmed = true } : i)];

    // Who was marked stays marked.
    private static string? UnregisteredBeside(this IReadOnlyList<Inspector> inspectors, string? before)
    {
        string[] marked = before?.Split('、') ?? [];
        return string.Join('、', inspectors.Where(i => i.IsUnregistered || marked.Contains(i.Name)).Select(i => i.Name)) is { Length: > 0 } names ? names : null;
    }

    // Of a verdict of a ledger, that is corrected.
    private static IEnumerable<Refusal> AgainstTotals(Judgement judgement, VerdictRules rules) =>
        [.. judgement.Score is null ? [AcceptanceRefusal.NotScored()] : Array.Empty<Refusal>(), .. Verdict.AgainstVote(judgement.Vote, rules)];

    private static CaseStage StageAfter(InspectionOutcome outcome) => outcome is InspectionOutcome.Failed ? CaseStage.Failed : CaseStage.Passed;

    private static IEnumerable<Refusal> AgainstInspectors(IReadOnlyList<Inspector> inspectors, CampaignThresholds thresholds)
    {
        if (inspectors.Count < thresholds.MinimumInspectors)
        {
            yield return AcceptanceRefusal.TooFewInspectors(thresholds.MinimumInspectors);
        }

        foreach (var inspector in inspectors.Where(i => i.TiedUnit is not null))
        {
            yield return AcceptanceRefusal.InspectorNotImpartial(inspector.Name, inspector.TiedUnit!);
        }

        if (inspectors.Where(i => i is { IsUnregistered: true, IsConfirmed: false, TiedUnit: null }).Select(i => i.Name).ToList() is { Count: > 0 } unknown)
        {
            yield return AcceptanceRefusal.InspectorsUnregistered(string.Join('、', unknown));
        }
    }
}
