using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Teams;
using VillageRectification.Domain.Tests.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>The bulletin of a random county at the end of a month; of some kinds of record the county has none at all.</summary>
internal sealed class RandomBulletin
{
    /// <param name="day">The day on which the month still runs; null for its end.</param>
    public RandomBulletin(RandomHistory history, Random random, Month month, DateOnly? day = null)
    {
        var asOf = day ?? month.Last;
        // Whole sheets are missing, as in real counties.
        var missing = history.Facts.Select(f => f.GetType()).Distinct().OrderBy(t => t.Name, StringComparer.Ordinal)
            .Where(t => t != typeof(StandingChange) && random.Next(5) == 0).ToHashSet();
        CaseFact[] facts = [.. history.Facts.Where(f => !missing.Contains(f.GetType()))];
        Replay = new(history.Campaign, asOf, facts);
        Figures = new(
            Replay.Frame,
            Replay.Readings(history.Cases)
                .Select(r => r with { Village = $"甲{Ordinal(r) % (history.Cases.Count > 10 ? 1000 : 8)}村", Township = $"乙{r.DivisionCode[8]}镇" }));
        Known = [.. facts.Where(f => f.OccurredOn <= asOf)];
        var hasLiaisons = random.Next(4) > 0;
        Material = new(Figures)
        {
            IsRunning = day is not null,
            Visits =
            [
                .. Known.OfType<SupervisionVisit>()
                    .Where(v => month.Contains(v.OccurredOn) && Figures.Counted.Any(r => r.CaseId == v.CaseId)).Select(Visit),
            ],
            Corrections = [.. Figures.Figures.Where(f => f.Words.Printed is not null && random.Next(12) == 0).Select(f => Corrected(f, random.Next(3)))],
            Persons = Figures.Readings.ToDictionary(r => r.CaseId, r => CasePersons.Nobody(r.CaseId) with
            {
                Secretary = random.Next(3) > 0 ? "赵存良" : null,
                Department = hasLiaisons && random.Next(4) > 0 ? "县水利局" : null,
                Members = [.. Known.OfType<TeamMember>().Where(m => m.CaseId == r.CaseId).Select(m => new CasePersons.Member(m.Name, m.Role, null))],
            }),
            Recorded = new()
            {
                Capacities = Known.OfType<PresenceEntry>().Select(p => p.Capacity).ToHashSet(),
                Indicators = Known.OfType<IndicatorQuantity>().Select(q => q.Indicator).ToHashSet(),
                Activists = Known.OfType<MembershipGrowth>().Any(g => g.Activists is not null),
                ReserveCadres = Known.OfType<MembershipGrowth>().Any(g => g.ReserveCadres is not null),
                NewMembers = Known.OfType<MembershipGrowth>().Any(g => g.NewMembers is not null),
                CommitteeChanges = Known.OfType<CommitteeChange>().Any(),
                Visits = Known.OfType<SupervisionVisit>().Any(),
                Findings = Known.OfType<Finding>().Any(),
            },
            Earlier = random.Next(2) == 0 ? null : new(3, Figures.Figures.ToDictionary(f => f.Key, _ => (long?)random.Next(4)))
            {
                Corrected = Figures.Figures.Where(f => f.Name is FigureName.Applied or FigureName.Passed).Select(f => f.Key).Take(Known.Count % 3).ToHashSet(),
            },
            Exemplars = [.. Figures.Counted.Where(_ => random.Next(5) == 0).Select(r => new ExemplarReading(r.CaseId, "班子健全"))],
            OldestOverdueProblem = Figures.Counted.SelectMany(r => r.OpenProblems).Where(p => p.IsOverdue(asOf)).Min(p => p.DueOn),
            ProblemsWithoutDueDay = Figures.Counted.SelectMany(r => r.OpenProblems)
                .Count(p => p.DueOn is null && (p.ReviewOn is null || p.Handling is not ProblemHandling.CreateConditions)),
            Kept = Figures.Counted.Where(_ => random.Next(2) == 0).Select(r => r.CaseId).ToHashSet(),
        };
        // Only what an issue printed is corrected.
        Material = Material.Earlier is null ? Material with { Corrections = [] } : Material;
    }

    public BulletinMaterial Material { get; }

    public FigureSet Figures { get; }

    /// <summary>What anybody wrote down by the day.</summary>
    public IReadOnlyList<CaseFact> Known { get; }

    // The eighth village after one has its name, in another township.
    private static int Ordinal(CaseReading reading) => int.Parse(reading.DivisionCode[9..], System.Globalization.CultureInfo.InvariantCulture);

    private NaiveReplay Replay { get; }

    private VisitReading Visit(SupervisionVisit visit) => new(
        visit.CaseId, visit.OccurredOn, visit.Notice, visit.AtPost,
        [
            .. Known.OfType<Finding>().Where(f => f.VisitRecordId == visit.RecordId).Select(f => new FindingReading(
                f.RecordId, f.OccurredOn, f.Text, visit.Notice, visit.AtPost, f.DueOn,
                Known.OfType<FindingRemedy>().Where(r => r.FindingRecordId == f.RecordId).Min(r => (DateOnly?)r.OccurredOn))),
        ]);

    private FigureCorrection Corrected(Figure figure, int records) => new(
        figure.Key, Figures.Value(figure) + 1000, Figures.Value(figure),
        [.. Enumerable.Range(0, records * 4).Select(n => new NamedRecord($"丙{n}村", "检查验收", new(2002, 10, 21)))])
    {
        Rows = [.. Figures.Counted.Select(r => new OwnRow(r.CaseId, r.DivisionCode, r.Called, figure.Of(r) ?? 0))],
    };

    public bool Knows<T>()
        where T : CaseFact => Known.OfType<T>().Any();

    public long Value(FigureName name) => Figures.Value(name) ?? 0;

    public long Value(FigureName family, string subject) => Figures.Value(Figures.Family(family).Single(f => f.Subject == subject)) ?? 0;
}
