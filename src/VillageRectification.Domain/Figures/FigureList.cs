using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Organisation;

namespace VillageRectification.Domain.Figures;

/// <summary>Every figure, a line each: name, what it is of a case, which records put the case there. The one definition for API, pages and bulletin.</summary>
internal static class FigureList
{
    private static readonly Proof[] Absence = [];

    public static IReadOnlyList<Figure> For(FigureFrame frame) =>
    [
        .. Scalars(frame)
            .Concat(frame.Categories.SelectMany(c => ByCategory(c)))
            .Concat(frame.Indicators.Select(i => Quantity(frame, i)))
            .Concat(PresenceFigures.For(frame))
            .OrderBy(f => f.Name),
    ];

    /// <summary>passed for Passed.</summary>
    internal static string KeyOf(Enum name) => char.ToLowerInvariant(name.ToString()[0]) + name.ToString()[1..];

    private static IEnumerable<Figure> Scalars(FigureFrame frame)
    {
        var (start, asOf) = (frame.Campaign.Start, frame.AsOf);
        var registration = Proof.By<Evidence.OfStanding>(EvidenceKind.Standing, (r, e) => e.Id == r.Registration);
        var standing = Proof.By<Evidence.OfStanding>(EvidenceKind.Standing, (r, e) => e.Id == r.StandingSource);
        var application = Proof.By<Evidence.OfApplication>(EvidenceKind.Application, (_, e) => !e.IsWithdrawn);
        var queue = Proof.By<Evidence.OfApplication>(EvidenceKind.Application, (r, e) => e.Id == r.Acceptance.Application?.Id);
        var opening = Proof.By<Evidence.OfOpening>(EvidenceKind.InspectionOpening, (r, e) => r.Acceptance.Stage is CaseStage.UnderInspection && e.Id == r.Acceptance.Opening?.Id);
        var verdict = Inspected((_, e) => e.Inspection is InspectionKind.County);
        var verdictAlone = Inspected((r, e) => e.Inspection is InspectionKind.County && r.Acceptance.Application is null);
        var deciding = Inspected((r, e) => e.Id == r.Acceptance.Deciding?.Id);
        var branch = SourcesOf(r => [r.Branch.Source]);
        var committee = SourcesOf(r => [r.Committee.Source]);
        var both = SourcesOf(r => [r.Branch.Source, r.Committee.Source]);
        var lacking = SourcesOf(r => [r.Branch.IsIncomplete ? r.Branch.Source : null, r.Committee.IsIncomplete ? r.Committee.Source : null]);
        var baseline = Proof.By<Evidence.OfBaseline>(EvidenceKind.Baseline, (r, e) => e.Id == r.Baseline?.Id);
        var newMembers = Grown(e => e.NewMembers);

        yield return Count(FigureName.Cases, _ => true, registration);
        yield return Count(FigureName.Suspended, r => r.Standing is Standing.Suspended, standing);
        yield return Count(FigureName.Removed, r => r.IsRemoved, standing);
        yield return Count(FigureName.Applied, r => r.Acceptance.IsApplied, application, verdictAlone);
        yield return Count(FigureName.NotApplied, r => !r.Acceptance.IsApplied, Absence);
        yield return Count(FigureName.Inspected, r => r.Acceptance.IsInspected, verdict);
        yield return Count(FigureName.Awaiting, r => r.Acceptance is { IsApplied: true, IsInspected: false }, application);
        yield return Count(FigureName.InQueue, r => r.Acceptance.IsInQueue, queue, opening);
        yield return Count(FigureName.Passed, r => r.Acceptance.Outcome is CaseOutcome.Passed, deciding);
        yield return Count(FigureName.Failed, r => r.Acceptance.Outcome is CaseOutcome.Failed, deciding);
        yield return Count(FigureName.Relapsed, r => r.Acceptance.Outcome is CaseOutcome.Relapsed, deciding);
        yield return Count(FigureName.CityRefused, r => r.Acceptance.Outcome is CaseOutcome.CityRefused, deciding);
        yield return Count(FigureName.PassedBasic, r => r.Acceptance.IsBasicPass, deciding);
        yield return Count(FigureName.Transformed, r => r.Acceptance.IsTransformed, Inspected((r, e) => e.Id == r.Acceptance.Verification?.Id));
        yield return Count(FigureName.KeyNotTransformed, r => r.Level is ManagementLevel.CityKey && !r.Acceptance.IsTransformed, Absence);
        yield return Count(FigureName.Revisited, r => r.Acceptance.LastRevisit is not null, Inspected((_, e) => e.Inspection is InspectionKind.Revisit));
        yield return Count(FigureName.Held, r => r.Acceptance.LastRevisitHeld, Inspected((r, e) => e.Id == r.Acceptance.LastRevisit?.Id));
        yield return Count(FigureName.EverRelapsed, r => r.Acceptance.EverRelapsed, Inspected((_, e) => e.Outcome is InspectionOutcome.FellBack));
        yield return Count(FigureName.BranchesEstablished, r => r.IsBranchEstablished, Changed(Committee.Branch, CommitteeChangeKind.Established));
        yield return Count(FigureName.CommitteesElected, r => r.IsCommitteeElected, Changed(Committee.VillageCommittee, CommitteeChangeKind.ByElected));
        yield return Count(FigureName.BranchComplete, r => r.Branch.IsComplete, branch);
        yield return Count(FigureName.CommitteeComplete, r => r.Committee.IsComplete, committee);
        yield return Count(FigureName.BothComplete, r => r.Branch.IsComplete && r.Committee.IsComplete, both);
        yield return Count(FigureName.Incomplete, r => r.Branch.IsIncomplete || r.Committee.IsIncomplete, lacking);
        yield return Count(FigureName.CommitteesUnknown, r => IsUnknown(r.Branch, r.Committee), Absence);
        yield return Sum(FigureName.Activists, r => r.Membership.Activists, Grown(e => e.Activists));
        yield return Sum(FigureName.ReserveCadres, r => r.Membership.ReserveCadres, Grown(e => e.ReserveCadres));
        yield return Sum(FigureName.NewMembers, r => r.Membership.NewMembers, newMembers);
        yield return Count(FigureName.VillagesWithNewMembers, r => r.Membership.NewMembers > 0, newMembers);
        yield return Sum(FigureName.Petitions, r => r.Petitions.Count, [Proof.By<Evidence.OfPetition>(EvidenceKind.Petition, (_, e) => e.Count != 0)]);
        yield return Sum(FigureName.PetitionMonthsMissing, r => r.Petitions.MonthsMissing, Absence);
        yield return Count(FigureName.RoomsNone, r => r.Baseline?.Rooms is OfficeRooms.None, baseline);
        yield return Count(FigureName.RoomsPoor, r => r.Baseline?.Rooms is OfficeRooms.Poor, baseline);
        yield return Count(FigureName.RoomsUntidy, r => r.Baseline?.Rooms is OfficeRooms.Untidy, baseline);
        yield return Count(FigureName.WithDebt, r => r.Baseline?.DebtYuan > 0, baseline);
        yield return Sum(FigureName.DebtYuan, r => r.Baseline?.DebtYuan, baseline);
        yield return Count(FigureName.Disunited, r => r.Baseline?.Relation is CommitteeRelation.Disunited, baseline);
        yield return Count(FigureName.PlansMissing, r => !r.HasPlan, Absence);
        yield return Count(FigureName.TeamsWithoutDeputy, r => !r.Team.HasResidentDeputy, Absence);
        yield return Count(FigureName.TeamsNotReleased, r => r.Team.HasMemberNotReleased, Proof.By<Evidence.OfPostRelease>(EvidenceKind.PostRelease, (_, e) => !e.IsReleased));
        yield return Sum(FigureName.OverdueMeasures, r => r.Measures.Overdue, Proof.By<Evidence.OfMeasure>(EvidenceKind.Measure, (_, e) => e.IsOverdue(asOf)));
        yield return Sum(FigureName.OverdueProblems, r => r.OverdueProblems, Proof.By<Evidence.OfProblem>(EvidenceKind.Problem, (_, e) => e.IsOverdue(asOf)));

        Proof Changed(Committee which, CommitteeChangeKind kind) => Proof.By<Evidence.OfCommitteeChange>(
            EvidenceKind.CommitteeChange, (_, e) => e.Committee == which && e.Change == kind && e.OccurredOn >= start);
        Proof Grown(Func<Evidence.OfMembershipGrowth, int?> by) => Proof.By<Evidence.OfMembershipGrowth>(
            EvidenceKind.MembershipGrowth, (_, e) => e.OccurredOn >= start && by(e) is not (null or 0));
    }

    private static IEnumerable<Figure> ByCategory(string category)
    {
        var statuses = Proof.By<Evidence.OfProblemStatus>(EvidenceKind.ProblemStatus, (_, e) => e.Category == category);
        yield return Member(FigureName.ResolvedByCategory, category, r => r.In(category) is { IsResolved: true } ? 1 : 0, statuses);
        yield return Member(FigureName.EasedByCategory, category, r => r.In(category) is { IsEased: true } ? 1 : 0, statuses);
    }

    private static Figure Quantity(FigureFrame frame, FigureIndicator indicator) => Member(
        FigureName.Indicators, indicator.Name, r => r.Indicators.GetValueOrDefault(indicator.Name),
        Proof.By<Evidence.OfQuantity>(EvidenceKind.Quantity, (_, e) => e.Indicator == indicator.Name && e.OccurredOn >= frame.Campaign.Start));

    private static Figure Member(FigureName family, string subject, Func<CaseReading, long?> of, Proof proof) =>
        new(family, $"{KeyOf(family)}.{subject}", of, [proof]) { Subject = subject };

    private static Figure Count(FigureName name, Func<CaseReading, bool> isCounted, params Proof[] proofs) =>
        new(name, KeyOf(name), r => isCounted(r) ? 1 : 0, proofs);

    private static Figure Sum(FigureName name, Func<CaseReading, long?> amount, params Proof[] proofs) => new(name, KeyOf(name), amount, proofs);

    private static Proof Inspected(Func<CaseReading, Evidence.OfInspection, bool> holds) => Proof.By(EvidenceKind.Inspection, holds);

    // A committee's state comes from its last change, or from the baseline.
    private static Proof[] SourcesOf(Func<CaseReading, Guid?[]> sources) =>
    [
        new(EvidenceKind.CommitteeChange, (r, e) => sources(r).Contains(e.Id)),
        new(EvidenceKind.Baseline, (r, e) => sources(r).Contains(e.Id)),
    ];

    private static bool IsUnknown(CommitteeReading branch, CommitteeReading committee) =>
        !(branch.IsIncomplete || committee.IsIncomplete) && !(branch.IsComplete && committee.IsComplete);
}
