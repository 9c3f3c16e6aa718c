using System.Text.Json.Serialization;

namespace VillageRectification.Domain.Documents;

/// <summary>The red head. Number and day stand in it as well, but come with the issue.</summary>
/// <param name="Mark">发文机关标志, in red.</param>
public sealed record DocumentHead(string Mark, string Issuer)
{
    private const int MarkOnOneLine = 11;

    /// <summary>It takes a smaller size, to stay on its line.</summary>
    [JsonIgnore]
    public bool IsLong => Mark.Length > MarkOnOneLine;
}
