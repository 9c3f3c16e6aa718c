using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>The county hangs a problem out, or has it handled higher up (挂牌, 提级).</summary>
public static class ProblemMarkSteps
{
    /// <param name="standing">The marks that hold.</param>
    public static IEnumerable<Refusal> AgainstMarking(
        this RectificationCase @case, ProblemMarkKind kind, string? office, IReadOnlyCollection<ProblemMark> standing)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (kind is not ProblemMarkKind.Lifted && string.IsNullOrWhiteSpace(office))
        {
            yield return ProblemRefusal.MarkNeedsOffice();
        }

        if (kind is ProblemMarkKind.Lifted && !string.IsNullOrWhiteSpace(office))
        {
            yield return ProblemRefusal.LiftedNamesNobody();
        }

        if (kind is ProblemMarkKind.Lifted && standing.Count == 0)
        {
            yield return ProblemRefusal.LiftsNothing();
        }
    }

    /// <param name="standing">The marks that hold.</param>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstMarking"/>.</exception>
    public static ProblemMark Mark(
        this RectificationCase @case, Problem problem, DateOnly on, ProblemMarkKind kind, string? office, string? reason,
        IReadOnlyCollection<ProblemMark> standing, ProblemMark? corrects = null)
    {
        var settled = corrects is null ? [] : @case.AgainstMarking(corrects.Kind, corrects.Office, standing);
        RuleViolationException.ThrowIfAny(@case.AgainstMarking(kind, office, standing).Except(settled));
        return new(@case, problem, on, kind) { Office = kind is ProblemMarkKind.Lifted ? null : office!.Trim(), Reason = reason };
    }

    /// <summary>
    /// The marks of a problem that hold on a day, in their order: it can be hung out and raised at once, each by its last mark; what is lifted is
    /// lifted of both.
    /// </summary>
    public static IReadOnlyList<ProblemMark> MarksOn(this IEnumerable<CaseFact> facts, Guid problemRecordId, DateOnly day)
    {
        ProblemMark[] known = [.. facts.OfType<ProblemMark>().Where(m => m.ProblemRecordId == problemRecordId && m.OccurredOn <= day).Chronological()];
        var lifted = Array.FindLastIndex(known, m => m.Kind is ProblemMarkKind.Lifted);
        return [.. known.Skip(lifted + 1).GroupBy(m => m.Kind).Select(g => g.Last()).Chronological()];
    }
}
