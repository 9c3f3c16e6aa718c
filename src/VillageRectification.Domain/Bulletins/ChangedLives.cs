using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Bulletins;

/// <summary>
/// What was entered, corrected or taken back of things with a life (a measure and its outcomes, a problem and its statuses, a member of a
/// team and his release), beside what is known of them then and now. A due day and what ended it move such a figure only together: what
/// was done in time concerns no overdue figure, whichever of its records was touched.
/// </summary>
/// <param name="kept">Known then and now, of the same measures, problems and teams.</param>
internal sealed class ChangedLives(IReadOnlyList<ChangedRecord> changes, IReadOnlyList<CaseFact> kept, DateOnly asOf)
{
    /// <summary>Of one life; each record itself is varied always, the others as far as that many go.</summary>
    private const int MostVaried = 10;

    private readonly Dictionary<FigureName, ILookup<Guid, Life>> _lives = [];

    /// <summary>Whether a life, not a record alone, says what the figure counts.</summary>
    public static bool Tell(FigureName name) => name is FigureName.OverdueMeasures or FigureName.OverdueProblems
        or FigureName.TeamsNotReleased or FigureName.ProblemsFound or FigureName.ProblemsResolved or FigureName.ProblemsEased or FigureName.ProblemsOpen;

    /// <summary>Whether the figure of the village differs with and without the change, whichever of the other changes are made.</summary>
    public bool Concerns(FigureName name, ChangedRecord change)
    {
        if (LifeOf(name, change.Told) is not { } id)
        {
            return false;
        }

        var village = Lives(name)[change.CaseId].ToArray();
        return village.Single(l => l.Id == id).IsMovedBy(change)
            // Of a team one member who is not released is enough.
            && (name is not FigureName.TeamsNotReleased || village.All(l => l.Id == id || l.CanBeFree));
    }

    private ILookup<Guid, Life> Lives(FigureName name)
    {
        if (!_lives.TryGetValue(name, out var lives))
        {
            var changed = changes.ToLookup(c => LifeOf(name, c.Told));
            var still = kept.ToLookup(f => LifeOf(name, f));
            lives = changed.Select(g => g.Key).Union(still.Select(g => g.Key)).OfType<Guid>()
                .Select(id => new Life(id, [.. changed[id]], [.. still[id]], facts => Counts(name, facts)))
                .ToLookup(l => l.CaseId);
            _lives[name] = lives;
        }

        return lives;
    }

    private static Guid? LifeOf(FigureName name, CaseFact fact) => (name, fact) switch
    {
        (FigureName.OverdueMeasures, Measure measure) => measure.RecordId,
        (FigureName.OverdueMeasures, MeasureRevision revision) => revision.MeasureRecordId,
        (FigureName.OverdueMeasures, MeasureOutcome outcome) => outcome.MeasureRecordId,
        (FigureName.OverdueProblems, Problem problem) => problem.RecordId,
        (FigureName.OverdueProblems, ProblemExtension extension) => extension.ProblemRecordId,
        (FigureName.OverdueProblems, ProblemStatusChange change) => change.ProblemRecordId,
        (FigureName.ProblemsFound or FigureName.ProblemsResolved or FigureName.ProblemsEased or FigureName.ProblemsOpen, Problem problem) => problem.RecordId,
        (FigureName.ProblemsFound or FigureName.ProblemsResolved or FigureName.ProblemsEased or FigureName.ProblemsOpen, ProblemStatusChange change) =>
            change.ProblemRecordId,
        (FigureName.TeamsNotReleased, TeamMember member) => member.RecordId,
        (FigureName.TeamsNotReleased, PostRelease release) => release.MemberRecordId,
        (FigureName.TeamsNotReleased, TeamDeparture departure) => departure.MemberRecordId,
        _ => null,
    };

    private bool Counts(FigureName name, CaseFact[] life) => name switch
    {
        FigureName.OverdueMeasures => life.MeasuresOn(asOf).Any(m => m.IsOverdue(asOf)),
        FigureName.OverdueProblems => life.ProblemsOn(asOf).Any(p => p.IsOverdue(asOf)),
        FigureName.ProblemsFound => life.ProblemsOn(asOf).Count > 0,
        FigureName.ProblemsResolved => life.ProblemsOn(asOf).Any(p => p.Status is ProblemStatus.Resolved),
        FigureName.ProblemsEased => life.ProblemsOn(asOf).Any(p => p.Status is ProblemStatus.Eased),
        FigureName.ProblemsOpen => life.ProblemsOn(asOf).Any(p => p.IsOpen),
        _ => life.Where(f => f.OccurredOn <= asOf).Chronological().ToArray() is var known
            && known.Any(f => f is TeamMember) && !known.Any(f => f is TeamDeparture) && known.OfType<PostRelease>().LastOrDefault() is { IsReleased: false },
    };

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
