using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins.Parts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Bulletins;

/// <summary>
/// Which records are the reason that a number of a text's own is another by now: those of its subject in the villages that moved it and, where
/// none of these was touched, those in other villages. Whether an empty month is a fault hangs on who came elsewhere.
/// </summary>
/// <param name="then">Its day as it was known when it was issued.</param>
/// <param name="now">Its day as it is known now.</param>
public sealed class OwnReasons(BulletinMaterial then, BulletinMaterial now, IReadOnlyList<ChangedRecord> changes)
{
    private readonly Dictionary<Guid, string> _names = now.Figures.Names().Concat(then.Figures.Names()).DistinctBy(n => n.Key).ToDictionary();
    private readonly Dictionary<Guid, CaseReading> _before = then.Figures.Counted.ToDictionary(r => r.CaseId);
    private readonly Dictionary<Guid, CaseReading> _after = now.Figures.Counted.ToDictionary(r => r.CaseId);
    private readonly IReadOnlyList<CapacityMonth> _monthsThen = CapacityMonth.All(then);
    private readonly IReadOnlyList<CapacityMonth> _monthsNow = CapacityMonth.All(now);

    private readonly ChangedRecord[] _changes =
        [.. changes.Where(c => c.Then?.OccurredOn <= now.AsOf || c.Now?.OccurredOn <= now.AsOf)];

    /// <param name="key">Of the number.</param>
    /// <param name="rows">In which it is another: villages or, of a number of townships, these.</param>
    internal IReadOnlyList<NamedRecord> Of(string key, IReadOnlyList<OwnRow> rows)
    {
        var townships = rows.Where(r => r.CaseId is null).Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
        HashSet<Guid> moved =
        [
            .. rows.Select(r => r.CaseId).OfType<Guid>(),
            .. _before.Values.Concat(_after.Values).Where(r => townships.Contains(r.Township)).Select(r => r.CaseId),
        ];
        var listed = _changes.Where(c => c.Told is StandingChange && moved.Contains(c.CaseId) && _before.ContainsKey(c.CaseId) != _after.ContainsKey(c.CaseId));
        var subject = OwnList.NameOf(key).Split('.');
        var about = subject[0] is "lagging" or "laggingTownships" or "worst"
            ? moved.SelectMany(Lagging)
            : Nearest(moved, fact => IsOf(subject, fact));
        // In the order of the changes.
        var named = listed.Concat(about).ToHashSet();
        return Named(_changes.Where(named.Contains));
    }

    /// <summary>Of what the issue tells in words: the supervision of its month.</summary>
    public IReadOnlyList<NamedRecord> OfSupervision() => Named(_changes.Where(c => IsOfSupervision(c.Told) && now.Month.Contains(c.Told.OccurredOn)));

    /// <summary>Of numbers of single villages.</summary>
    /// <param name="changed">As of <see cref="VillageNumbers.Changed"/>.</param>
    internal IReadOnlyList<NamedRecord> OfVillages(ILookup<string, string> changed) =>
        Named(_changes.Where(c => changed[c.Told.DivisionCode].Any(key => IsOfVillage(key, c.Told))));

    /// <summary>Of how far villages had come on an earlier day.</summary>
    /// <param name="villages">Where it is another.</param>
    public IReadOnlyList<NamedRecord> OfAcceptance(IReadOnlySet<Guid> villages) =>
        Named(_changes.Where(c => villages.Contains(c.CaseId) && (IsOfAcceptance(c.Told) || c.Told is StandingChange)));

    private IReadOnlyList<NamedRecord> Named(IEnumerable<ChangedRecord> reasons) => [.. NamedRecord.All(reasons.Select(c => c.Told), _names, now.Unit)];

    // Why a village is among those that lag, or is not any more.
    private IEnumerable<ChangedRecord> Lagging(Guid village)
    {
        if (_before.GetValueOrDefault(village) is not { } before || _after.GetValueOrDefault(village) is not { } after)
        {
            return [];
        }

        (bool IsOther, Func<CaseFact, bool> Is)[] causes =
        [
            ((before.Acceptance.Outcome, before.Acceptance.IsApplied) != (after.Acceptance.Outcome, after.Acceptance.IsApplied), IsOfAcceptance),
            (LacksPlan(_before.Values, before) != LacksPlan(_after.Values, after), f => f is PlanAdoption or Measure),
            (before.Measures.Overdue > 0 != after.Measures.Overdue > 0, f => f is Measure or MeasureRevision or MeasureOutcome),
            (before.OverdueProblems > 0 != after.OverdueProblems > 0, IsOfProblems),
            .. _monthsNow.Select(month => (
                _monthsThen.Any(m => m.Capacity == month.Capacity && m.Blames(before)) != month.Blames(after),
                (Func<CaseFact, bool>)(f => FigureInputs.Ties(month.Capacity, now.Figures.Frame, f)))),
            (LacksDeputy(_before.Values, before) != LacksDeputy(_after.Values, after), f => f is TeamMember or TeamDeparture),
        ];
        HashSet<Guid> own = [village];
        return causes.Where(c => c.IsOther).SelectMany(c => Nearest(own, c.Is));
    }

    private ChangedRecord[] Nearest(HashSet<Guid> villages, Func<CaseFact, bool> isOf)
    {
        ChangedRecord[] all = [.. _changes.Where(c => isOf(c.Told))], own = [.. all.Where(c => villages.Contains(c.CaseId))];
        return own.Length > 0 ? own : all;
    }

    private static bool LacksPlan(IEnumerable<CaseReading> all, CaseReading village) => !village.HasPlan && all.Any(r => r.HasPlan);

    private static bool LacksDeputy(IEnumerable<CaseReading> all, CaseReading village) =>
        !village.Team.HasResidentDeputy && all.Any(r => r.Team.HasResidentDeputy);

    private bool IsOf(string[] subject, CaseFact fact) => subject[0] switch
    {
        "levelUnknown" => fact is LevelChange or Baseline,
        "failedOpen" or "failedRevised" or "relapsedOpen" or "refusedOpen" or "lostRevised" => IsOfAcceptance(fact) || fact is PlanAdoption or Measure,
        "exemplars" => fact is Exemplar || IsOfAcceptance(fact),
        "departmentsAbsent" => FigureInputs.Ties(Capacity.Liaison, now.Figures.Frame, fact),
        "overridden" or "visited" or "visitHeld" or "visitRelapsed" or "regained" or "soonRegained" or "appliedAgain" or "toRevisit" => IsOfAcceptance(fact),
        "unknown" => fact is Baseline or CommitteeChange,
        "petitionReports" => fact is MassPetition,
        "easedOnly" or "longestOverdue" or "withoutDueDay" => IsOfProblems(fact),
        "supervised" or "supervisedUnannounced" => fact is SupervisionVisit,
        "remedied" => fact is Finding or FindingRemedy,
        "supervisedAtFault" => IsOfSupervision(fact),
        "withoutDeputy" => fact is TeamMember or TeamDeparture,
        "has" or "without" or "absent" => Enum.TryParse<Capacity>(subject[^1], out var capacity) && FigureInputs.Ties(capacity, now.Figures.Frame, fact),
        "reached" or "short" => now.Figures.Find(string.Join('.', subject[1..]))?.Rule is { } rule && FigureInputs.Ties(rule.Capacity, now.Figures.Frame, fact),
        _ => false,
    };

    private bool IsOfVillage(string key, CaseFact fact) =>
        (AnnexKey.CapacityOf(key) ?? now.Figures.Find(key)?.Rule?.Capacity) is { } capacity ? FigureInputs.Ties(capacity, now.Figures.Frame, fact)
            : key == AnnexKey.Measures ? fact is PlanAdoption or Measure or MeasureRevision or MeasureOutcome
            : fact is Measure or MeasureRevision or MeasureOutcome || IsOfProblems(fact);

    private static bool IsOfAcceptance(CaseFact fact) => fact is AcceptanceApplication or ApplicationWithdrawal or Inspection;

    private static bool IsOfProblems(CaseFact fact) => fact is Problem or ProblemStatusChange or ProblemExtension;

    private static bool IsOfSupervision(CaseFact fact) => fact is SupervisionVisit or Finding or FindingRemedy;
}
