using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Organisation;

/// <summary>A goal of the village's development plan (近期和中长期规划), from the day on which it was set.</summary>
public sealed class DevelopmentGoal : CaseFact
{
    public const int TextMaxLength = 300;

    private DevelopmentGoal()
    {
    }

    internal DevelopmentGoal(RectificationCase @case, DateOnly on, GoalTerm term, string text)
        : base(@case, on)
    {
        Term = term;
        Text = text;
    }

    public GoalTerm Term { get; private init; }

    public string Text { get; private init; } = null!;

    /// <summary>By when; null where none was said.</summary>
    public DateOnly? DueOn { get; init; }
}
