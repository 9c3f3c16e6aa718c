using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>What one inspector gives one item of the sheet (评分), or what they settled together where they differed (商定).</summary>
public sealed class ItemScore : InspectionFinding
{
    public const int ItemMaxLength = AcceptanceCriterion.TextMaxLength;
    public const int InspectorMaxLength = 50;
    public const int NotApplicableReasonMaxLength = 200;
    public const int NoteMaxLength = 300;

    private ItemScore()
    {
    }

    internal ItemScore(RectificationCase @case, DateOnly on, Guid openingRecordId, ItemMark mark)
        : base(@case, on, openingRecordId)
    {
        Item = mark.Item;
        Inspector = mark.Inspector;
        Score = mark.Score;
        NotApplicableReason = mark.NotApplicableReason;
        Note = mark.Note;
    }

    /// <summary>By the words of the criteria.</summary>
    public string Item { get; private init; } = null!;

    /// <summary>Null for what the inspectors settled together.</summary>
    public string? Inspector { get; private init; }

    /// <summary>Points, 0 to the item's full marks; null where the item does not apply.</summary>
    public int? Score { get; private init; }

    /// <summary>Why the item does not apply; null where it does.</summary>
    public string? NotApplicableReason { get; private init; }

    /// <summary>What was seen; of what was settled, why.</summary>
    public string? Note { get; private init; }

    internal bool IsSettlement => Inspector is null;
}
