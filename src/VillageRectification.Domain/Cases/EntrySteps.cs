using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>What holds for everything that is written down day by day, in whatever stage the case is.</summary>
public static class EntrySteps
{
    public static IEnumerable<Refusal> AgainstEntering(this RectificationCase @case, Entry entry)
    {
        foreach (var refusal in @case.AgainstWriting().Concat(AgainstDay(entry)))
        {
            yield return refusal;
        }
    }

    /// <summary>The same for what is written before there is a case.</summary>
    public static IEnumerable<Refusal> AgainstDay(Entry entry)
    {
        if (entry.Day > entry.Today)
        {
            yield return CaseRefusal.LaterThanToday(entry.Today);
        }

        if (entry.Day < entry.Campaign.Start && entry.Day != entry.Corrects)
        {
            yield return CaseRefusal.BeforeCampaignStart(entry.Campaign.Start);
        }

        foreach (var refusal in RecordOrder.AgainstDating(entry.Day, entry.About))
        {
            yield return refusal;
        }

        if (entry is { IsLate: true, Corrects: null } && string.IsNullOrWhiteSpace(entry.LateReason))
        {
            yield return CaseRefusal.LateEntryNeedsReason(entry.Day, entry.DaysAgo, entry.Campaign.Thresholds.FreeEntryDays);
        }
    }

    /// <summary>Whether it is about suspending, resuming or removing the village, and so is written while it is suspended.</summary>
    public static bool IsOfStanding(this Fact fact) => fact is StandingChange or StandingProposal or StandingAnswer;

    /// <summary>Whether a due day gives more time than the campaign has, as long as that has not passed: a mistyped year would never be overdue.</summary>
    /// <param name="today">On which it is written down.</param>
    public static bool IsPastDeadline(this Campaign campaign, DateOnly? due, DateOnly today) => due > campaign.Deadline && !campaign.Span.IsOver(today);

    /// <summary>Days that what is entered by hand gives too much time until.</summary>
    /// <param name="corrects">The version that it succeeds: a day that stood there is settled.</param>
    public static IEnumerable<Refusal> AgainstDueDays(this CaseFact fact, Entry entry, CaseFact? corrects)
    {
        if (fact.DueDays().Except(corrects?.DueDays() ?? []).Any(d => entry.Campaign.IsPastDeadline(d, entry.Today)))
        {
            yield return CaseRefusal.DueAfterDeadline(entry.Campaign.Deadline);
        }
    }

    /// <summary>Marks what a verb made as entered by hand: under the key of its form, and late where it is.</summary>
    /// <param name="corrects">The version that it succeeds.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstEntering"/> and <see cref="AgainstDueDays"/>.</exception>
    public static T Enter<T>(this RectificationCase @case, T fact, Entry entry, Fact? corrects = null)
        where T : Fact
    {
        // What a village is called is written whatever it is called: its own verb says what may follow what.
        var against = fact.IsOfStanding() ? AgainstDay(entry) : @case.AgainstEntering(entry);
        RuleViolationException.ThrowIfAny(against.Concat((fact as CaseFact)?.AgainstDueDays(entry, corrects as CaseFact) ?? []));
        fact.WriteBy(entry.Key, entry.KeptReason);
        return fact;
    }
}
