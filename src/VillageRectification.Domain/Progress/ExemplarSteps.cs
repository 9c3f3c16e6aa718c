using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Progress;

/// <summary>Holding a village up as an example (典型).</summary>
public static class ExemplarSteps
{
    /// <param name="story">What it did, as the bulletin tells it.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static Exemplar HoldUp(this RectificationCase @case, DateOnly on, string? story)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on, string.IsNullOrWhiteSpace(story) ? null : story.Trim());
    }
}
