namespace VillageRectification.Domain.Cases;

/// <summary>How the two committees get on (团结/不和).</summary>
public enum CommitteeRelation
{
    Harmonious = 1,
    Disunited = 2,
}
