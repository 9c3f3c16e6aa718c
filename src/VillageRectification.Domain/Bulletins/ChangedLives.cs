using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Bulletins;

/// <summary>
/// What was entered, corrected or taken back of things with a life (a measure and its outcomes, a problem and its statuses, the problems of a
/// village in one category, a member of a team and his release, the applications and verdicts of a village,
/// the changes of its committees), beside what is known of them then and now. A due day and what ended it move
/// such a figure only together: what was done in time concerns no overdue figure, whichever of its records was touched.
/// </summary>
/// <param name="kept">Known then and now: of the same measures and teams, and of the same villages all else that they tell.</param>
internal sealed class ChangedLives(IReadOnlyList<ChangedRecord> changes, IReadOnlyList<CaseFact> kept, DateOnly asOf)
{
    /// <summary>Of one life; each record itself is varied always, the others as far as that many go.</summary>
    private const int MostVaried = 10;

    private readonly Dictionary<string, ILookup<Guid, Life>> _lives = [];

    // A correction may have moved a problem into another category.
    private readonly ILookup<Guid, string> _categories = changes.SelectMany(c => new[] { c.Then, c.Now }).Concat(kept).OfType<Problem>()
        .ToLookup(p => p.RecordId, p => p.Category);

    /// <summary>Whether a life, not a record alone, says what the figure counts.</summary>
    public static bool Tell(FigureName name) => name is FigureName.OverdueMeasures or FigureName.OverdueProblems or FigureName.TeamsNotReleased
        or FigureName.ProblemsFound or FigureName.ProblemsResolved or FigureName.ProblemsEased or FigureName.ProblemsOpen
        or FigureName.ResolvedByCategory or FigureName.EasedByCategory || OfApplications(name) || OfCommittees(name);

    private static bool OfApplications(FigureName name) => name is FigureName.Applied or FigureName.NotApplied or FigureName.Awaiting;

    private static bool OfCommittees(FigureName name) =>
        name is FigureName.BranchComplete or FigureName.CommitteeComplete or FigureName.BothComplete or FigureName.CommitteesUnknown;

    /// <summary>Whether the figure of the village differs with and without the change, whichever of the other changes are made.</summary>
    public bool Concerns(Figure figure, ChangedRecord change)
    {
        if (LifeOf(figure, change.Told) is not { } id)
        {
            return false;
        }

        var village = Lives(figure)[change.CaseId].ToArray();
        return village.Single(l => l.Id == id).IsMovedBy(change)
            // Of a team one member who is not released is enough.
            && (figure.Name is not FigureName.TeamsNotReleased || village.All(l => l.Id == id || l.CanBeFree));
    }

    private ILookup<Guid, Life> Lives(Figure figure)
    {
        if (!_lives.TryGetValue(figure.Key, out var lives))
        {
            var changed = changes.ToLookup(c => LifeOf(figure, c.Told));
            var still = kept.ToLookup(f => LifeOf(figure, f));
            lives = changed.Select(g => g.Key).Union(still.Select(g => g.Key)).OfType<Guid>()
                .Select(id => new Life(id, [.. changed[id]], [.. still[id]], facts => Counts(figure, facts)))
                .ToLookup(l => l.CaseId);
            _lives[figure.Key] = lives;
        }

        return lives;
    }

    private Guid? LifeOf(Figure figure, CaseFact fact) => (figure.Name, fact) switch
    {
        (FigureName.OverdueMeasures, Measure measure) => measure.RecordId,
        (FigureName.OverdueMeasures, MeasureRevision revision) => revision.MeasureRecordId,
        (FigureName.OverdueMeasures, MeasureOutcome outcome) => outcome.MeasureRecordId,
        (FigureName.OverdueProblems, ProblemExtension extension) => extension.ProblemRecordId,
        (FigureName.TeamsNotReleased, TeamMember member) => member.RecordId,
        (FigureName.TeamsNotReleased, PostRelease release) => release.MemberRecordId,
        (FigureName.TeamsNotReleased, TeamDeparture departure) => departure.MemberRecordId,
        // Whether a village has applied its applications, what took them back and its verdicts say together.
        _ when OfApplications(figure.Name) => fact is AcceptanceApplication or ApplicationWithdrawal or Inspection ? fact.CaseId : null,
        // A state is that of the last change, or of the baseline; of both committees together.
        _ when OfCommittees(figure.Name) => fact is Baseline or CommitteeChange ? fact.CaseId : null,
        (FigureName.OverdueMeasures or FigureName.TeamsNotReleased, _) => null,
        (_, Problem problem) => ProblemOf(figure, problem, problem.RecordId),
        (_, ProblemStatusChange change) => ProblemOf(figure, change, change.ProblemRecordId),
        _ => null,
    };

    // The problems of a category count together.
    private Guid? ProblemOf(Figure figure, CaseFact fact, Guid problem) =>
        figure.Subject is not { } category ? problem : _categories[problem].Contains(category) ? fact.CaseId : null;

    private bool Counts(Figure figure, CaseFact[] life) => figure.Name switch
    {
        FigureName.OverdueMeasures => life.MeasuresOn(asOf).Any(m => m.IsOverdue(asOf)),
        FigureName.OverdueProblems => life.ProblemsOn(asOf).Any(p => p.IsOverdue(asOf)),
        FigureName.ProblemsFound => life.ProblemsOn(asOf).Count > 0,
        FigureName.ProblemsResolved => life.ProblemsOn(asOf).Any(p => p.Status is ProblemStatus.Resolved),
        FigureName.ProblemsEased => life.ProblemsOn(asOf).Any(p => p.Status is ProblemStatus.Eased),
        FigureName.ProblemsOpen => life.ProblemsOn(asOf).Any(p => p.IsOpen),
        FigureName.Applied => AcceptanceOf(life).IsApplied,
        FigureName.NotApplied => !AcceptanceOf(life).IsApplied,
        FigureName.Awaiting => AcceptanceOf(life) is { IsApplied: true, IsInspected: false },
        FigureName.BranchComplete => CommitteesOf(life).Branch.IsComplete,
        FigureName.CommitteeComplete => CommitteesOf(life).Village.IsComplete,
        FigureName.BothComplete => CommitteesOf(life) is { Branch.IsComplete: true, Village.IsComplete: true },
        FigureName.CommitteesUnknown => CommitteesOf(life) is { Branch: { IsIncomplete: false } branch, Village: { IsIncomplete: false } village }
            && !(branch.IsComplete && village.IsComplete),
        FigureName.ResolvedByCategory => In(figure, life) is { IsResolved: true },
        FigureName.EasedByCategory => In(figure, life) is { IsEased: true },
        _ => life.Where(f => f.OccurredOn <= asOf).Chronological().ToArray() is var known
            && known.Any(f => f is TeamMember) && !known.Any(f => f is TeamDeparture) && known.OfType<PostRelease>().LastOrDefault() is { IsReleased: false },
    };

    private AcceptanceReading AcceptanceOf(CaseFact[] life) => AcceptanceReading.Of(AcceptanceEvents.Of(life.Where(f => f.OccurredOn <= asOf)));

    private (CommitteeReading Branch, CommitteeReading Village) CommitteesOf(CaseFact[] life)
    {
        CaseFact[] known = [.. life.Where(f => f.OccurredOn <= asOf)];
        return (known.CommitteeOn(Committee.Branch), known.CommitteeOn(Committee.VillageCommittee));
    }

    private CategoryReading? In(Figure figure, CaseFact[] life) =>
        CategoryReading.Of(life.ProblemsOn(asOf), asOf).SingleOrDefault(c => c.Category == figure.Subject);

    private sealed class Life(Guid id, ChangedRecord[] changes, CaseFact[] kept, Func<CaseFact[], bool> counts)
    {
        public Guid Id => id;

        public Guid CaseId => changes.Length > 0 ? changes[0].CaseId : kept[0].CaseId;

        public bool CanBeFree => Subsets([.. changes.Take(MostVaried)]).Any(facts => !counts([.. facts]));

        public bool IsMovedBy(ChangedRecord change) =>
            Subsets([.. changes.Where(c => c != change).Take(MostVaried)]).Any(others => counts(With(others, change.Then)) != counts(With(others, change.Now)));

        private static CaseFact[] With(IEnumerable<CaseFact> facts, CaseFact? version) => version is null ? [.. facts] : [.. facts, version];

        // Each of the changes made or not; those beyond stand as they are now.
        private IEnumerable<IEnumerable<CaseFact>> Subsets(ChangedRecord[] varied) => Enumerable.Range(0, 1 << varied.Length)
            .Select(made => kept.Concat(varied.Select((c, i) => (made & (1 << i)) != 0 ? c.Now : c.Then).OfType<CaseFact>()));
    }
}
