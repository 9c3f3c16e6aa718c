using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using VillageRectification.Domain.Tests.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Random histories are corrected at random; what a correction names is held against replays of the history.</summary>
public class CorrectionTests
{
    private const int Counties = 20;
    private const int ChangesOfAVillage = 5;
    private const int SubHistories = 400;

    [Fact]
    public void A_correction_names_what_a_replay_says_moved_the_figure_each_record_once()
    {
        var (figures, named) = (0, 0);
        foreach (var seed in Enumerable.Range(1, Counties).Concat([131, 137]))
        {
            var county = new CorrectedCounty(seed);
            foreach (var correction in county.Corrections())
            {
                figures++;
                named += correction.Records.Count;
                Assert.Equal(correction.Records.Count, correction.Records.Distinct().Count());
                NamedRecord[] moving = [.. county.Moving(correction.Key).Distinct()];
                Assert.True(
                    moving.All(correction.Records.Contains),
                    $"seed {seed}, {correction.Key}: {string.Join(' ', moving.Except(correction.Records))} moved it and is not named");
                var idle = correction.Records.Except(moving).Where(r => !county.CanMove(correction.Key, r)).ToArray();
                Assert.True(idle.Length == 0, $"seed {seed}, {correction.Key}: {string.Join(' ', idle.Select(r => r.ToString()))} never moves it");
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{figures} corrected figures, {named} named records");
        Assert.InRange(named, 200, int.MaxValue);
    }

    [Fact]
    public void Twelve_records_of_one_indicator_do_not_stand_under_another()
    {
        var county = new CorrectedCounty(7);
        foreach (var correction in county.Corrections().Where(c => c.Key.StartsWith("indicators.", StringComparison.Ordinal)))
        {
            Assert.All(correction.Records, r => Assert.True(r.What is "工作进展" or "登记", r.What));
        }
    }

    private sealed class CorrectedCounty
    {
        private static readonly string[] Exactly = [
            "overdue", "problems", "resolvedByCategory", "easedByCategory", "teamsNotReleased", "presence.", "applied", "notApplied", "awaiting",
            "branchComplete", "committeeComplete", "bothComplete", "committeesUnknown",
        ];

        private static readonly FigureName[] Outcomes =
            [FigureName.Passed, FigureName.Failed, FigureName.Relapsed, FigureName.CityRefused, FigureName.Transformed];

        private readonly RandomHistory _history;
        private readonly Random _random;
        private readonly DateOnly _asOf;
        private readonly List<CaseFact> _kept = [];
        private readonly List<ChangedRecord> _changes = [];
        private readonly Lazy<BulletinMaterial> _now;

        public CorrectedCounty(int seed)
        {
            _history = new(seed, cases: 4);
            _random = new(seed);
            _now = new(() => Material(Now));
            _asOf = _history.Campaign.Start.AddDays(41);
            foreach (var facts in _history.Facts.GroupBy(f => f.CaseId))
            {
                // What no printed figure reads, and who left a team, stands as it is: it would take the place of what moves figures.
                CaseFact[] still = [.. facts.Where(f => f is LevelChange or EarlierListing or TownshipLeader or TeamDeparture)];
                _kept.AddRange(still);
                var shuffled = facts.Except(still).OrderBy(_ => _random.Next()).ToArray();
                var changed = shuffled
                    .Where(f => f is not (Diagnosis or ProgressEntry or LiaisonAssignment or PlanReturn or InspectionOpening))
                    .Take(ChangesOfAVillage)
                    .ToArray();
                _kept.AddRange(shuffled.Except(changed));
                _changes.AddRange(
                    changed.Select(f => _random.Next(2) == 0 ? new ChangedRecord(f, null) : new ChangedRecord(null, f)));
            }
        }

        private IEnumerable<CaseFact> Then => _kept.Concat(_changes.Select(c => c.Then).OfType<CaseFact>());

        private IEnumerable<CaseFact> Now => _kept.Concat(_changes.Select(c => c.Now).OfType<CaseFact>());

        public IReadOnlyList<FigureCorrection> Corrections()
        {
            var (then, now) = (Material(Then), _now.Value);
            return FigureCorrection.All(
                then.Figures.Figures.ToDictionary(f => f.Key, then.Figures.Value), then, now, _changes, _kept, new(Days(Then), Days(Now)));
        }

        /// <summary>What moves the figure in a village where it differs, whichever of the other changes are made.</summary>
        public IEnumerable<NamedRecord> Moving(string key)
        {
            var figure = Set(Now).Find(key)!;
            foreach (var @case in _history.Cases.Where(c => Of(figure, c, Then) != Of(figure, c, Now)))
            {
                ChangedRecord[] own = [.. _changes.Where(c => c.CaseId == @case.Id)];
                for (var r = 0; r < own.Length; r++)
                {
                    if (!IsIdle(figure, own[r]) && Enumerable.Range(0, 1 << own.Length).Any(made =>
                        Of(figure, @case, Made(own, made | (1 << r))) != Of(figure, @case, Made(own, made & ~(1 << r)))))
                    {
                        yield return Named(own[r], @case);
                    }
                }
            }
        }

        /// <summary>Whether the record moves the figure in some part of its village's history.</summary>
        public bool CanMove(string key, NamedRecord record)
        {
            // Named only where the village itself came into the count or left it.
            if (record.What == "登记")
            {
                return true;
            }

            // A due day and what ended it, a problem and its statuses, a member and his release, days: there exactly what moves the figure here is
            // named, not what might.
            if (Exactly.Any(k => key.StartsWith(k, StringComparison.Ordinal)))
            {
                return false;
            }

            // An inspection that leaves a village where it was still is one of its outcome.
            var figures = Set(Now);
            Figure[] of = Outcomes.Contains(figures.Find(key)!.Name) ? [.. Outcomes.Select(o => figures[o])] : [figures.Find(key)!];
            var @case = _history.Cases.Single(c => c.DivisionCode == record.Village);
            var facts = _history.Facts.Where(f => f.CaseId == @case.Id).ToArray();
            return _changes.Where(c => c.CaseId == @case.Id && Named(c, @case) == record)
                .Any(change => Enumerable.Range(0, SubHistories).Any(n =>
            {
                CaseFact[] some = [.. facts.Where(f => f != change.Told && (_random.Next(4) < 1 + (n % 3)))];
                return of.Any(figure => Of(figure, @case, some) != Of(figure, @case, [.. some, change.Told]));
            }));
        }

        private bool IsIdle(Figure figure, ChangedRecord change) => change.Told is StandingChange && figure.Name is not FigureName.Suspended
            && Set(Then).Counted.Any(r => r.CaseId == change.CaseId) == Set(Now).Counted.Any(r => r.CaseId == change.CaseId);

        private CaseFact[] Made(ChangedRecord[] own, int made) =>
            [.. _kept, .. own.Select((c, i) => (made & (1 << i)) != 0 ? c.Now : c.Then).OfType<CaseFact>()];

        private long? Of(Figure figure, RectificationCase @case, IEnumerable<CaseFact> facts) =>
            new NaiveReplay(_history.Campaign, _asOf, facts.Where(f => f.CaseId == @case.Id)).Readings([@case]) is [{ IsRemoved: false } reading]
                ? _now.Value.Told(figure, reading)
                : 0;

        private BulletinMaterial Material(IEnumerable<CaseFact> facts)
        {
            var set = Set(facts);
            return new(set)
            {
                Recorded = new() { Capacities = Enum.GetValues<Capacity>().ToHashSet() },
                Persons = set.Readings.ToDictionary(r => r.CaseId, r => r.Persons),
            };
        }

        private FigureSet Set(IEnumerable<CaseFact> facts)
        {
            var replay = new NaiveReplay(_history.Campaign, _asOf, facts);
            return new(replay.Frame, replay.Readings(_history.Cases));
        }

        private static NamedRecord Named(ChangedRecord change, RectificationCase @case) =>
            new(@case.DivisionCode, NamedRecord.WordOf(change.Told, "村"), change.Told.OccurredOn);

        private static IEnumerable<PresenceDays.Day> Days(IEnumerable<CaseFact> facts) =>
            facts.OfType<PresenceEntry>().Select(p => new PresenceDays.Day(p.CaseId, p.OccurredOn, p.Capacity));
    }
}
