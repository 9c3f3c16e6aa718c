namespace VillageRectification.Domain.Support;

/// <summary>What of a tie between a village and the county is meant.</summary>
public enum LiaisonPart
{
    /// <summary>联系部门, and with it its contact.</summary>
    Department = 1,

    /// <summary>联络员.</summary>
    Contact = 2,

    /// <summary>联系县领导.</summary>
    CountyLeader = 3,
}
