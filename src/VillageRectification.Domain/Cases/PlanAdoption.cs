using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Cases;

/// <summary>A plan for the village (整顿方案) adopted by the township secretary. An imported plan has measures only.</summary>
public sealed class PlanAdoption : StageFact
{
    private PlanAdoption()
    {
    }

    internal PlanAdoption(RectificationCase @case, DateOnly on)
        : base(@case, on)
    {
    }

    public override bool IsStep => true;

    /// <summary>When it was written down before its corrections; null while it was not corrected.</summary>
    [Kept]
    public DateTime? WrittenAt { get; private set; }

    /// <summary>The work calendar's day on which it was written down; null of plans older than this field.</summary>
    [Kept]
    public DateOnly? WrittenOn { get; internal set; }

    /// <summary>The last day on which the department may send it back: a plan that is entered late gives the full time from that day.</summary>
    /// <param name="days">After the plan, of the campaign.</param>
    public DateOnly ReturnableUntil(int days) => LastDayOf(OccurredOn, WrittenOn, days);

    /// <summary>Whether the department may still send it back on a day.</summary>
    /// <param name="days">After the plan, of the campaign.</param>
    public bool IsReturnableOn(DateOnly day, int days) => day <= ReturnableUntil(days);

    /// <inheritdoc cref="ReturnableUntil"/>
    internal static DateOnly LastDayOf(DateOnly on, DateOnly? writtenOn, int days) => (writtenOn > on ? writtenOn.Value : on).AddDays(days);

    private protected override void Keep(Fact before) =>
        (WrittenAt, WrittenOn) = (((PlanAdoption)before).WrittenAt ?? before.RecordedAt, ((PlanAdoption)before).WrittenOn);

    internal override bool CountsForApplying() => true;
}
