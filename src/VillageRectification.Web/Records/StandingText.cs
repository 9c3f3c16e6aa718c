namespace VillageRectification.Web.Records;

/// <summary>On what a change of a village's standing rests, in words.</summary>
internal static class StandingText
{
    /// <summary>理由：… · 依据：…, of what is written down; null where nothing is.</summary>
    public static string? Why(string? reason, string? document)
    {
        var parts = string.Join(" · ", new[] { reason is null ? null : "理由：" + reason, document is null ? null : "依据：" + document }.OfType<string>());
        return parts.Length == 0 ? null : parts;
    }
}
