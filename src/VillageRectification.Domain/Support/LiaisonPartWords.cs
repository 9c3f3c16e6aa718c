using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Support;

/// <summary>The parts of a tie, in words.</summary>
public static class LiaisonPartWords
{
    public static string ToText(this LiaisonPart part, CountyWords county) => part switch
    {
        LiaisonPart.Department => PostWords.Liaison,
        LiaisonPart.Contact => PostWords.Contact,
        LiaisonPart.CountyLeader => county.TiedLeader,
    };
}
