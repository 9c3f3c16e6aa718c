using System.Text.RegularExpressions;

namespace VillageRectification.Domain.Bulletins;

/// <summary>Where a token stands in a text, up to the next mark or token on either side.</summary>
/// <param name="Previous">The token before it; empty for the first.</param>
internal sealed partial record TokenPlace(string Name, string Before, string After, string Previous)
{
    // They lead on to a number and say nothing of it.
    private static readonly string[] Leading = ["其中", "目前", "现在", "另有", "还有", "另外", "共"];

    private static readonly string[] Trailing = ["共计", "共有", "一共", "共", "达到", "达", "有", "为"];

    private const string Negations = "未没不无非";

    public static IReadOnlyList<TokenPlace> All(string text)
    {
        var tokens = Token().Matches(text).ToArray();
        return [.. tokens.Select((t, i) =>
        {
            var end = t.Index + t.Length;
            return new TokenPlace(
                t.Groups["name"].Value,
                Plain(Last().Match(text[(i == 0 ? 0 : tokens[i - 1].Index + tokens[i - 1].Length)..t.Index]).Value),
                First().Match(text[end..(i + 1 < tokens.Length ? tokens[i + 1].Index : text.Length)]).Value,
                i == 0 ? "" : tokens[i - 1].Groups["name"].Value);
        })];
    }

    /// <summary>With what the token stands for.</summary>
    public string With(string value) => $"{Before}{value}{After}";

    /// <summary>Whether a token means at another place what it means at this one of the computed text.</summary>
    /// <param name="computed">All places of that text.</param>
    public bool Means(TokenPlace other, IEnumerable<TokenPlace> computed)
    {
        var others = computed.Where(c => c.Name != Name).ToArray();
        TokenPlace[] rivals = [.. others.Where(c => c.Before == Before)];
        return other.Before == Before
            ? (Before.Length > 0 && rivals.Length == 0) || (other.After == After && (rivals.All(r => r.After != After) || other.Previous == Previous))
            : IsSaidBehind(other) && !others.Any(o => o.IsSaidBehind(other));
    }

    // 已申报验收29个 and 29个村已申报验收 say one thing; 29个村没有申报 does not.
    private bool IsSaidBehind(TokenPlace other) => Before.Length > 1 && other.Before.Length == 0
        && other.After.IndexOf(Before, StringComparison.Ordinal) is >= 0 and var at && !other.After[..at].Any(Negations.Contains);

    private static string Plain(string words)
    {
        if (Trailing.FirstOrDefault(t => words.Length > t.Length && words.EndsWith(t, StringComparison.Ordinal)) is { } trail)
        {
            words = words[..^trail.Length];
        }

        while (Leading.FirstOrDefault(l => words.StartsWith(l, StringComparison.Ordinal)) is { } lead)
        {
            words = words[lead.Length..];
        }

        return words;
    }

    [GeneratedRegex("【(?<name>[^【】]*)】", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex("[^，。；：、！？（）“”《》]*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Last();

    [GeneratedRegex("^[^，。；：、！？（）“”《》]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex First();
}
