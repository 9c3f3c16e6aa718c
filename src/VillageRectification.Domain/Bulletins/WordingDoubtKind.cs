namespace VillageRectification.Domain.Bulletins;

/// <summary>What is asked about words that an editor wrote.</summary>
public enum WordingDoubtKind
{
    /// <summary>A number stands behind other words than in the computed sentence.</summary>
    Moved = 1,

    /// <summary>没有, 无一 beside what there is.</summary>
    None = 2,

    /// <summary>全部, 均 beside what does not hold for all.</summary>
    All = 3,

    /// <summary>A number behind the words of a figure that is another.</summary>
    Number = 4,

    /// <summary>One village's petitions, which no bulletin tells.</summary>
    VillagePetition = 5,

    /// <summary>An unannounced inspection, which is not told before it was.</summary>
    SecretVisit = 6,
}
