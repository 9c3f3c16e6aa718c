using System.Buffers;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Bulletins;

/// <summary>Text with tokens 【名称】: what stands against printing it, and the same text with what the tokens stand for.</summary>
internal static partial class TokenWords
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create("【】[]［］〖〗");

    /// <summary>It may hold a token, well or badly written.</summary>
    public static bool AreIn(string text) => text.AsSpan().ContainsAny(Brackets);

    /// <summary>A token that is unknown or altered, half a bracket, a name in brackets of another kind.</summary>
    public static IEnumerable<Refusal> Against(string text, Func<string, bool> isKnown)
    {
        foreach (var name in Token().Matches(text).Select(m => m.Groups[1].Value).Where(n => !isKnown(n)).Distinct())
        {
            yield return BulletinRefusal.UnknownToken(name);
        }

        var words = Without(text);
        if (words.Contains('【', StringComparison.Ordinal) || words.Contains('】', StringComparison.Ordinal))
        {
            yield return BulletinRefusal.HalfToken();
        }

        // The year of a document's number stands in such brackets: 汶发[2003]12号.
        foreach (var name in OtherBrackets().Matches(words).Select(m => m.Groups[1].Value).Distinct())
        {
            yield return BulletinRefusal.OtherBrackets(name);
        }
    }

    /// <summary>The words between the tokens, which are parted by a mark that no word holds.</summary>
    public static string Without(string text) => Token().Replace(text, "\n");

    /// <exception cref="KeyNotFoundException">A token is unknown: <see cref="Against"/> names it.</exception>
    public static IReadOnlyList<Run> Fill(string text, IReadOnlyDictionary<string, Run> tokens)
    {
        var runs = new List<Run>();
        var at = 0;
        foreach (Match token in Token().Matches(text))
        {
            Add(new(text[at..token.Index]));
            Add(tokens[token.Groups[1].Value]);
            at = token.Index + token.Length;
        }

        Add(new(text[at..]));
        return runs;

        void Add(Run run)
        {
            if (run.Figure is null && runs is [.., { Figure: null } last])
            {
                runs[^1] = last with { Text = last.Text + run.Text };
            }
            else if (run.Text.Length > 0)
            {
                runs.Add(run);
            }
        }
    }

    [GeneratedRegex("【([^【】]*)】", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"[\[［〖]([^\[\]［］〖〗]*[^\[\]［］〖〗0-9０-９ ][^\[\]［］〖〗]*)[\]］〗]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherBrackets();
}
