using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Teams;
using VillageRectification.Domain.Tests.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>The bulletin of a random county at the end of a month; of some kinds of record the county has none at all.</summary>
internal sealed class RandomBulletin
{
    public RandomBulletin(RandomHistory history, Random random, Month month)
    {
        // Whole sheets are missing, as in real counties.
        var missing = history.Facts.Select(f => f.GetType()).Distinct().OrderBy(t => t.Name, StringComparer.Ordinal)
            .Where(t => t != typeof(StandingChange) && random.Next(5) == 0).ToHashSet();
        CaseFact[] facts = [.. history.Facts.Where(f => !missing.Contains(f.GetType()))];
        Replay = new(history.Campaign, month.Last, facts);
        Figures = new(
            Replay.Frame, Replay.Readings(history.Cases).Select(r => r with { Village = $"甲{Ordinal(r) % 8}村", Township = $"乙{r.DivisionCode[8]}镇" }));
        Known = [.. facts.Where(f => f.OccurredOn <= month.Last)];
        var hasLiaisons = random.Next(4) > 0;
        Material = new(Figures)
        {
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
            },
            Earlier = random.Next(2) == 0 ? null : new(3, Figures.Figures.ToDictionary(f => f.Key, _ => (long?)random.Next(4))),
            Exemplars = [.. Figures.Counted.Where(_ => random.Next(5) == 0).Select(r => new ExemplarReading(r.CaseId, "班子健全"))],
            OldestOverdueProblem = Figures.Counted.SelectMany(r => r.OpenProblems).Where(p => p.IsOverdue(month.Last)).Min(p => p.DueOn),
            ProblemsWithoutDueDay = Figures.Counted.SelectMany(r => r.OpenProblems).Count(p => p.DueOn is null),
        };
    }

    public BulletinMaterial Material { get; }

    public FigureSet Figures { get; }

    /// <summary>What anybody wrote down by the day.</summary>
    public IReadOnlyList<CaseFact> Known { get; }

    // The eighth village after one has its name, in another township.
    private static int Ordinal(CaseReading reading) => int.Parse(reading.DivisionCode[9..], System.Globalization.CultureInfo.InvariantCulture);

    private NaiveReplay Replay { get; }

    public bool Knows<T>()
        where T : CaseFact => Known.OfType<T>().Any();

    public long Value(FigureName name) => Figures.Value(name) ?? 0;

    public long Value(FigureName family, string subject) => Figures.Value(Figures.Family(family).Single(f => f.Subject == subject)) ?? 0;
}
