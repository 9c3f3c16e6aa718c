using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Organisation;

/// <summary>How many sit in the two committees, as counts, and how they get on (两委构成和关系), from that day on. Null says nothing of it.</summary>
public sealed class CommitteeMakeUp : CaseFact
{
    private CommitteeMakeUp()
    {
    }

    internal CommitteeMakeUp(RectificationCase @case, DateOnly on)
        : base(@case, on)
    {
    }

    public CommitteeRelation? Relation { get; init; }

    /// <summary>Of the party branch.</summary>
    public int? BranchMembers { get; init; }

    /// <summary>Of the village committee.</summary>
    public int? CommitteeMembers { get; init; }

    /// <summary>Who sits in both (交叉任职).</summary>
    public int? InBoth { get; init; }

    /// <summary>Under 40, of the two together.</summary>
    public int? UnderForty { get; init; }
}
