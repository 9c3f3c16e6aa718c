using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Organisation;

/// <summary>What is said of one item of a checklist from that day on. The last one holds.</summary>
public sealed class ChecklistAnswer : CaseFact
{
    public const int ItemMaxLength = CampaignTerm.NameMaxLength;

    private ChecklistAnswer()
    {
    }

    internal ChecklistAnswer(RectificationCase @case, DateOnly on, Checklist list, string item, ChecklistState state)
        : base(@case, on)
    {
        List = list;
        Item = item;
        State = state;
    }

    public Checklist List { get; private init; }

    /// <summary>A word of the campaign's list; what was said of it stays when the list is changed.</summary>
    public string Item { get; private init; } = null!;

    public ChecklistState State { get; private init; }
}
