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

    /// <summary>What is done to it: 中止整顿, 恢复整顿, 移出.</summary>
    public static string ToAct(this Standing to) => to switch
    {
        Standing.Suspended => "中止整顿",
        Standing.Active => "恢复整顿",
        Standing.Removed => to.ToText(),
    };
}
