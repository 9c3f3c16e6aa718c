using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Screening;

/// <summary>Advanced villages are paired with those that are listed.</summary>
public static class PairingSteps
{
    /// <param name="helper">The name of the village that helps.</param>
    /// <param name="text">In what it helps.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static VillagePairing Pair(this RectificationCase @case, DateOnly on, string helper, string? text)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on, helper.Trim()) { Text = string.IsNullOrWhiteSpace(text) ? null : text.Trim() };
    }
}
