namespace VillageRectification.Domain.Cases;

/// <summary>State of a party branch or a village committee.</summary>
public static class CommitteeStateWords
{
    public static string ToText(this CommitteeState state) => state switch
    {
        CommitteeState.Complete => "健全",
        CommitteeState.Incomplete => "不健全",
        CommitteeState.ElectionPending => "换届未完成",
    };
}
