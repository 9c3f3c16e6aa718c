namespace VillageRectification.Domain.Organisation;

/// <summary>What a village looks like, in words.</summary>
public static class SurroundingsWords
{
    public static string ToText(this Surroundings surroundings) => surroundings switch
    {
        Surroundings.Clean => "整洁",
        Surroundings.Fair => "一般",
        Surroundings.Dirty => "脏乱差",
    };
}
