using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>The identification criteria are drafted here; a version holds from a day for screenings that begin then.</summary>
public static class IdentificationSteps
{
    public static IEnumerable<Refusal> AgainstDrafting(IReadOnlyList<IdentificationCriterion> items)
    {
        if (items.Count == 0)
        {
            yield return IdentificationRefusal.NoSituations();
        }

        foreach (var same in items.GroupBy(i => i.Text).Where(g => g.Count() > 1))
        {
            yield return IdentificationRefusal.SameSituation(same.Key);
        }
    }

    /// <summary>Writes the draft, or writes it anew; the situations are numbered in the order of their aspects.</summary>
    /// <param name="by">Who drafts; saved as it stands already it has no other drafter.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstDrafting"/>.</exception>
    public static IdentificationVersion DraftIdentification(this Campaign campaign, IReadOnlyList<IdentificationCriterion> items, VersionAuthor by)
    {
        RuleViolationException.ThrowIfAny(AgainstDrafting(items));
        IdentificationCriterion[] numbered =
            [.. items.GroupBy(i => i.Aspect).SelectMany(g => g).Select((item, i) => item with { Number = i + 1 })];
        return campaign.IdentificationRules().Write(
            by, v => v.Items.SequenceEqual(numbered), number => new(number, numbered), v => v.Rewrite(numbered));
    }
}
