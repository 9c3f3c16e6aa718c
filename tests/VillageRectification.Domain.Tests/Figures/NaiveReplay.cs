using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>Readings by going through all facts, one case at a time: slow, plain, and apart from the queries that it checks.</summary>
/// <param name="facts">Of any case; those that are to count as known.</param>
public sealed partial class NaiveReplay(Campaign campaign, DateOnly asOf, IEnumerable<CaseFact> facts)
{
    private readonly CaseFact[] _facts =
        [.. facts.Where(f => f.OccurredOn <= asOf).OrderBy(f => f.OccurredOn).ThenBy(f => f.Ordinal).ThenBy(f => f.RecordedAt).ThenBy(f => f.Id)];

    /// <summary>Villages that earlier campaigns of the county listed, and in which year.</summary>
    public IReadOnlyCollection<(string Village, int Year)> Earlier { get; init; } = [];

    public FigureFrame Frame { get; } = new(
        new(campaign.Id, campaign.Name, campaign.CountyCode, campaign.CountyName, campaign.Label, campaign.Start, campaign.Deadline),
        asOf,
        [.. campaign.TermsOf(TermKind.ProblemCategory)],
        [.. campaign.Indicators.OrderBy(i => i.Ordinal).Select(i => new FigureIndicator(i.Name, i.Unit))],
        [.. campaign.PresenceRules.Where(r => r.IsInForce(asOf)).Select(r => new FigureRule(r.Capacity, r.Period, r.MinimumDays))
            .OrderBy(r => r.Capacity).ThenBy(r => r.Period).ThenBy(r => r.Minimum)])
    {
        ConfirmationDays = campaign.ThresholdsOn(asOf).ConfirmationDays,
        FreeEntryDays = campaign.ThresholdsOn(asOf).FreeEntryDays,
        PlanReturnDays = campaign.ThresholdsOn(asOf).PlanReturnDays,
        StandingRules = campaign.ItemsOf(Checklist.Rules),
        ConsolidationMonths = campaign.ThresholdsOn(asOf).ConsolidationMonths,
        WatchMonths = campaign.ThresholdsOn(asOf).WatchMonths,
    };

    public IReadOnlyList<CaseReading> Readings(IEnumerable<RectificationCase> cases) =>
        [.. cases.OrderBy(c => c.DivisionCode, StringComparer.Ordinal).Where(c => Of<StandingChange>(c).Any(s => s.Standing is Standing.Active)).Select(Read)];

    private IEnumerable<T> Of<T>(RectificationCase @case)
        where T : CaseFact => _facts.OfType<T>().Where(f => f.CaseId == @case.Id);

    private CaseReading Read(RectificationCase @case)
    {
        var baseline = Of<Baseline>(@case).LastOrDefault();
        var measures = Of<Measure>(@case).Where(m => RevisionOf(@case, m)?.DropReason is null)
            .Select(m => (DueOn: Measure(@case, m).DueOn, IsDone: IsDone(@case, m))).ToList();
        var hasPlan = Of<PlanAdoption>(@case).Any() || Of<Measure>(@case).Any();
        var plan = Of<PlanAdoption>(@case).LastOrDefault();
        var standing = Of<StandingChange>(@case).Last();
        var growth = Of<MembershipGrowth>(@case).Where(InSpan).ToList();
        return new()
        {
            CaseId = @case.Id,
            DivisionCode = @case.DivisionCode,
            Village = @case.DivisionCode,
            Township = @case.DivisionCode[..9],
            Standing = standing.Standing,
            StandingSource = standing.Id,
            Registration = Of<StandingChange>(@case).First(s => s.Standing is Standing.Active).Id,
            ListedOn = Of<StandingChange>(@case).First(s => s.Standing is Standing.Active).OccurredOn,
            Baseline = baseline is null
                ? null
                : new(baseline.Id, baseline.Level) { On = baseline.OccurredOn },
            Relation = Last(baseline, baseline?.Relation, Of<CommitteeMakeUp>(@case).LastOrDefault(m => m.Relation is not null), m => m.Relation),
            Rooms = Last(baseline, baseline?.Rooms, Of<VenueChange>(@case).LastOrDefault(v => v.Rooms is not null), v => v.Rooms),
            Debt = Last(baseline, baseline?.DebtYuan, Of<EconomyChange>(@case).LastOrDefault(e => e.DebtYuan is not null), e => e.DebtYuan),
            Graded = Of<LevelChange>(@case).LastOrDefault() is { } level ? new(level.Level, level.CaseType) : null,
            EarlierListings = Listings(@case),
            Acceptance = AcceptanceReading.Of(Events(@case, plan, hasPlan)),
            MonthAgo = MonthAgo(@case),
            Branch = StateOf(@case, Committee.Branch, baseline?.Branch, baseline),
            Committee = StateOf(@case, Committee.VillageCommittee, baseline?.Committee, baseline),
            IsBranchEstablished = Of<CommitteeChange>(@case).Any(c => InSpan(c) && c is { Committee: Committee.Branch, Kind: CommitteeChangeKind.Established }),
            IsCommitteeElected = Of<CommitteeChange>(@case).Any(
                c => InSpan(c) && c is { Committee: Committee.VillageCommittee, Kind: CommitteeChangeKind.ByElected }),
            CommitteesConfirmedOn = Of<CaseFact>(@case)
                .Where(f => f is CommitteeChange or CommitteeConfirmation || (f == baseline && baseline is { Branch: not null, Committee: not null }))
                .Max(f => (DateOnly?)f.OccurredOn),
            Membership = new(growth.Sum(g => g.Activists ?? 0), growth.Sum(g => g.ReserveCadres ?? 0), growth.Sum(g => g.NewMembers ?? 0)),
            Categories =
            [
                .. Of<Problem>(@case).GroupBy(p => p.Category).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Category(@case, g.Key, [.. g])),
            ],
            Rules =
            [
                .. Of<ChecklistAnswer>(@case).Where(a => a.List is Checklist.Rules).GroupBy(a => a.Item).OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new RuleReading(g.Key, g.Last().State, g.Last().Id)),
            ],
            HasCommitment = Of<Commitment>(@case).Any(),
            OpenPromises = Promises(@case),
            OpenDepartmentPlans = DepartmentPlans(@case),
            HasPlan = hasPlan,
            Plan = plan is null ? null : new(plan.RecordId, plan.OccurredOn, plan.WrittenOn, Of<PlanReview>(@case).Any(r => r.PlanRecordId == plan.RecordId)),
            PlanWaitingSince = !Of<CaseFact>(@case).DraftOf().IsAdoptable ? null : Of<PlanSubmission>(@case)
                .Where(s => Of<PlanAdoption>(@case).All(p => p.RecordedAt < s.RecordedAt)).Max(s => (DateOnly?)s.OccurredOn),
            Measures = new(measures.Count, measures.Count(m => m.IsDone), measures.Count(m => !m.IsDone && m.DueOn < asOf)),
            Team = new(
                Staying(@case).Any(m => m.Role is TeamRole.ResidentDeputy),
                Staying(@case).Any(m => Of<PostRelease>(@case).LastOrDefault(r => r.MemberRecordId == m.RecordId) is { IsReleased: false })),
            Petitions = Petitions(@case),
            Indicators = Of<IndicatorQuantity>(@case).Where(InSpan).GroupBy(q => q.Indicator).OrderBy(g => g.Key, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.Sum(q => q.Thousandths)),
            Presence = [.. Enum.GetValues<Capacity>().Select(c => Days(@case, c)).Where(p => p.WeekDays.Count > 0)],
            OpenMeasures =
            [
                .. Of<Measure>(@case).Where(m => !IsDone(@case, m) && RevisionOf(@case, m)?.DropReason is null).Select(m => Measure(@case, m)),
            ],
            Problems = [.. Of<Problem>(@case).Select(p => Problem(@case, p))],
            OpenProblems =
            [
                .. Of<Problem>(@case)
                    .Where(p => StatusOf(@case, p)?.Status is null or ProblemStatus.Open or ProblemStatus.Reopened)
                    .Select(p => Problem(@case, p)),
            ],
            OpenFindings = [.. Findings(@case).Where(f => !IsRemedied(@case, f)).Reverse().Select(f => Finding(@case, f))],
            FindingsRemedied = Findings(@case).Count(f => IsRemedied(@case, f)),
            LastRecordOn = _facts.Where(f => f.CaseId == @case.Id && f is ProgressEntry or PresenceEntry).Select(f => (DateOnly?)f.OccurredOn).LastOrDefault(),
            Persons = Persons(@case),
        };
    }

    private static LastState<T>? Last<T, TFact>(Baseline? baseline, T? before, TFact? change, Func<TFact, T?> by)
        where T : struct
        where TFact : CaseFact =>
        change is not null && (before is null || change.OccurredOn >= baseline!.OccurredOn) ? new(by(change)!.Value, change.OccurredOn, change.Id)
        : before is { } known ? new(known, baseline!.OccurredOn, baseline.Id) : null;

    private bool InSpan(CaseFact fact) => fact.OccurredOn >= campaign.Start;

    private AcceptanceEvents Events(RectificationCase @case, PlanAdoption? plan, bool hasPlan)
    {
        var withdrawn = Of<ApplicationWithdrawal>(@case).Select(w => w.ApplicationRecordId).ToHashSet();
        return new(
            Of<Diagnosis>(@case).Any(),
            hasPlan,
            Mark(plan),
            Mark(Of<PlanReturn>(@case).LastOrDefault(r => r.PlanRecordId == plan?.RecordId)),
            Mark(Of<AcceptanceApplication>(@case).LastOrDefault(a => !withdrawn.Contains(a.RecordId))),
            Mark(Of<ApplicationWithdrawal>(@case).LastOrDefault()),
            Mark(Of<InspectionOpening>(@case).LastOrDefault()),
            Of<Inspection>(@case).GroupBy(i => i.Outcome).ToDictionary(g => g.Key, g => Mark(g.Last())!));
    }

    // What the same replay would have read a month before.
    private EarlierReading? MonthAgo(RectificationCase @case)
    {
        var then = new NaiveReplay(campaign, Month.Before(asOf), _facts);
        var plan = then.Of<PlanAdoption>(@case).LastOrDefault();
        return then.Of<StandingChange>(@case).ToArray() is var standings
            && standings.Any(s => s.Standing is Standing.Active) && standings[^1].Standing is not Standing.Removed
            && AcceptanceReading.Of(then.Events(@case, plan, plan is not null || then.Of<Measure>(@case).Any())) is var read
                ? new(read.IsApplied, read.Outcome)
                : null;
    }

    private static EventMark? Mark(Fact? fact) => fact is null ? null : new(fact.Id, fact.OccurredOn, fact.Ordinal, fact.RecordedAt)
    {
        Inspection = fact is Inspection inspection ? inspection.Kind : null,
    };

    private CommitteeReading StateOf(RectificationCase @case, Committee which, CommitteeState? before, Baseline? baseline) =>
        Of<CommitteeChange>(@case).LastOrDefault(c => c.Committee == which && (before is null || baseline!.OccurredOn <= c.OccurredOn)) is { } change
            ? new(After(change.Kind), change.Id)
            : before is null ? CommitteeReading.Unknown : new(before, baseline!.Id);

    private static CommitteeState After(CommitteeChangeKind kind) =>
        kind is CommitteeChangeKind.Dismissed ? CommitteeState.Incomplete
        : kind is CommitteeChangeKind.ElectionFailed ? CommitteeState.ElectionPending
        : CommitteeState.Complete;

    private CategoryReading Category(RectificationCase @case, string name, Problem[] problems)
    {
        ProblemStatus Status(Problem p) => StatusOf(@case, p)?.Status ?? ProblemStatus.Open;
        return new(
            name,
            problems.Length,
            problems.Count(p => Status(p) is ProblemStatus.Resolved),
            problems.Count(p => Status(p) is ProblemStatus.Eased),
            problems.Count(p => Status(p) is ProblemStatus.Open or ProblemStatus.Reopened && DueOf(@case, p) < asOf));
    }

    private ProblemStatusChange? StatusOf(RectificationCase @case, Problem problem) =>
        Of<ProblemStatusChange>(@case).LastOrDefault(s => s.ProblemRecordId == problem.RecordId);

    private bool IsDone(RectificationCase @case, Measure measure) => Of<MeasureOutcome>(@case).Any(o => o.MeasureRecordId == measure.RecordId && o.IsDone);

    // A finding goes with its visit.
    private IEnumerable<Finding> Findings(RectificationCase @case) =>
        Of<Finding>(@case).Where(f => Of<SupervisionVisit>(@case).Any(v => v.RecordId == f.VisitRecordId));

    private bool IsRemedied(RectificationCase @case, Finding finding) => Of<FindingRemedy>(@case).Any(r => r.FindingRecordId == finding.RecordId);

    private MeasureRevision? RevisionOf(RectificationCase @case, Measure measure) =>
        Of<MeasureRevision>(@case).LastOrDefault(r => r.MeasureRecordId == measure.RecordId);

    private MeasureReading Measure(RectificationCase @case, Measure measure)
    {
        // A plan that speaks of it later asks anew.
        var reason = (Of<StageFact>(@case).LastOrDefault(f => f switch
        {
            MeasureOutcome o => o.MeasureRecordId == measure.RecordId && !o.IsDone,
            MeasureRevision r => r.MeasureRecordId == measure.RecordId,
            _ => false,
        }) as MeasureOutcome)?.Reason;
        return RevisionOf(@case, measure) is { } last
            ? new(measure.RecordId, last.DueOn, null, reason) { Text = last.Text, Goal = last.Goal, ResponsiblePerson = last.ResponsiblePerson }
            : new(measure.RecordId, measure.DueOn, null, reason) { Text = measure.Text, ResponsiblePerson = measure.ResponsiblePerson };
    }

    private FindingReading Finding(RectificationCase @case, Finding finding)
    {
        var visit = Of<SupervisionVisit>(@case).Single(v => v.RecordId == finding.VisitRecordId);
        return new(finding.RecordId, finding.OccurredOn, finding.Text, visit.Notice, visit.AtPost, finding.DueOn, null);
    }

    private PresenceReading Days(RectificationCase @case, Capacity capacity)
    {
        var first = new DateOnly(asOf.Year, asOf.Month, 1);
        var days = Of<PresenceEntry>(@case)
            .Where(p => p.Capacity == capacity || (capacity is Capacity.Team && p.Capacity is Capacity.ResidentDeputy))
            .Select(p => p.OccurredOn).Distinct().ToList();
        return new(
            capacity,
            days.Count(d => d >= first),
            days.GroupBy(SundayOf).Where(w => w.Key >= first).OrderBy(w => w.Key).ToDictionary(w => w.Key, w => w.Count()))
        {
            LastOn = days.Max(d => (DateOnly?)d),
        };
    }

    private static DateOnly SundayOf(DateOnly day)
    {
        while (day.DayOfWeek is not DayOfWeek.Sunday)
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
