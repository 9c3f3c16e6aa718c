using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Support;

/// <summary>Tying a department to a village, and writing down what it gave.</summary>
public static class SupportSteps
{
    /// <param name="kind">A word of the campaign's list.</param>
    /// <param name="valueYuan">Null is unknown.</param>
    /// <param name="departmentId">Who gave it; kept when the village is tied to another department later.</param>
    /// <param name="delivers">The promise that is kept by it; null where nothing was promised.</param>
    /// <param name="kept">How much of that promise; null where nobody said, or nothing was promised.</param>
    /// <param name="origin">Own or coordinated; null is unknown.</param>
    /// <param name="households">Visited with it; null is unknown.</param>
    /// <param name="progressRecordId">The note of that day's work that it is written with; null where it stands alone.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static SupportItem Support(
        this RectificationCase @case, DateOnly on, string kind, string text, long? valueYuan, Guid? departmentId, Guid? delivers = null,
        Guid? progressRecordId = null, SupportOrigin? origin = null, int? households = null, PromiseKept? kept = null)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on, kind, text)
        {
            ValueYuan = valueYuan,
            DepartmentId = departmentId,
            Origin = origin,
            Households = households,
            CommitmentRecordId = delivers,
            Kept = delivers is null ? null : kept,
            ProgressRecordId = progressRecordId,
        };
    }

    /// <param name="kind">A word of the campaign's list.</param>
    /// <param name="valueYuan">Null is unknown, or not to be counted.</param>
    /// <param name="dueOn">Null where none was said.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static Commitment Promise(
        this RectificationCase @case, DateOnly on, string kind, string text, long? valueYuan, DateOnly? dueOn, Guid? departmentId)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on, kind, text) { ValueYuan = valueYuan, DueOn = dueOn, DepartmentId = departmentId };
    }

    /// <param name="dueOn">Null where none was said.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="RectificationCase.AgainstWriting"/>.</exception>
    public static DepartmentPlan Intend(this RectificationCase @case, DateOnly on, string text, DateOnly? dueOn, Guid? departmentId)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstWriting());
        return new(@case, on, text) { DueOn = dueOn, DepartmentId = departmentId };
    }

    public static IEnumerable<Refusal> AgainstEnding(this RectificationCase @case, DepartmentPlan plan, DateOnly on)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (on < plan.OccurredOn)
        {
            yield return CaseRefusal.EndsBeforeBegin(plan.OccurredOn);
        }
    }

    /// <summary>A point of the department's plan is done, or is not done any more.</summary>
    /// <param name="text">What was done, or why it is not: that one needs it.</param>
    /// <exception cref="RuleViolationException">Anything of <see cref="AgainstEnding(RectificationCase, DepartmentPlan, DateOnly)"/>.</exception>
    public static DepartmentPlanOutcome End(this RectificationCase @case, DepartmentPlan plan, DateOnly on, bool isDone, string? text)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstEnding(plan, on));
        return new(@case, plan, on, isDone) { Text = text };
    }

    /// <summary>What was promised up to a day, with the day from which nothing of it is owed; in the order in which it was promised.</summary>
    public static IReadOnlyList<CommitmentReading> CommitmentsOn(this IEnumerable<CaseFact> facts, DateOnly day)
    {
        CaseFact[] known = [.. facts.Where(f => f.OccurredOn <= day).Chronological()];
        var given = known.OfType<SupportItem>().ToLookup(s => s.CommitmentRecordId);
        return
        [
            .. known.OfType<Commitment>().Select(c => (Promise: c, End: given[c.RecordId].FirstOrDefault(s => s.Closes(c.RecordId))))
                .Select(p => new CommitmentReading(p.Promise, p.End?.OccurredOn)
                {
                    PartOn = given[p.Promise.RecordId].FirstOrDefault()?.OccurredOn,
                    IsCutShort = p.End?.Kept is PromiseKept.LastPart,
                    GivenByOthers =
                        [.. given[p.Promise.RecordId].Select(s => s.DepartmentId).OfType<Guid>().Where(d => d != p.Promise.DepartmentId).Distinct()],
                    GivenYuan = given[p.Promise.RecordId].Any(s => s.ValueYuan is not null) ? given[p.Promise.RecordId].Sum(s => s.ValueYuan ?? 0) : null,
                }),
        ];
    }

    /// <summary>A promise that nothing is owed of any more is not kept once more.</summary>
    /// <param name="facts">Of the village, without what is corrected.</param>
    public static IEnumerable<Refusal> AgainstKeeping(this IEnumerable<CaseFact> facts, Guid promise)
    {
        if (facts.OfType<SupportItem>().FirstOrDefault(s => s.Closes(promise)) is { } kept)
        {
            yield return SupportRefusal.KeptAlready(kept.OccurredOn);
        }
    }

    /// <summary>What was planned up to a day, each point with how it ended; in the order in which it was planned.</summary>
    public static IReadOnlyList<DepartmentPlanReading> DepartmentPlansOn(this IEnumerable<CaseFact> facts, DateOnly day)
    {
        CaseFact[] known = [.. facts.Where(f => f.OccurredOn <= day).Chronological()];
        var ends = known.OfType<DepartmentPlanOutcome>().ToLookup(o => o.PlanRecordId);
        return [.. known.OfType<DepartmentPlan>().Select(p => new DepartmentPlanReading(p, ends[p.RecordId].FirstOrDefault()))];
    }

    /// <summary>A contact without a department is read only where none was ever tied to the village.</summary>
    /// <param name="facts">Of the village, without the assignment that is corrected.</param>
    public static IEnumerable<Refusal> AgainstContact(this IEnumerable<CaseFact> facts, Guid? departmentId, string? contactPerson)
    {
        if (departmentId is null && !string.IsNullOrWhiteSpace(contactPerson) && facts.OfType<LiaisonAssignment>().Any(a => a.DepartmentId is not null))
        {
            yield return SupportRefusal.ContactNeedsDepartment();
        }
    }

    /// <summary>From that day on; the one before ends. Where the department stays and no contact is named, its contact stays, too.</summary>
    /// <param name="facts">Of the village, without the assignment that is corrected.</param>
    /// <param name="corrects">The version that the new one succeeds: then a blank contact is none.</param>
    /// <param name="leaderOffice">What the county leader is; null is unknown.</param>
    /// <exception cref="RuleViolationException">
    /// Anything of <see cref="RectificationCase.AgainstWriting"/> or <see cref="AgainstContact"/>.
    /// </exception>
    public static LiaisonAssignment Assign(
        this RectificationCase @case, DateOnly from, Guid? departmentId, string? contactPerson, string? countyLeader, IReadOnlyCollection<CaseFact> facts,
        LiaisonAssignment? corrects = null, string? leaderOffice = null)
    {
        var settled = corrects is null ? [] : facts.AgainstContact(corrects.DepartmentId, corrects.ContactPerson);
        RuleViolationException.ThrowIfAny([.. @case.AgainstWriting(), .. facts.AgainstContact(departmentId, contactPerson).Except(settled)]);
        var staying = corrects is null && departmentId is not null && facts.TieOn(LiaisonPart.Department, from)?.DepartmentId == departmentId
            ? facts.TieOn(LiaisonPart.Contact, from)?.ContactPerson
            : null;
        var stayingOffice = corrects is null && facts.TieOn(LiaisonPart.CountyLeader, from) is { } tie && tie.CountyLeader == countyLeader
            ? tie.LeaderOffice
            : null;
        return new(@case, from)
        {
            DepartmentId = departmentId,
            ContactPerson = string.IsNullOrWhiteSpace(contactPerson) ? staying : contactPerson,
            CountyLeader = countyLeader,
            LeaderOffice = countyLeader is null ? null : leaderOffice ?? stayingOffice,
        };
    }

    /// <param name="others">The endings that are written down already, without the one that is corrected.</param>
    public static IEnumerable<Refusal> AgainstEnding(
        this RectificationCase @case, LiaisonAssignment assignment, LiaisonPart part, DateOnly on, IEnumerable<LiaisonEnding> others)
    {
        foreach (var refusal in @case.AgainstWriting())
        {
            yield return refusal;
        }

        if (on < assignment.OccurredOn)
        {
            yield return CaseRefusal.EndsBeforeBegin(assignment.OccurredOn);
        }
        else if (on == assignment.OccurredOn)
        {
            yield return SupportRefusal.EndsOnFirstDay(on);
        }

        if (others.Where(e => e.Ends(assignment, part)).Min(e => (DateOnly?)e.OccurredOn) is { } ended)
        {
            yield return SupportRefusal.EndedAlready(ended);
        }
    }

    /// <summary>From that day on who was tied to the village is so no longer, and nobody instead of him.</summary>
    /// <exception cref="RuleViolationException">
    /// Anything of <see cref="AgainstEnding(RectificationCase, LiaisonAssignment, LiaisonPart, DateOnly, IEnumerable{LiaisonEnding})"/>.
    /// </exception>
    public static LiaisonEnding End(
        this RectificationCase @case, LiaisonAssignment assignment, LiaisonPart part, DateOnly on, params IEnumerable<LiaisonEnding> others)
    {
        RuleViolationException.ThrowIfAny(@case.AgainstEnding(assignment, part, on, others));
        return new(@case, assignment, part, on);
    }

    /// <summary>What a department promised is written otherwise by who records its support alone.</summary>
    public static IEnumerable<Refusal> AgainstRewording(this Commitment promise, Caller by)
    {
        if (!by.May(Act.RecordSupport))
        {
            yield return SupportRefusal.PromiseIsOthers();
        }
    }

    /// <summary>While the department that promised is tied to the village, nobody else says that the promise is not kept any more.</summary>
    /// <param name="facts">Of the village, live.</param>
    public static IEnumerable<Refusal> AgainstEnding(this Commitment promise, Caller by, IEnumerable<CaseFact> facts, DateOnly today)
    {
        if (!by.May(Act.RecordSupport) && promise.DepartmentId is { } promised && facts.TieOn(LiaisonPart.Department, today)?.DepartmentId == promised)
        {
            yield return SupportRefusal.DepartmentKeepsIt();
        }
    }
}
