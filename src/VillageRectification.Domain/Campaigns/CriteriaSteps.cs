using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>The acceptance criteria are drafted here; a version holds from a day for new applications.</summary>
public static class CriteriaSteps
{
    /// <summary>Those in force on a day; before the first day the first ones.</summary>
    public static AcceptanceStandard StandardOn(this Campaign campaign, DateOnly day) => campaign.StandardOf(campaign.CriteriaRules().On(day));

    /// <summary>A version with its items.</summary>
    public static AcceptanceStandard StandardOf(this Campaign campaign, CriteriaVersion version) =>
        new(version, [.. campaign.Criteria.Where(c => c.CriteriaVersion == version.Number).OrderBy(c => c.Ordinal)]);

    /// <summary>The version that is being drafted; null when none is.</summary>
    public static AcceptanceStandard? CriteriaDraft(this Campaign campaign) =>
        campaign.CriteriaRules().Draft is { } draft ? campaign.StandardOf(draft) : null;

    /// <summary>A draft may be unfinished; but each of its items has to be one.</summary>
    public static IEnumerable<Refusal> AgainstDrafting(IReadOnlyList<CriterionDraft> items, VerdictRules rules)
    {
        if (items.Count == 0)
        {
            yield return CriteriaRefusal.NoItems();
        }

        foreach (var same in items.GroupBy(i => i.Text).Where(g => g.Count() > 1))
        {
            yield return CriteriaRefusal.SameItem(same.Key);
        }

        foreach (var item in items.Where(i => i.Points is < 1 or > AcceptanceStandard.FullMarks))
        {
            yield return CriteriaRefusal.PointsOutOfRange(item.Text);
        }

        foreach (var item in items.Where(i => i.Mark is { } mark && (!i.IsMustPass || mark < 1 || mark > i.Points)))
        {
            yield return CriteriaRefusal.MarkOutOfRange(item.Text);
        }

        if (rules.BasicPassScore < 1 || rules.BasicPassScore > rules.PassScore || rules.PassScore > AcceptanceStandard.FullMarks)
        {
            yield return CriteriaRefusal.GradesContradict();
        }
    }

    /// <summary>Writes the draft, or writes it anew.</summary>
    /// <param name="by">Who drafts; saved as it stands already it has no other drafter.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstDrafting"/>.</exception>
    public static CriteriaVersion DraftCriteria(this Campaign campaign, IReadOnlyList<CriterionDraft> items, VerdictRules rules, VersionAuthor by)
    {
        RuleViolationException.ThrowIfAny(AgainstDrafting(items, rules));
        return campaign.CriteriaRules().Write(
            by, v => v.Rules == rules && campaign.StandardOf(v).Items.Select(CriterionDraft.Of).SequenceEqual(items), number => new(number), v =>
            {
                v.Rewrite(rules);
                campaign.SetItems(v.Number, items);
            });
    }
}
