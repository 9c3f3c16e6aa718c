using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Teams;

/// <summary>The township plans for all its villages, and what is done in each by when.</summary>
public static class TownshipPlanSteps
{
    /// <summary>Written down at one village it holds for all of the township.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static TownshipPlan PlanTownship(this RectificationCase @case, Campaign campaign, DateOnly on, string text, string? document)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(campaign, DivisionCode.Parse(@case.DivisionCode), on, text) { Document = document };
    }

    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static VillageSchedule Schedule(this RectificationCase @case, DateOnly on, string text, DateOnly dueOn)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on, text, dueOn);
    }
}
