namespace VillageRectification.Domain.Support;

/// <summary>The parts of a tie, in words.</summary>
public static class LiaisonPartWords
{
    public static string ToText(this LiaisonPart part) => part switch
    {
        LiaisonPart.Department => "联系部门",
        LiaisonPart.Contact => "联络员",
        LiaisonPart.CountyLeader => "联系县领导",
    };
}
