using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Supervision;

/// <summary>Writing down a supervision visit (督查、暗访) and what it found wrong.</summary>
public static class VisitSteps
{
    /// <param name="atPost">Whom the visit found; null when it did not look.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static SupervisionVisit Visit(this RectificationCase @case, DateOnly on, VisitNotice notice, AtPost? atPost)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on, notice) { AtPost = atPost };
    }

    /// <param name="on">The visit's day, or later where it was seen from what the visit brought home.</param>
    /// <param name="dueOn">Until when it has to be put right; null where no day was set.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static Finding FindAt(this RectificationCase @case, SupervisionVisit visit, DateOnly on, string text, DateOnly? dueOn)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, visit, on, text.Trim()) { DueOn = dueOn };
    }
}
