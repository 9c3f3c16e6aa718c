using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Campaigns;

/// <summary>One version of the identification criteria (认定情形第N版).</summary>
public sealed class IdentificationVersion : RuleVersion
{
    private IdentificationVersion()
    {
    }

    internal IdentificationVersion(int number, IReadOnlyList<IdentificationCriterion> items) => (Number, Items) = (number, items);

    /// <summary>By number.</summary>
    public IReadOnlyList<IdentificationCriterion> Items { get; private set; } = [];

    /// <summary>It shipped with the program, and no head has looked it through yet (待核).</summary>
    public bool IsShipped => EnactedBy is null && !IsDraft && Items.SequenceEqual(IdentificationList.Shipped);

    public IEnumerable<string> Aspects => Items.Select(i => i.Aspect).Distinct();

    internal void Rewrite(IReadOnlyList<IdentificationCriterion> items) => Items = items;

    /// <summary>The first ones give way from their first day on; any other day that one began on stays its.</summary>
    internal override bool KeepsItsDay => EnactedBy is not null;

    /// <summary>A screening that began already goes on by what was in force then: on its day no version begins any more.</summary>
    internal override IEnumerable<Refusal> AgainstEnacting(Campaign campaign, DateOnly from, DateOnly today)
    {
        if (from < today)
        {
            yield return IdentificationRefusal.NotBeforeToday(today);
        }

        if (campaign.ScreeningEvents.FirstOrDefault(e => e.Kind is ScreeningEventKind.Opened)?.On is { } opened && from <= opened)
        {
            yield return IdentificationRefusal.NotAfterOpening(opened);
        }
    }
}
