using VillageRectification.Domain.Cases;

namespace VillageRectification.Web.Records;

/// <summary>What is done to a village's standing, in words.</summary>
internal static class StandingText
{
    /// <summary>中止整顿, 恢复整顿, 移出.</summary>
    public static string Act(Standing to) => to switch
    {
        Standing.Suspended => "中止整顿",
        Standing.Active => "恢复整顿",
        Standing.Removed => "移出",
    };

    /// <summary>理由：… · 依据：…, of what is written down; null where nothing is.</summary>
    public static string? Why(string? reason, string? document)
    {
        var parts = string.Join(" · ", new[] { reason is null ? null : "理由：" + reason, document is null ? null : "依据：" + document }.OfType<string>());
        return parts.Length == 0 ? null : parts;
    }
}
