using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Web.Pages.Plans;

/// <summary>A village's plan on a day: its versions, the draft of the next, and what stands against adopting that.</summary>
internal sealed class PlanFile
{
    public PlanFile(RectificationCase @case, Campaign campaign, IReadOnlyList<CaseFact> facts, DateOnly today, ILookup<Guid, MissedItem> missed)
    {
        (Facts, Today, County) = (facts, today, campaign.County);
        Versions = facts.PlansOf();
        Draft = facts.DraftOf();
        IsAdoptable = Draft.IsAdoptableIn(@case.Stage);
        Waiting = facts.WaitingPlan();
        Problems = facts.ProblemsOn(today);
        FailedOn = AcceptanceReading.Of(AcceptanceEvents.Of(facts)).FailedOn;
        _reasons = facts.MeasuresOn(today).ToDictionary(m => m.RecordId, m => m.Reason);
        Returned = facts.ReturnOf(Draft.Last?.Adoption);
        IsReviewed = facts.OfType<PlanReview>().Any(r => r.PlanRecordId == Draft.Last?.Adoption?.RecordId);
        Sources = PlanSources.Of(facts, today, [.. Versions.SelectMany(v => v.Items).Concat(Draft.Items).SelectMany(i => i.Answers)], missed, County);
        Against = [.. @case.AgainstAdopting(today, campaign.Deadline, Draft, Problems, FailedOn)];
        ReturnDays = campaign.Thresholds.PlanReturnDays;
        ReturnableUntil = Draft.Last?.Adoption?.ReturnableUntil(ReturnDays);
    }

    private readonly Dictionary<Guid, string?> _reasons;

    public IReadOnlyList<CaseFact> Facts { get; }

    public DateOnly Today { get; }

    /// <summary>Days within which the department may return a plan.</summary>
    public int ReturnDays { get; }

    /// <summary>县, 市, 区 or 旗, in every word that is made of it.</summary>
    public CountyWords County { get; }

    public IReadOnlyList<PlanVersion> Versions { get; }

    public PlanDraft Draft { get; }

    /// <summary>There is something for the secretary to adopt.</summary>
    public bool IsAdoptable { get; }

    /// <summary>Handed to the secretary; null when nothing waits.</summary>
    public PlanSubmission? Waiting { get; }

    /// <summary>The last plan was sent back; null when it was not.</summary>
    public PlanReturn? Returned { get; }

    /// <summary>The department has read the last plan and has nothing against it.</summary>
    public bool IsReviewed { get; }

    public IReadOnlyList<ProblemReading> Problems { get; }

    /// <summary>The failure that the next plan has to answer.</summary>
    public DateOnly? FailedOn { get; }

    public IReadOnlyList<PlanSource> Sources { get; }

    /// <summary>Those that are records as a whole.</summary>
    public IReadOnlyDictionary<Guid, PlanSource> Records => Sources.Where(s => s.Cause is null).ToDictionary(s => s.RecordId);

    /// <summary>What stands against adopting the draft today.</summary>
    public IReadOnlyList<Refusal> Against { get; }

    /// <summary>The last day on which the department may send the plan back.</summary>
    public DateOnly? ReturnableUntil { get; }

    /// <summary>A next version is being prepared, or has to be.</summary>
    public bool IsOpen => Draft.IsChanged || Versions.Count == 0 || Waiting is not null;

    /// <summary>The department may send the last plan back by the days that it has.</summary>
    public bool IsInTime => Draft.Last?.Adoption?.IsReturnableOn(Today, ReturnDays) is true;

    public bool IsReturnable => IsInTime && Returned is null;

    public int NextNumber => Versions.Count + 1;

    /// <summary>Open problems that no measure of the draft answers.</summary>
    public IEnumerable<PlanSource> Unanswered => Sources.Where(s => s.MustBeAnswered && !MeasuresFor(s).Any());

    /// <summary>Measures to be done that answer nothing.</summary>
    public IReadOnlyList<PlanItem> Aimless => [.. Draft.Standing.Where(i => i.DoneOn is null && i.IsAimless)];

    /// <summary>Measures to be done that answer a cause which the last diagnosis does not say.</summary>
    public IReadOnlyList<PlanItem> Outdated => [.. Draft.Standing.Where(i => i.DoneOn is null && i.Causes.Except(Facts.LastCauses()).Any())];

    /// <summary>Measures to be done whose day has passed: adopted as they stand they are overdue at once.</summary>
    public IReadOnlyList<PlanItem> Late => [.. Draft.Standing.Where(i => i.DoneOn is null && i.DueOn.IsPast(Today))];

    /// <summary>Their places in the draft, from 1.</summary>
    public IEnumerable<int> MeasuresFor(PlanSource source) =>
        Draft.Items.Select((item, i) => (item, Number: i + 1)).Where(m => !m.item.IsDropped && source.IsAnsweredBy(m.item)).Select(m => m.Number);

    /// <summary>What was written last of a measure that was not finished; null for nothing.</summary>
    public string? WhyNotDone(PlanItem item) => item is { DoneOn: null, MeasureRecordId: { } measure } ? _reasons.GetValueOrDefault(measure) : null;

    public PlanChange ChangeOf(PlanItem item) => PlanChange.Between(Draft.Last?.Items ?? [], [item])[0];

    /// <summary>The version asked for beside the one before it; without one what is drafted, or else the last.</summary>
    public PlanComparison? Comparison(int? version)
    {
        if (version is null && Draft.IsChanged && Draft.Last is not null)
        {
            return new(Draft.Last, null, PlanChange.Between(Draft.Last.Items, Draft.Items));
        }

        var at = Versions.Count - 1;
        if (version is { } asked)
        {
            at = asked - 1;
        }

        return at < 1 || at >= Versions.Count
            ? null
            : new(Versions[at - 1], Versions[at], PlanChange.Between(Versions[at - 1].Items, [.. Versions[at].Items, .. Versions[at].Dropped]));
    }
}
