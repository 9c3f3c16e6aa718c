using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>One life of a problem: from the day on which it was found, or reopened, until it ended.</summary>
/// <param name="Status">How it stood at last.</param>
/// <param name="StatusOn">Since when; null while nothing was said of it.</param>
/// <param name="Extensions">How often it got more time in this life.</param>
/// <param name="ExtendedDays">All of them together.</param>
public sealed record ProblemLife(DateOnly From, ProblemStatus Status, DateOnly? StatusOn, int Extensions, int ExtendedDays)
{
    /// <summary>The lives of a problem up to a day, the first one first: one more each time it was reopened.</summary>
    /// <param name="facts">Of the case; of others nothing is read.</param>
    public static IReadOnlyList<ProblemLife> Of(Problem problem, IEnumerable<CaseFact> facts, DateOnly day)
    {
        var own = facts.Where(f => f.OccurredOn <= day && f is ProblemStatusChange or ProblemExtension && f.RefersTo(problem.RecordId));
        List<CaseFact> known = [problem];
        List<ProblemLife> lives = [];
        var (from, isNew) = (problem.OccurredOn, true);
        foreach (var fact in own.Chronological())
        {
            if (fact is ProblemStatusChange { Status: ProblemStatus.Reopened })
            {
                lives.Add(Read());
                (from, isNew) = (fact.OccurredOn, true);
            }
            else
            {
                isNew = isNew && fact is not ProblemStatusChange;
            }

            known.Add(fact);
        }

        return [.. lives, Read()];

        ProblemLife Read()
        {
            var reading = known.ProblemsOn(day).Single(p => p.RecordId == problem.RecordId);
            return new(from, reading.Status, isNew ? null : reading.StatusOn, reading.Extensions, reading.ExtendedDays);
        }
    }
}
