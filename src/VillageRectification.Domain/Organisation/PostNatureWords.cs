namespace VillageRectification.Domain.Organisation;

/// <summary>Whether a post is held in substance.</summary>
public static class PostNatureWords
{
    public static string ToText(this PostNature nature) => nature switch
    {
        PostNature.Substantive => "任实职",
        PostNature.Nominal => "挂职",
    };
}
