namespace VillageRectification.Domain.Cases;

/// <summary>状态 of a case.</summary>
public static class StandingWords
{
    public static string ToText(this Standing standing) => standing switch
    {
        Standing.Active => "在整顿",
        Standing.Suspended => "中止",
        Standing.Removed => "移出",
    };
}
