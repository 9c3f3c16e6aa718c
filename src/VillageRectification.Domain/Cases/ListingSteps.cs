using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Cases;

/// <summary>What is written down of a village as it is listed: its level and types, dated; in which earlier campaigns it was listed.</summary>
public static class ListingSteps
{
    /// <summary>What stands against listing a village that may be listed already.</summary>
    /// <param name="existing">Its last case in the campaign, if it has one.</param>
    public static IEnumerable<Refusal> AgainstRegistering(RectificationCase? existing)
    {
        if (existing is { Standing: not Standing.Removed })
        {
            yield return CaseRefusal.AlreadyListed();
        }
    }

    /// <summary>Lists the village.</summary>
    /// <param name="existing">Its last case in the campaign, if it has one.</param>
    /// <returns>The case and the dated fact of its registration, both to be saved.</returns>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstRegistering"/>.</exception>
    public static (RectificationCase Case, StandingChange Registered) Register(
        RectificationCase? existing, Campaign campaign, DivisionCode village, DateOnly on)
    {
        RuleViolationException.ThrowIfAny(AgainstRegistering(existing));
        var @case = new RectificationCase(campaign, village);
        return (@case, @case.Registered(on));
    }

    /// <summary>Lists the village with its level and types.</summary>
    /// <param name="existing">Its last case in the campaign, if it has one.</param>
    /// <returns>The case and its first facts, all to be saved.</returns>
    /// <exception cref="RuleViolationException">The village is listed, or its day cannot be.</exception>
    public static (RectificationCase Case, IReadOnlyList<CaseFact> Facts) Register(
        RectificationCase? existing, ListedDivision village, CaseGrade grade, Entry entry)
    {
        var (@case, registered) = Register(existing, entry.Campaign, village.Code, entry.Day);
        return (@case, [@case.Enter(registered, entry), @case.Enter(@case.Grade(entry.Day, grade, now: null, reason: null), entry with { Key = null })]);
    }

    /// <summary>What the staff put before the head; it lists nothing.</summary>
    /// <param name="existing">The village's last case in the campaign, if it has one.</param>
    /// <exception cref="RuleViolationException">The village is listed, or its day cannot be.</exception>
    public static ListingProposal Propose(RectificationCase? existing, ListedDivision village, Entry entry, CaseGrade grade)
    {
        RuleViolationException.ThrowIfAny([.. AgainstRegistering(existing), .. EntrySteps.AgainstDay(entry)]);
        var proposal = new ListingProposal(entry.Campaign, village, entry.Day, grade);
        proposal.WriteBy(entry.Key, entry.KeptReason);
        return proposal;
    }

    /// <summary>The proposal is decided: the village was listed, or it is not and why.</summary>
    /// <exception cref="RuleViolationException">No reason.</exception>
    public static void Settle(this ListingProposal proposal, string? how)
    {
        RuleViolationException.ThrowIfAny(CaseRefusal.AgainstReason(how));
        proposal.Void(how!.Trim());
    }

    /// <param name="now">What holds; null when nothing is written down.</param>
    public static IEnumerable<Refusal> AgainstGrading(this RectificationCase @case, CaseGrade grade, CaseGrade? now, string? reason)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (now is null)
        {
            yield break;
        }

        if (now.Level == grade.Level && now.CaseType == grade.CaseType && now.OtherTypes.SequenceEqual(grade.OtherTypes))
        {
            yield return CaseRefusal.LevelStays(now.Level);
        }

        foreach (var refusal in CaseRefusal.AgainstReason(reason))
        {
            yield return refusal;
        }
    }

    /// <summary>From that day on; the first is written with the registration and needs no reason.</summary>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstGrading"/>.</exception>
    public static LevelChange Grade(
        this RectificationCase @case, DateOnly on, CaseGrade grade, CaseGrade? now, string? reason, LevelChange? corrects = null)
    {
        var settled = corrects is null ? [] : @case.AgainstGrading(corrects.ToGrade(), now, corrects.Reason);
        RuleViolationException.ThrowIfAny(@case.AgainstGrading(grade, now, reason).Except(settled));
        return new(@case, on, grade.Level)
        {
            CaseType = string.IsNullOrWhiteSpace(grade.CaseType) ? null : grade.CaseType,
            OtherTypes = grade.OtherTypes.Count == 0 ? null : string.Join(LevelChange.Between, grade.OtherTypes),
            Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
        };
    }

    /// <summary>The day on which the village was listed; null when nothing says so.</summary>
    public static DateOnly? ListedOn(this IEnumerable<CaseFact> facts) => facts.OfType<StandingChange>().FirstOrDefault(s => s.IsRegistration)?.OccurredOn;

    /// <summary>Since when the campaign asks something of a village: from its listing, never from before the campaign's start.</summary>
    /// <param name="listedOn">Null when nothing says so.</param>
    public static DateOnly InCampaignSince(DateOnly start, DateOnly? listedOn) => listedOn is { } listed && listed > start ? listed : start;

    /// <summary>
    /// The first day whose week asks for somebody in the village: of one that was listed in the course of the campaign the day of its listing. Of all
    /// others every week of a month is counted, also one that ended before the campaign began, as the data do.
    /// </summary>
    /// <param name="listedOn">Null when nothing says so.</param>
    public static DateOnly WeeksCountFrom(DateOnly start, DateOnly? listedOn) => listedOn is { } listed && listed > start ? listed : DateOnly.MinValue;

    /// <summary>The same by the village's facts.</summary>
    public static DateOnly InCampaignSince(this IEnumerable<CaseFact> facts, DateOnly start) => InCampaignSince(start, facts.ListedOn());

    /// <summary>What a village is graded as on a day: by the last change, else as its baseline says; null when nothing says so.</summary>
    public static CaseGrade? GradeOn(this IEnumerable<CaseFact> facts, DateOnly day)
    {
        CaseFact[] known = [.. facts.Where(f => f.OccurredOn <= day && f is LevelChange or Baseline).Chronological()];
        return known.OfType<LevelChange>().LastOrDefault() is { } change
            ? change.ToGrade()
            : known.OfType<Baseline>().LastOrDefault() is { } baseline ? new(baseline.Level, baseline.CaseType, []) : null;
    }

    /// <param name="others">Of the village, live.</param>
    public static IEnumerable<Refusal> AgainstNoting(this RectificationCase @case, Campaign campaign, int year, IEnumerable<EarlierListing> others)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (year >= campaign.Start.Year)
        {
            yield return CaseRefusal.ListedInThisCampaign(campaign.Start);
        }

        if (others.Any(o => o.Year == year))
        {
            yield return CaseRefusal.EarlierListingIsThere(year);
        }
    }

    /// <summary>The village was listed before, in a campaign that the program does not have.</summary>
    /// <param name="on">The day on which that was found out.</param>
    /// <param name="corrects">The version that the new one succeeds: what stood against it already is settled.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstNoting"/>.</exception>
    public static EarlierListing NoteEarlier(
        this RectificationCase @case, Campaign campaign, DateOnly on, int year, string? name, string? outcome, IReadOnlyCollection<EarlierListing> others,
        EarlierListing? corrects = null)
    {
        var settled = corrects is null ? [] : @case.AgainstNoting(campaign, corrects.Year, others);
        RuleViolationException.ThrowIfAny(@case.AgainstNoting(campaign, year, others).Except(settled));
        return new(@case, on, year) { Name = Said(name), Outcome = Said(outcome) };
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
