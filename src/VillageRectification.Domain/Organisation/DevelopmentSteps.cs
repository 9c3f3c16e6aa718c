using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Organisation;

/// <summary>What a village wants to become, and what its collective undertakes.</summary>
public static class DevelopmentSteps
{
    /// <param name="dueOn">Null where none was said.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static DevelopmentGoal Aim(this RectificationCase @case, DateOnly on, GoalTerm term, string text, DateOnly? dueOn)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on, term, text) { DueOn = dueOn };
    }

    /// <param name="yuan">What is put into it, and what it earns a year; null is unknown.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static CollectiveProject Undertake(
        this RectificationCase @case, DateOnly on, string name, ProjectState state, (long? Investment, long? YearlyIncome) yuan, string? note)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on, name, state) { InvestmentYuan = yuan.Investment, YearlyIncomeYuan = yuan.YearlyIncome, Note = note };
    }

    /// <summary>Of each name what was said last, in the order in which the projects began.</summary>
    public static IReadOnlyList<ProjectReading> ProjectsOn(this IEnumerable<CaseFact> facts, DateOnly day) =>
    [
        .. facts.OfType<CollectiveProject>().Where(p => p.OccurredOn <= day).Chronological().GroupBy(p => p.Name)
            .Select(g => new ProjectReading(
                g.Last(),
                g.Select(p => p.InvestmentYuan).LastOrDefault(y => y is not null),
                g.Select(p => p.YearlyIncomeYuan).LastOrDefault(y => y is not null))),
    ];
}
