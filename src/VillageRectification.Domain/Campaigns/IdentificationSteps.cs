using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>The identification criteria are changed by versions: a draft, and a day from which it holds for screenings that begin then.</summary>
public static class IdentificationSteps
{
    /// <summary>Those in force on a day; before the first day the first ones.</summary>
    public static IdentificationVersion IdentificationOn(this Campaign campaign, DateOnly day)
    {
        IdentificationVersion[] inForce = [.. campaign.IdentificationVersions.Where(v => !v.IsDraft).OrderBy(v => v.Number)];
        return inForce.LastOrDefault(v => v.From <= day) ?? inForce[0];
    }

    /// <summary>The version that is being drafted; null when none is.</summary>
    public static IdentificationVersion? IdentificationDraft(this Campaign campaign) => campaign.IdentificationVersions.SingleOrDefault(v => v.IsDraft);

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
        if (campaign.IdentificationDraft() is { } saved && saved.Items.SequenceEqual(numbered))
        {
            return saved;
        }

        var draft = campaign.IdentificationDraft()
            ?? campaign.Add(new IdentificationVersion(campaign.IdentificationVersions.Max(v => v.Number) + 1, numbered));
        draft.Rewrite(numbered);
        draft.DraftBy(by);
        return draft;
    }

    public static void DropIdentificationDraft(this Campaign campaign)
    {
        if (campaign.IdentificationDraft() is { } draft)
        {
            campaign.Remove(draft);
        }
    }

    /// <summary>A screening that began already goes on by what was in force then: on its day no version begins any more.</summary>
    public static IEnumerable<Refusal> AgainstEnactingIdentification(this Campaign campaign, DateOnly from, DateOnly today)
    {
        if (campaign.IdentificationDraft() is null)
        {
            yield return IdentificationRefusal.NothingDrafted();
            yield break;
        }

        if (from < today)
        {
            yield return IdentificationRefusal.NotBeforeToday(today);
        }

        if (campaign.IdentificationVersions.Where(v => v.EnactedBy is not null).Max(v => v.From) is { } last && from <= last)
        {
            yield return IdentificationRefusal.NotAfterLast(last);
        }

        if (campaign.ScreeningEvents.FirstOrDefault(e => e.Kind is ScreeningEventKind.Opened)?.On is { } opened && from <= opened)
        {
            yield return IdentificationRefusal.NotAfterOpening(opened);
        }
    }

    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstEnactingIdentification"/>.</exception>
    public static IdentificationVersion EnactIdentification(this Campaign campaign, DateOnly from, DateOnly today, string reason, VersionAuthor by)
    {
        RuleViolationException.ThrowIfAny(
            [.. campaign.AgainstEnactingIdentification(from, today), .. campaign.IdentificationDraft()?.AgainstEnactingBy(by) ?? []]);
        return campaign.IdentificationDraft()!.InForceFrom(from, reason, by);
    }
}
