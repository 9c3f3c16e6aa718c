using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>In which order records stand: what is about another is not dated before it, and the steps of a case keep theirs.</summary>
public static class RecordOrder
{
    /// <param name="about">What a new record is about; null where it stands alone.</param>
    public static IEnumerable<Refusal> AgainstDating(DateOnly day, Fact? about)
    {
        if (day < about?.OccurredOn)
        {
            yield return RecordRefusal.BeforeWhatItIsAbout(about.OccurredOn);
        }
    }

    /// <summary>What a new record stands on without naming it: a level and a diagnosis on the listing of the village. Null for nothing.</summary>
    /// <param name="facts">Live, of the case.</param>
    public static CaseFact? GroundOf(Fact fact, IEnumerable<CaseFact> facts) =>
        fact is LevelChange or Diagnosis ? facts.OfType<StandingChange>().FirstOrDefault(s => s.IsRegistration) : null;

    /// <param name="live">What is corrected. What stood out of order before a correction may stay so.</param>
    /// <param name="day">Its new day.</param>
    /// <param name="about">What it is about; null where it stands alone.</param>
    /// <param name="others">The other live facts of the case.</param>
    public static IEnumerable<Refusal> AgainstRedating(Fact live, DateOnly day, Fact? about, IReadOnlyCollection<CaseFact> others)
    {
        var (ground, next) = Bounds(live, about, others);
        foreach (var refusal in AgainstDating(day, ground))
        {
            yield return refusal;
        }

        if (next?.OccurredOn < day)
        {
            yield return RecordRefusal.AfterWhatIsAboutIt(next.OccurredOn);
        }

        if (live is LevelChange && ground is StandingChange listing && live.OccurredOn == listing.OccurredOn && day > listing.OccurredOn
            && !others.Any(f => f is LevelChange && f.OccurredOn == listing.OccurredOn))
        {
            yield return RecordRefusal.LevelOfListing(listing.OccurredOn);
        }

        var (before, after) = Neighbours(live, others);
        if (day != live.OccurredOn && (day < before?.OccurredOn ? before : day >= after?.OccurredOn ? after : null) is { } step)
        {
            yield return RecordRefusal.StepPassed(step.OccurredOn);
        }
    }

    /// <summary>What a corrected day may not come before, and what it may not come after: what stood out of order before may stay so.</summary>
    /// <param name="about">As of <see cref="AgainstRedating"/>.</param>
    /// <param name="others">The other live facts of the case.</param>
    public static (Fact? About, CaseFact? Next) Bounds(Fact live, Fact? about, IReadOnlyCollection<CaseFact> others)
    {
        var ground = about ?? GroundOf(live, others);
        return (
            ground?.OccurredOn <= live.OccurredOn ? ground : null,
            others.Where(f => f.OccurredOn >= live.OccurredOn && (f.RefersTo(live.RecordId) || StandsOn(f, live, others))).MinBy(f => f.OccurredOn));
    }

    // The steps of a case stand on its first diagnosis; a later one moves nothing.
    private static bool StandsOn(CaseFact fact, Fact live, IReadOnlyCollection<CaseFact> others) => live switch
    {
        StandingChange { IsRegistration: true } => fact.IsOfListed(),
        Diagnosis first => fact is StageFact { IsStep: true } && !others.Any(d => d is Diagnosis && d.OccurredOn <= first.OccurredOn),
        _ => false,
    };

    /// <summary>The steps before and after one; null where there is none, or the fact is no step.</summary>
    internal static (StageFact? Before, StageFact? After) Neighbours(Fact fact, IEnumerable<CaseFact> others)
    {
        if (fact is not StageFact { IsStep: true } step)
        {
            return (null, null);
        }

        StageFact[] steps = [.. others.OfType<StageFact>().Where(s => s.IsStep && s.RecordId != fact.RecordId).Append(step).Chronological()];
        var at = Array.IndexOf(steps, step);
        return (steps.ElementAtOrDefault(at - 1), steps.ElementAtOrDefault(at + 1));
    }
}
