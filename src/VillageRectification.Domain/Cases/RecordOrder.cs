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

        var (before, after) = Neighbours(live, others);
        if (day != live.OccurredOn && (day < before?.OccurredOn ? before : day >= after?.OccurredOn ? after : null) is { } step)
        {
            yield return RecordRefusal.StepPassed(step.OccurredOn);
        }
    }

    /// <summary>What a corrected day may not come before, and what it may not come after: what stood out of order before may stay so.</summary>
    /// <param name="about">As of <see cref="AgainstRedating"/>.</param>
    /// <param name="others">The other live facts of the case.</param>
    public static (Fact? About, CaseFact? Next) Bounds(Fact live, Fact? about, IEnumerable<CaseFact> others) => (
        about?.OccurredOn <= live.OccurredOn ? about : null,
        others.Where(f => f.RefersTo(live.RecordId) && f.OccurredOn >= live.OccurredOn).MinBy(f => f.OccurredOn));

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
