namespace VillageRectification.Domain.Cases;

/// <summary>两委关系.</summary>
public static class CommitteeRelationWords
{
    public static string ToText(this CommitteeRelation relation) => relation switch
    {
        CommitteeRelation.Harmonious => "团结",
        CommitteeRelation.Disunited => "不和",
    };
}
