using System.Globalization;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Tests.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>What was known of two villages on a bulletin's day when it was issued, and what is known of them by now.</summary>
internal sealed class Recount
{
    public static readonly DateOnly AsOf = new(2003, 10, 31);
    public static readonly Campaign Campaign = Make.Campaign();
    public static readonly RectificationCase One = Make.Case(Campaign, "370830112201");
    public static readonly RectificationCase Two = Make.Case(Campaign, "370830112202");

    private readonly CaseFact[] _kept;
    private readonly ChangedRecord[] _changes;

    /// <param name="kept">Known then and now.</param>
    public Recount(CaseFact[] kept, params ChangedRecord[] changes)
    {
        (_kept, _changes) = (kept, changes);
        Then = Material([.. kept, .. changes.Select(c => c.Then).OfType<CaseFact>()]);
        Now = Material([.. kept, .. changes.Select(c => c.Now).OfType<CaseFact>()]);
    }

    public static CaseFact[] Listed { get; } =
        [new StandingChange(One, Make.Start, Standing.Active, null), new StandingChange(Two, Make.Start, Standing.Active, null)];

    public BulletinMaterial Then { get; }

    public BulletinMaterial Now { get; }

    public IReadOnlyList<ChangedRecord> Changes => _changes;

    private PresenceDays Days => new(DaysOf(c => c.Then), DaysOf(c => c.Now));

    public static ChangedRecord Entered(CaseFact fact) => new(null, fact);

    public static ChangedRecord TakenBack(CaseFact fact) => new(fact, null);

    /// <summary>The figures that the first change can have moved.</summary>
    public string Concerned()
    {
        ChangedLives lives = new(_changes, _kept, AsOf);
        return string.Join(' ', Now.Figures.Figures.Where(f => FigureInputs.Concerns(f, Now.Figures.Frame, _changes[0], lives))
            .Select(f => f.Subject is null && f.Rule is null ? f.Name.ToString() : f.Key));
    }

    /// <summary>Whether the first change can have moved a figure of days.</summary>
    public bool MovesDays(string key) => Days.MayMove(Now.Figures.Find(key)!, Now.Figures, _changes[0], _changes);

    /// <summary>passed 0→1 检查验收09-03, and nothing of what did not change.</summary>
    public IReadOnlyList<string> Corrections(params string[] but)
    {
        var printed = Then.Figures.Figures.Where(f => !but.Contains(f.Key)).ToDictionary(f => f.Key, Then.Figures.Value);
        return [.. FigureCorrection.All(printed, Then, Now, _changes, _kept, Days).Select(Said)];
    }

    /// <summary>The levels of which another number is known by now.</summary>
    public IReadOnlyList<string> Levels() => [.. FigureCorrection.Levels(Then.Figures, Now.Figures, _changes).Select(c => $"{c.Level} {Said(c)}")];

    private static string Said(FigureCorrection correction) => string.Join(
        ' ',
        correction.Records.Select(r => $"{r.Village[^1]}{r.What}{r.On.ToString("MM-dd", CultureInfo.InvariantCulture)}")
            .Prepend($"{correction.Key} {Number(correction.Was)}→{Number(correction.Is)}"));

    private static string Number(long? value) => value is { } known ? Wording.Count(known) : "?";

    private IEnumerable<PresenceDays.Day> DaysOf(Func<ChangedRecord, CaseFact?> version) => _kept.Concat(_changes.Select(version)).OfType<PresenceEntry>()
        .Select(p => new PresenceDays.Day(p.CaseId, p.OccurredOn, p.Capacity));

    private static BulletinMaterial Material(CaseFact[] facts)
    {
        NaiveReplay replay = new(Campaign, AsOf, facts);
        FigureSet set = new(replay.Frame, replay.Readings([One, Two]));
        return new(set)
        {
            Recorded = new() { Capacities = facts.OfType<PresenceEntry>().Where(p => p.OccurredOn <= AsOf).Select(p => p.Capacity).ToHashSet() },
            Persons = set.Readings.ToDictionary(r => r.CaseId, r => r.Persons),
        };
    }
}
