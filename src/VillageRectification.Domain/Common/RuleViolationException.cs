namespace VillageRectification.Domain.Common;

/// <summary>Thrown by a verb with everything that stands against it. Expected, shown to the user, never logged as an error.</summary>
public class RuleViolationException(IReadOnlyList<Refusal> refusals)
    : Exception(string.Join("; ", refusals.Select(r => r.Code)))
{
    /// <summary>At least one.</summary>
    public IReadOnlyList<Refusal> Refusals { get; } = refusals;

    /// <summary>Throws when anything stands against a step; every verb begins with it.</summary>
    /// <exception cref="RuleViolationException">The list is not empty.</exception>
    public static void ThrowIfAny(IEnumerable<Refusal> against)
    {
        Refusal[] all = [.. against];
        if (all.Length > 0)
        {
            throw new RuleViolationException(all);
        }
    }
}
