namespace VillageRectification.Domain.Organisation;

/// <summary>What happened to a committee.</summary>
public static class CommitteeChangeKindWords
{
    public static string ToText(this CommitteeChangeKind kind) => kind switch
    {
        CommitteeChangeKind.Established => "建立健全",
        CommitteeChangeKind.ByElected => "补选",
        CommitteeChangeKind.ElectionCompleted => "换届",
        CommitteeChangeKind.Reorganised => "组织调整",
        CommitteeChangeKind.Dismissed => "免职",
        CommitteeChangeKind.ElectionFailed => "换届未成功",
    };
}
