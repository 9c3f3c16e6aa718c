using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>The acceptance criteria are changed by versions: a draft, and a day from which it holds for new applications.</summary>
public static class CriteriaSteps
{
    /// <summary>Those in force on a day; before the first day the first ones.</summary>
    public static AcceptanceStandard StandardOn(this Campaign campaign, DateOnly day)
    {
        AcceptanceStandard[] inForce = [.. campaign.Standards().Where(s => !s.Version.IsDraft)];
        return inForce.LastOrDefault(s => s.Version.From <= day) ?? inForce[0];
    }

    /// <summary>Every version, a draft included, the first one first.</summary>
    public static IReadOnlyList<AcceptanceStandard> Standards(this Campaign campaign) =>
    [
        .. campaign.CriteriaVersions.OrderBy(v => v.Number).Select(v => new AcceptanceStandard(
            v, [.. campaign.Criteria.Where(c => c.CriteriaVersion == v.Number).OrderBy(c => c.Ordinal)])),
    ];

    /// <summary>The version that is being drafted; null when none is.</summary>
    public static AcceptanceStandard? CriteriaDraft(this Campaign campaign) => campaign.Standards().SingleOrDefault(s => s.Version.IsDraft);

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
        if (campaign.CriteriaDraft() is { } saved && saved.Rules == rules && saved.Items.Select(CriterionDraft.Of).SequenceEqual(items))
        {
            return saved.Version;
        }

        var draft = campaign.CriteriaDraft()?.Version ?? campaign.Add(new CriteriaVersion(campaign.CriteriaVersions.Max(v => v.Number) + 1));
        draft.Rewrite(rules);
        draft.DraftBy(by);
        campaign.SetItems(draft.Number, items);
        return draft;
    }

    public static void DropCriteriaDraft(this Campaign campaign)
    {
        if (campaign.CriteriaDraft() is { } draft)
        {
            campaign.SetItems(draft.Number, []);
            campaign.Remove(draft.Version);
        }
    }

    /// <summary>What is applied for already is judged by what was in force then: a version begins tomorrow at the earliest.</summary>
    public static IEnumerable<Refusal> AgainstEnacting(this Campaign campaign, DateOnly from, DateOnly today)
    {
        if (campaign.CriteriaDraft() is not { } draft)
        {
            yield return CriteriaRefusal.NoDraft();
            yield break;
        }

        if (draft.Points != AcceptanceStandard.FullMarks)
        {
            yield return CriteriaRefusal.PointsDoNotSum(draft.Points);
        }

        if (from <= today)
        {
            yield return CriteriaRefusal.FromNotAfterToday();
        }

        if (from > campaign.Deadline)
        {
            yield return CriteriaRefusal.FromAfterDeadline(campaign.Deadline);
        }

        if (campaign.CriteriaVersions.Max(v => v.From) is { } last && from <= last)
        {
            yield return CriteriaRefusal.FromNotAfterLast(last);
        }
    }

    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstEnacting"/>.</exception>
    public static CriteriaVersion EnactCriteria(this Campaign campaign, DateOnly from, DateOnly today, string reason, VersionAuthor by)
    {
        RuleViolationException.ThrowIfAny(
            [.. campaign.AgainstEnacting(from, today), .. campaign.CriteriaDraft()?.Version.AgainstEnactingBy(by) ?? []]);
        return campaign.CriteriaDraft()!.Version.InForceFrom(from, reason, by);
    }
}
