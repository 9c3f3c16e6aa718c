using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Documents;

/// <summary>The red head. Number and day stand in it as well, but come with the issue.</summary>
/// <param name="Mark">发文机关标志, in red.</param>
public sealed record DocumentHead(string Mark, string Issuer)
{
    private const int MarkOnOneLine = 11;

    /// <summary>An office issues it. What is only put together from the records (一村一档) has a title and no red head.</summary>
    [JsonIgnore]
    public bool IsRed => Issuer.Length > 0;

    /// <summary>It is put up for everybody to read: large, without what only an office asks about and without numbers of pages.</summary>
    [JsonIgnore]
    public bool IsPosted { get; init; }

    /// <summary>
    /// Below the title of what no office issues: where it is from, and how to read that nothing is written down. Empty where nothing is missing.
    /// </summary>
    [JsonIgnore]
    public string Known => Mark.Length == 0 || IsPosted ? "" : $"{Mark}。写“未填”的是没有记录，不是没有。";

    /// <summary>It takes a smaller size, to stay on its line.</summary>
    [JsonIgnore]
    public bool IsLong => Mark.Length > MarkOnOneLine;
}
