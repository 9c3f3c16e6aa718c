using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Screening;

/// <summary>Townships check their villages one by one; the departments check after them.</summary>
public static class FindingSteps
{
    private const string Changed = "排查中修改";

    /// <summary>Who writes down what a township found: it does, and the department for one that has nobody who could.</summary>
    /// <param name="hasAccount">Somebody of the township can sign in and reaches the village.</param>
    public static IEnumerable<Refusal> AgainstFindingAs(Role role, bool hasAccount)
    {
        if (role is Role.Dept && hasAccount)
        {
            yield return ScreeningRefusal.TownshipChecksItself();
        }
    }

    /// <param name="village">With what was found of it so far.</param>
    /// <param name="review">Of its township; null while the departments have not checked it.</param>
    public static IEnumerable<Refusal> AgainstFinding(
        this Campaign campaign, ScreenedVillage village, JointReview? review, FindingDraft draft, DateOnly today)
    {
        foreach (var refusal in campaign.AgainstWriting(draft.Held, today))
        {
            yield return refusal;
        }

        var joint = village.Ticks(draft) == village.Finding?.Ticks ? village.JointInForce : null;
        var counted = (joint?.Held ?? draft.Held).Count;
        var named = draft.Held.Union(village.Joint?.Held ?? []).Count();
        // Once the departments have checked it, what they found is what holds.
        var held = review is null ? named : counted;
        if (review is not null && village.Finding is { } before && village.Ticks(draft) != before.Ticks)
        {
            yield return ScreeningRefusal.CheckedByDepartments();
        }

        if (draft.Conclusion is ScreeningConclusion.NothingHolds && held > 0)
        {
            yield return ScreeningRefusal.SomethingHolds(held);
        }

        if (draft.Conclusion switch
        {
            ScreeningConclusion.NothingHolds => false,
            ScreeningConclusion.NotListed => named == 0,
            ScreeningConclusion.Listed => counted == 0,
        })
        {
            yield return ScreeningRefusal.NothingHolds();
        }

        if (draft.Conclusion is ScreeningConclusion.NotListed && string.IsNullOrWhiteSpace(draft.Reason))
        {
            yield return ScreeningRefusal.LeftOutWithoutReason();
        }

        if (draft.Conclusion is ScreeningConclusion.Listed && draft.PairedWith == village.Code)
        {
            yield return ScreeningRefusal.PairedWithItself();
        }
    }

    /// <summary>Writes down what the township found; what it wrote before is superseded and stays.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstFinding"/>.</exception>
    public static VillageFinding Find(this Campaign campaign, ScreenedVillage village, JointReview? review, FindingDraft draft, DateOnly today)
    {
        RuleViolationException.ThrowIfAny(campaign.AgainstFinding(village, review, draft, today));
        var finding = new VillageFinding(campaign, village.Division, today, draft, village.Joint);
        if (village.Finding is { } before)
        {
            finding.Succeed(before, Changed);
        }

        finding.PlaceAt(village.Ticks(draft));
        return finding;
    }

    public static IEnumerable<Refusal> AgainstFindingJointly(
        this Campaign campaign, ScreenedVillage village, IReadOnlyCollection<int> held, DateOnly today)
    {
        foreach (var refusal in campaign.AgainstWriting(held, today))
        {
            yield return refusal;
        }

        if (village.Finding is null)
        {
            yield return ScreeningRefusal.VillagesUnchecked(1);
        }
    }

    /// <summary>Writes down what the departments found of one village.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstFindingJointly"/>.</exception>
    public static JointFinding FindJointly(
        this Campaign campaign, ScreenedVillage village, IReadOnlyCollection<int> held, ManagementLevel level, string? note, DateOnly today)
    {
        RuleViolationException.ThrowIfAny(campaign.AgainstFindingJointly(village, held, today));
        var finding = new JointFinding(campaign, village.Division.Code, today, held, level, note);
        if (village.Joint is { } before)
        {
            finding.Succeed(before, Changed);
        }

        finding.PlaceAt(village.Finding!.Ticks);
        return finding;
    }

    public static IEnumerable<Refusal> AgainstReviewing(this Campaign campaign, TownshipCount township, string? departments)
    {
        foreach (var refusal in campaign.AgainstWriting())
        {
            yield return refusal;
        }

        if (township.Review is { } review)
        {
            yield return ScreeningRefusal.AlreadyReviewed(review.OccurredOn);
        }

        if (township.Unchecked > 0)
        {
            yield return ScreeningRefusal.VillagesUnchecked(township.Unchecked);
        }

        if (township.JointPast > 0)
        {
            yield return ScreeningRefusal.TicksChangedSince(township.JointPast);
        }

        if (string.IsNullOrWhiteSpace(departments))
        {
            yield return ScreeningRefusal.DepartmentsMissing();
        }
    }

    /// <summary>The departments have checked every village of a township; where they have nothing of their own, they found what it found.</summary>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstReviewing"/>.</exception>
    public static JointReview Review(this Campaign campaign, TownshipCount township, string? departments, DateOnly today)
    {
        RuleViolationException.ThrowIfAny(campaign.AgainstReviewing(township, departments));
        return new(campaign, township.Code, today, departments!);
    }

    internal static IEnumerable<Refusal> AgainstWriting(this Campaign campaign)
    {
        if (campaign.ScreeningState() is not ScreeningState.Open and var state)
        {
            yield return ScreeningRefusal.NotOpen(state);
        }
    }

    // As the draft would have them.
    private static int Ticks(this ScreenedVillage village, FindingDraft draft) =>
        village.Finding is not { } before ? 0 : before.Held.Order().SequenceEqual(draft.Held.Distinct().Order()) ? before.Ticks : before.Ticks + 1;

    private static IEnumerable<Refusal> AgainstWriting(this Campaign campaign, IReadOnlyCollection<int> held, DateOnly today)
    {
        foreach (var refusal in campaign.AgainstWriting())
        {
            yield return refusal;
        }

        foreach (var number in held.Except(campaign.ScreeningCriteria(today).Items.Select(i => i.Number)))
        {
            yield return ScreeningRefusal.UnknownSituation(number);
        }
    }
}
