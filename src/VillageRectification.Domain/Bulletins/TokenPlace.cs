using System.Text.RegularExpressions;

namespace VillageRectification.Domain.Bulletins;

/// <summary>Where a token stands in a text, up to the next mark or token on either side.</summary>
/// <param name="Previous">The token before it; empty for the first.</param>
internal sealed partial record TokenPlace(string Name, string Before, string After, string Previous)
{
    // They lead on to a number and say nothing of it.
    private static readonly string[] Leading = ["其中", "目前", "现在", "另有", "还有", "另外", "共"];

    public static IReadOnlyList<TokenPlace> All(string text)
    {
        var tokens = Token().Matches(text).ToArray();
        return [.. tokens.Select((t, i) =>
        {
            var end = t.Index + t.Length;
            return new TokenPlace(
                t.Groups["name"].Value,
                WithoutLeading(Last().Match(text[(i == 0 ? 0 : tokens[i - 1].Index + tokens[i - 1].Length)..t.Index]).Value),
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
        TokenPlace[] rivals = [.. computed.Where(c => c.Name != Name && c.Before == Before)];
        return other.Before == Before
            && ((Before.Length > 0 && rivals.Length == 0)
                || (other.After == After && (rivals.All(r => r.After != After) || other.Previous == Previous)));
    }

    private static string WithoutLeading(string words)
    {
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
