using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;

namespace VillageRectification.Domain.Bulletins;

/// <summary>
/// A computed paragraph as it is reworded: each number and each date of it is a token 【名称】, which is filled in anew whenever the paragraph is
/// computed. The words between them, names of villages among them, are what they were computed as.
/// </summary>
public sealed partial class TokenText
{
    public const int KeyLength = 16;

    private readonly Dictionary<string, Run> _tokens = [];

    private TokenText(Paragraph paragraph) => Paragraph = paragraph;

    /// <summary>As it was computed.</summary>
    public Paragraph Paragraph { get; }

    /// <summary>The paragraph without its lead, its numbers and dates as tokens.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What each token stands for by now, in their order.</summary>
    public IEnumerable<(string Name, Run Now)> Tokens => _tokens.Select(t => (t.Key, t.Value));

    /// <summary>The same as long as it says the same of other numbers: with other words or other villages it is another paragraph.</summary>
    public string Key => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..KeyLength];

    /// <param name="nameOf">Figure → what it is called, without brackets.</param>
    public static TokenText Of(Paragraph paragraph, Func<Run, string> nameOf)
    {
        var tokens = new TokenText(paragraph);
        var text = new StringBuilder();
        foreach (var run in paragraph.Runs)
        {
            if (run.Figure is not null)
            {
                text.Append(tokens.Name(nameOf(run), run));
                continue;
            }

            text.Append(Figures().Replace(run.Text, m => tokens.Name(m.Groups["date"].Success ? "日期" : "数", new(m.Value), isCounted: true)));
        }

        tokens.Text = text.ToString();
        return tokens;
    }

    /// <summary>What stands against printing that text in its place: a token that is none of its own, half a bracket, a number that is typed.</summary>
    public IEnumerable<Refusal> Against(string text)
    {
        foreach (var name in Token().Matches(text).Select(m => m.Groups[1].Value).Where(n => !_tokens.ContainsKey(n)).Distinct())
        {
            yield return BulletinRefusal.UnknownToken(name);
        }

        var words = Token().Replace(text, "");
        if (words.Contains('【', StringComparison.Ordinal) || words.Contains('】', StringComparison.Ordinal))
        {
            yield return BulletinRefusal.HalfToken();
        }

        foreach (var typed in Digits().Matches(words).Select(m => m.Value).Distinct())
        {
            yield return BulletinRefusal.TypedNumber(typed);
        }
    }

    /// <summary>That text with what the tokens stand for now; of a figure it stays the door to its records.</summary>
    /// <exception cref="KeyNotFoundException">A token is unknown: <see cref="Against"/> names it.</exception>
    public Paragraph Fill(string text)
    {
        var runs = new List<Run>();
        var at = 0;
        foreach (Match token in Token().Matches(text))
        {
            Add(new(text[at..token.Index]));
            Add(_tokens[token.Groups[1].Value]);
            at = token.Index + token.Length;
        }

        Add(new(text[at..]));
        return Paragraph with { Runs = runs };

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

    // The same figure twice is one token; another one of that name, and each plain number, gets a count.
    private string Name(string wanted, Run run, bool isCounted = false)
    {
        var name = isCounted ? wanted + "1" : wanted;
        for (var n = 2; _tokens.TryGetValue(name, out var taken) && (isCounted || taken != run); n++)
        {
            name = $"{wanted}{n}";
        }

        _tokens[name] = run;
        return $"【{name}】";
    }

    [GeneratedRegex("(?<date>([0-9]+年)?[0-9]+月([0-9]+日|份)?)|[0-9]+([.][0-9]+)?%?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figures();

    [GeneratedRegex("【([^【】]*)】", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex("[0-9０-９]+([.．][0-9０-９]+)?%?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
