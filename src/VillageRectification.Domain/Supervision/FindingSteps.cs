using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Supervision;

/// <summary>Putting right what supervision found (整改).</summary>
public static class FindingSteps
{
    public static IEnumerable<Refusal> AgainstRemedying(this RectificationCase @case, Finding finding, DateOnly on)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (on < finding.OccurredOn)
        {
            yield return ProblemRefusal.BeforeFound(finding.OccurredOn);
        }
    }

    /// <param name="text">How; null is unknown.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstRemedying"/>.</exception>
    public static FindingRemedy Remedy(this RectificationCase @case, Finding finding, DateOnly on, string? text = null)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstRemedying(finding, on));
        return new(@case, finding, on) { Text = text };
    }
}
