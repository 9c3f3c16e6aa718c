using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Screening;

/// <summary>A campaign's screening as a whole: opened by the department, put before the head as a list, sent back or approved.</summary>
public static class ScreeningSteps
{
    private const string SentBack = "名单退回，重新联审";

    public static IEnumerable<Refusal> AgainstOpening(this Campaign campaign, DateOnly? dueOn, DateOnly today)
    {
        if (campaign.ScreeningState() is not ScreeningState.NotOpened)
        {
            yield return ScreeningRefusal.AlreadyOpened();
        }

        if (dueOn.IsPast(today))
        {
            yield return ScreeningRefusal.DueBeforeOpening(today);
        }
    }

    /// <summary>From now on the townships check their villages, by the criteria that are in force today.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstOpening"/>.</exception>
    public static ScreeningEvent OpenScreening(this Campaign campaign, DateOnly? dueOn, DateOnly today, string by, Guid accountId)
    {
        RuleViolationException.ThrowIfAny(campaign.AgainstOpening(dueOn, today));
        return campaign.Add(new ScreeningEvent(ScreeningEventKind.Opened, 1, today, by, accountId) { DueOn = dueOn });
    }

    /// <param name="word">What goes with the list.</param>
    public static IEnumerable<Refusal> AgainstSubmitting(this Campaign campaign, ScreeningSheet sheet, string? word)
    {
        foreach (var refusal in campaign.AgainstWriting())
        {
            yield return refusal;
        }

        if (sheet.Of(ScreeningResult.Unchecked) is > 0 and var missing)
        {
            yield return ScreeningRefusal.VillagesUnchecked(missing);
        }

        if (sheet.Unreviewed is > 0 and var unreviewed)
        {
            yield return ScreeningRefusal.TownshipsUnreviewed(unreviewed);
        }

        if (sheet.Of(ScreeningResult.Undecided) is > 0 and var undecided)
        {
            yield return ScreeningRefusal.VillagesUndecided(undecided);
        }

        if (sheet.ListedHelpers is > 0 and var helpers)
        {
            yield return ScreeningRefusal.HelperListed(helpers);
        }

        if (sheet.IsEven && string.IsNullOrWhiteSpace(word))
        {
            yield return ScreeningRefusal.EvenShareUnexplained();
        }
    }

    /// <summary>Puts the list before the head.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstSubmitting"/>.</exception>
    public static ScreeningEvent SubmitScreening(
        this Campaign campaign, ScreeningSheet sheet, string? word, DateOnly today, string by, Guid accountId)
    {
        RuleViolationException.ThrowIfAny(campaign.AgainstSubmitting(sheet, word));
        return campaign.Next(ScreeningEventKind.Submitted, word, today, by, accountId);
    }

    /// <summary>One does not decide what one put before oneself.</summary>
    public static IEnumerable<Refusal> AgainstDeciding(this Campaign campaign, Guid accountId)
    {
        if (campaign.ScreeningState() is not ScreeningState.Submitted and var state)
        {
            yield return ScreeningRefusal.NothingSubmitted(state);
        }
        else if (campaign.LastScreeningEvent()!.AccountId == accountId)
        {
            yield return ScreeningRefusal.SubmittedByOneself();
        }
    }

    /// <summary>Nor does one approve what one wrote down oneself; sent back it may be, so that others check it.</summary>
    public static IEnumerable<Refusal> AgainstApproving(this Campaign campaign, ScreeningSheet sheet, Guid accountId)
    {
        foreach (var refusal in campaign.AgainstDeciding(accountId))
        {
            yield return refusal;
        }

        if (sheet.WrittenBy.Contains(accountId))
        {
            yield return ScreeningRefusal.CheckedByOneself();
        }
    }

    /// <summary>Sends the list back: the townships go on, and the departments check again.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstDeciding"/>, or no reason.</exception>
    public static ScreeningEvent ReturnScreening(
        this Campaign campaign, IEnumerable<JointReview> reviews, string? reason, DateOnly today, string by, Guid accountId)
    {
        var against = campaign.AgainstDeciding(accountId);
        RuleViolationException.ThrowIfAny(string.IsNullOrWhiteSpace(reason) ? against.Append(ScreeningRefusal.ReturnedWithoutReason()) : against);
        foreach (var review in reviews)
        {
            review.Void(SentBack);
        }

        return campaign.Next(ScreeningEventKind.Returned, reason, today, by, accountId);
    }

    /// <summary>Approves the list: its villages are listed from today on, but for those that are listed already.</summary>
    /// <param name="cases">The last case of the campaign by village.</param>
    /// <returns>The new cases and their first facts, all to be saved.</returns>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstApproving"/>, or the campaign has not begun.</exception>
    public static (IReadOnlyList<RectificationCase> Cases, IReadOnlyList<CaseFact> Facts) ApproveScreening(
        this Campaign campaign, ScreeningSheet sheet, IReadOnlyDictionary<string, RectificationCase> cases, DateOnly today, string by, Guid accountId)
    {
        RuleViolationException.ThrowIfAny(campaign.AgainstApproving(sheet, accountId));
        var criteria = campaign.ScreeningCriteria(today);
        var made = sheet.Villages.Where(v => v.Result is ScreeningResult.Listed)
            .Where(v => !ListingSteps.AgainstRegistering(cases.GetValueOrDefault(v.Code)).Any())
            .Select(v => ListingSteps.Register(cases.GetValueOrDefault(v.Code), v.Division, v.GradeBy(criteria), new(today, today, campaign)))
            .ToArray();
        campaign.Next(ScreeningEventKind.Approved, null, today, by, accountId);
        var names = sheet.Villages.ToDictionary(v => v.Code, v => v.Division.Name);
        var pairings =
            from m in made
            let helper = sheet.Villages.Single(v => v.Code == m.Case.DivisionCode).Finding!.PairedWith
            where helper is not null
            select m.Case.Pair(today, names.GetValueOrDefault(helper, helper), text: null);
        return ([.. made.Select(m => m.Case)], [.. made.SelectMany(m => m.Facts), .. pairings]);
    }

    private static ScreeningEvent Next(this Campaign campaign, ScreeningEventKind kind, string? text, DateOnly on, string by, Guid accountId) =>
        campaign.Add(new ScreeningEvent(kind, campaign.ScreeningEvents.Count + 1, on, by, accountId)
        {
            Text = string.IsNullOrWhiteSpace(text) ? null : text.Trim(),
        });
}
