using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Supervision;

/// <summary>Putting right what supervision found (整改).</summary>
public static class FindingSteps
{
    /// <param name="remedied">The day on which it was put right already; null where it was not.</param>
    public static IEnumerable<Refusal> AgainstRemedying(this RectificationCase @case, Finding finding, DateOnly on, DateOnly? remedied = null)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (on < finding.OccurredOn)
        {
            yield return ProblemRefusal.BeforeFound(finding.OccurredOn);
        }

        if (remedied is { } before)
        {
            yield return RecordRefusal.EndedAlready(before);
        }
    }

    /// <param name="text">How; null is unknown.</param>
    /// <param name="remedied">As of <see cref="AgainstRemedying"/>.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstRemedying"/>.</exception>
    public static FindingRemedy Remedy(this RectificationCase @case, Finding finding, DateOnly on, string? text = null, DateOnly? remedied = null)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstRemedying(finding, on, remedied));
        return new(@case, finding, on) { Text = text };
    }
}
