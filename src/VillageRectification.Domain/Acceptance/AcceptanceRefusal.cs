using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Acceptance;

/// <summary>What stands against a step from application to verification.</summary>
public sealed record AcceptanceRefusal : Refusal<AcceptanceRule>
{
    private AcceptanceRefusal(AcceptanceRule rule)
        : base(rule)
    {
    }

    /// <summary>How many measures, problems, items, sheets or ballots there are.</summary>
    public int Count { get; private init; }

    /// <summary>How many inspectors, sheets or ballots it takes, within how many days, or the full marks.</summary>
    public int Limit { get; private init; }

    /// <summary>The deadline, the first day of a verification, or the day of the last step.</summary>
    public DateOnly Day { get; private init; }

    public string Inspector { get; private init; } = "";

    /// <summary>Who may do it instead, parted by 、; empty for nobody.</summary>
    public string Others { get; private init; } = "";

    /// <summary>Of the sheet, by its words.</summary>
    public string Item { get; private init; } = "";

    public PlateChangeKind Plate { get; private init; } = PlateChangeKind.Hung;

    /// <summary>What score, items and vote come to.</summary>
    public InspectionOutcome Reached { get; private init; } = InspectionOutcome.Failed;

    /// <summary>The team, department or township that ties the inspector to the village.</summary>
    public string TiedUnit { get; private init; } = "";

    public static AcceptanceRefusal MeasuresUnaccounted(int measures) => new(AcceptanceRule.MeasuresUnaccounted) { Count = measures };

    public static AcceptanceRefusal ProblemsOverdue(int problems) => new(AcceptanceRule.ProblemsOverdue) { Count = problems };

    public static AcceptanceRefusal CommitteesNotConfirmed(int days) => new(AcceptanceRule.CommitteesNotConfirmed) { Limit = days };

    public static AcceptanceRefusal DeadlinePassed(DateOnly deadline) => new(AcceptanceRule.DeadlinePassed) { Day = deadline };

    public static AcceptanceRefusal PlanReturned() => new(AcceptanceRule.PlanReturned);

    public static AcceptanceRefusal BeforeLastStep(DateOnly last) => new(AcceptanceRule.BeforeLastStep) { Day = last };

    public static AcceptanceRefusal RevisedPlanMissing() => new(AcceptanceRule.RevisedPlanMissing);

    public static AcceptanceRefusal TooFewInspectors(int minimum) => new(AcceptanceRule.TooFewInspectors) { Limit = minimum };

    public static AcceptanceRefusal InspectorNotImpartial(string inspector, string tiedUnit) =>
        new(AcceptanceRule.InspectorNotImpartial) { Inspector = inspector, TiedUnit = tiedUnit };

    public static AcceptanceRefusal SheetIncomplete(int items) => new(AcceptanceRule.SheetIncomplete) { Count = items };

    public static AcceptanceRefusal TooFewBallots(int ballots, int minimum) => new(AcceptanceRule.TooFewBallots) { Count = ballots, Limit = minimum };

    public static AcceptanceRefusal ConsolidationTooShort(DateOnly first) => new(AcceptanceRule.ConsolidationTooShort) { Day = first };

    public static AcceptanceRefusal ApplicationRestsOnIt(DateOnly applied) => new(AcceptanceRule.ApplicationRestsOnIt) { Day = applied };

    public static AcceptanceRefusal VoteStands(DateOnly voted, int ballots) => new(AcceptanceRule.VoteStands) { Day = voted, Count = ballots };

    public static AcceptanceRefusal NoRevisitHeld() => new(AcceptanceRule.NoRevisitHeld);

    public static AcceptanceRefusal CityVerifiesKeyVillages() => new(AcceptanceRule.CityVerifiesKeyVillages);

    public static AcceptanceRefusal CountyVerifiesOthers() => new(AcceptanceRule.CountyVerifiesOthers);

    /// <param name="others">Who may give it instead, parted by 、; empty for nobody.</param>
    public static AcceptanceRefusal JudgeInspected(string inspector, string others) =>
        new(AcceptanceRule.JudgeInspected) { Inspector = inspector, Others = others };

    public static AcceptanceRefusal NotScored() => new(AcceptanceRule.NotScored);

    public static AcceptanceRefusal OverridesNothing(InspectionOutcome reached) => new(AcceptanceRule.OverridesNothing) { Reached = reached };

    public static AcceptanceRefusal InspectionEnded() => new(AcceptanceRule.InspectionEnded);

    public static AcceptanceRefusal NoSuchItem(string item) => new(AcceptanceRule.NoSuchItem) { Item = item };

    public static AcceptanceRefusal NotAnInspector(string inspector) => new(AcceptanceRule.NotAnInspector) { Inspector = inspector };

    public static AcceptanceRefusal ScoreOrReason(string item) => new(AcceptanceRule.ScoreOrReason) { Item = item };

    public static AcceptanceRefusal ScoreAndReason(string item) => new(AcceptanceRule.ScoreAndReason) { Item = item };

    public static AcceptanceRefusal InspectorBegan(string inspector) => new(AcceptanceRule.InspectorBegan) { Inspector = inspector };

    public static AcceptanceRefusal SheetOfAnother(string inspector) => new(AcceptanceRule.SheetOfAnother) { Inspector = inspector };

    /// <param name="items">What he wrote, by its words, parted by 、.</param>
    /// <param name="others">As of <see cref="JudgeInspected"/>.</param>
    public static AcceptanceRefusal JudgeMarked(string items, string others) => new(AcceptanceRule.JudgeMarked) { Item = items, Others = others };

    /// <param name="inspectors">Who settles it, parted by 、.</param>
    public static AcceptanceRefusal SettledByOthers(string inspectors) => new(AcceptanceRule.SettledByOthers) { Inspector = inspectors };

    public static AcceptanceRefusal NoSheet() => new(AcceptanceRule.NoSheet);

    /// <param name="others">As of <see cref="JudgeInspected"/>.</param>
    public static AcceptanceRefusal JudgeCountedVote(string others) => new(AcceptanceRule.JudgeCountedVote) { Others = others };

    /// <param name="others">As of <see cref="JudgeInspected"/>.</param>
    public static AcceptanceRefusal JudgeCountedSurvey(string others) => new(AcceptanceRule.JudgeCountedSurvey) { Others = others };

    /// <param name="floor">Percent.</param>
    public static AcceptanceRefusal SurveyMissing(int floor) => new(AcceptanceRule.SurveyMissing) { Limit = floor };

    /// <param name="inspectors">Their names, parted by 、.</param>
    public static AcceptanceRefusal InspectorsUnregistered(string inspectors) => new(AcceptanceRule.InspectorsUnregistered) { Inspector = inspectors };

    /// <param name="items">What they are about, parted by 、.</param>
    /// <param name="records">How many stand on them.</param>
    public static AcceptanceRefusal ProblemsHandled(string items, int records) => new(AcceptanceRule.ProblemsHandled) { Item = items, Count = records };

    /// <param name="questions">How many of the ballot's are not counted.</param>
    public static AcceptanceRefusal QuestionsOpen(int questions) => new(AcceptanceRule.QuestionsOpen) { Count = questions };

    public static AcceptanceRefusal ExtendsIntoPast(DateOnly decided) => new(AcceptanceRule.ExtendsIntoPast) { Day = decided };

    public static AcceptanceRefusal ScoreOutOfRange(string item, int points) => new(AcceptanceRule.ScoreOutOfRange) { Item = item, Limit = points };

    public static AcceptanceRefusal SettlementNeedsReason(string item) => new(AcceptanceRule.SettlementNeedsReason) { Item = item };

    public static AcceptanceRefusal CountsContradict() => new(AcceptanceRule.CountsContradict);

    public static AcceptanceRefusal TooFewSheets(int sheets, int minimum) => new(AcceptanceRule.TooFewSheets) { Count = sheets, Limit = minimum };

    public static AcceptanceRefusal ScoresDiffer(int items) => new(AcceptanceRule.ScoresDiffer) { Count = items };

    public static AcceptanceRefusal OverrideNeedsReason(InspectionOutcome reached) => new(AcceptanceRule.OverrideNeedsReason) { Reached = reached };

    public static AcceptanceRefusal NotPassed() => new(AcceptanceRule.NotPassed);

    public static AcceptanceRefusal TooFewSigns(int limit) => new(AcceptanceRule.TooFewSigns) { Limit = limit };

    public static AcceptanceRefusal DueNotAfter(DateOnly on) => new(AcceptanceRule.DueNotAfter) { Day = on };

    public static AcceptanceRefusal NothingToDraw() => new(AcceptanceRule.NothingToDraw);

    /// <param name="asked">How many were to be drawn.</param>
    public static AcceptanceRefusal DrawsMoreThanListed(int listed, int asked) => new(AcceptanceRule.DrawsMoreThanListed) { Limit = listed, Count = asked };

    public static AcceptanceRefusal DrawsNobody() => new(AcceptanceRule.DrawsNobody);

    /// <param name="kind">What would be left behind.</param>
    public static AcceptanceRefusal PlateChangedSince(PlateChangeKind kind, DateOnly on) => new(AcceptanceRule.PlateChangedSince) { Plate = kind, Day = on };

    /// <param name="inspectors">Their names, parted by 、.</param>
    public static AcceptanceRefusal SheetsMissing(string inspectors) => new(AcceptanceRule.SheetsMissing) { Inspector = inspectors };

    /// <param name="sentOn">The day of the card that is open.</param>
    public static AcceptanceRefusal WarningOpen(DateOnly sentOn) => new(AcceptanceRule.WarningOpen) { Day = sentOn };

    public static AcceptanceRefusal PlateBeforeListing(DateOnly listedOn) => new(AcceptanceRule.PlateBeforeListing) { Day = listedOn };

    public static AcceptanceRefusal PlateNotHung() => new(AcceptanceRule.PlateNotHung);

    public static AcceptanceRefusal OppositeOnOneDay(DateOnly on) => new(AcceptanceRule.OppositeOnOneDay) { Day = on };

    public static AcceptanceRefusal VerifiedAlready() => new(AcceptanceRule.VerifiedAlready);

    /// <param name="end">Until when it lasts without that.</param>
    public static AcceptanceRefusal ExtendsNothing(DateOnly end) => new(AcceptanceRule.ExtendsNothing) { Day = end };

    /// <param name="last">To which it can be extended.</param>
    public static AcceptanceRefusal ExtendsTooFar(DateOnly last) => new(AcceptanceRule.ExtendsTooFar) { Day = last };

    /// <param name="on">Since when.</param>
    public static AcceptanceRefusal PlateStandsAlready(PlateChangeKind kind, DateOnly on) =>
        new(AcceptanceRule.PlateStandsAlready) { Plate = kind, Day = on };
}
