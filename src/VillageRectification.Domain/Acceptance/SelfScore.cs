using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Acceptance;

/// <summary>What the township itself gives an item before the county inspects (自评). The last one of an item holds.</summary>
public sealed class SelfScore : CaseFact
{
    public const int ItemMaxLength = AcceptanceCriterion.TextMaxLength;
    public const int NoteMaxLength = 300;

    private SelfScore()
    {
    }

    internal SelfScore(RectificationCase @case, DateOnly on, string item, int score, string? note)
        : base(@case, on) => (Item, Score, Note) = (item, score, note);

    /// <summary>By the words of the criteria.</summary>
    public string Item { get; private init; } = null!;

    /// <summary>Points, 0 to the item's full marks.</summary>
    public int Score { get; private init; }

    /// <summary>What it rests on; null where nothing was said.</summary>
    public string? Note { get; private init; }
}
