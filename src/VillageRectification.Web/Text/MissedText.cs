using VillageRectification.Domain.Acceptance;

namespace VillageRectification.Web.Text;

/// <summary>An item that was not reached, in words.</summary>
internal static class MissedText
{
    /// <summary>得 0 分，满分 3 分; null where the verdict was given on paper.</summary>
    public static string? Points(MissedItem item) => item is { Score: { } score, Points: { } points } ? $"得 {score} 分，满分 {points} 分" : null;

    /// <summary>The same; of what has no points what was found: 走访 30 户，满意 25 户. Null where nothing is known.</summary>
    public static string? Got(MissedItem item) => Points(item) ?? (item is { Points: null, Notes.Count: > 0 } ? string.Join('；', item.Notes) : null);

    /// <summary>有活动场所（得 0 分，满分 4 分）.</summary>
    public static string Marked(MissedItem item) => item.Text + (Points(item) is { } points ? $"（{points}）" : "");

    /// <summary>What was found, to begin a problem with: “有活动场所”未达到：得 0 分，满分 4 分。检查人员记：房子漏雨.</summary>
    /// <param name="most">Characters.</param>
    public static string Found(MissedItem item, int most)
    {
        var named = item.Text.Contains('“', StringComparison.Ordinal) ? item.Text : $"“{item.Text}”";
        var found = named + "未达到" + (Points(item) is { } points ? $"：{points}" : "");
        var said = item.Notes.Count == 0 ? found : $"{found}。检查人员记：{string.Join('；', item.Notes.Select(n => n.TrimEnd('。')))}";
        return said.Length > most ? said[..most] : said;
    }
}
