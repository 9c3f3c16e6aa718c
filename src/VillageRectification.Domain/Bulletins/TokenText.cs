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

    // So many characters on either side say where a number was.
    private const int Beside = 2;

    private readonly Dictionary<string, Run> _tokens = [];

    /// <summary>What was called 数1, 数2 … before numbers had names; a rewording of then still reads so.</summary>
    private readonly Dictionary<string, Run> _counted = [];

    private string _keyText = "";

    private TokenText(Paragraph paragraph) => Paragraph = paragraph;

    /// <summary>As it was computed.</summary>
    public Paragraph Paragraph { get; }

    /// <summary>The paragraph without its lead, its numbers and dates as tokens.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What each token stands for by now, in their order.</summary>
    public IEnumerable<(string Name, Run Now)> Tokens => _tokens.Select(t => (t.Key, t.Value));

    /// <summary>The same as long as it says the same of other numbers: with other words or other villages it is another paragraph.</summary>
    public string Key => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(_keyText)))[..KeyLength];

    /// <param name="nameOf">Figure → what it is called, without brackets.</param>
    public static TokenText Of(Paragraph paragraph, Func<Run, string> nameOf)
    {
        var tokens = new TokenText(paragraph);
        var (text, key) = (new StringBuilder(), new StringBuilder());
        foreach (var piece in TokenPiece.All(paragraph.Runs))
        {
            if (piece.First is { IsOfText: false } figure)
            {
                var name = Named(tokens._tokens, nameOf(figure), figure);
                text.Append(name);
                key.Append(name);
                continue;
            }

            text.Append(Figures().Replace(piece.Text, m => m.Groups["date"].Success
                ? Counted(tokens._tokens, "日期", new(m.Value))
                : Named(tokens._tokens, piece.First.Name ?? NameFrom(piece.Text, m), piece.At(m))));
            key.Append(Figures().Replace(piece.Text, m => Counted(tokens._counted, m.Groups["date"].Success ? "日期" : "数", piece.At(m))));
        }

        tokens.Text = text.ToString();
        tokens._keyText = key.ToString();
        return tokens;
    }

    /// <summary>What stands against printing that text in its place: a token that is none of its own, half a bracket, a number that is typed.</summary>
    public IEnumerable<Refusal> Against(string text)
    {
        // A day, a month or a year is no figure.
        var words = TypedDays().Replace(TokenWords.Without(text), "\n");
        return
        [
            .. TokenWords.Against(text, n => _tokens.ContainsKey(n) || _counted.ContainsKey(n)),
            .. _tokens.Keys.Where(n => LeavesUnit(n, text)).Select(BulletinRefusal.UnitLeft),
            .. Digits().Matches(words).Select(m => m.Value)
                .Concat(NumeralWords.TypedIn(words, TokenWords.Without(Text), _tokens.Values.Any(t => t.Text == "1")))
                .Distinct().Select(BulletinRefusal.TypedNumber),
        ];
    }

    // A number that is taken out takes what it counts along: 不合格【不合格】个 is not left as 不合格个.
    private bool LeavesUnit(string name, string text)
    {
        var token = $"【{name}】";
        if (text.Contains(token, StringComparison.Ordinal))
        {
            return false;
        }

        var at = Text.IndexOf(token, StringComparison.Ordinal);
        var (before, after) = (Text[Math.Max(0, at - Beside)..at], Text[(at + token.Length)..]);
        return Unit().IsMatch(after) && after[..Math.Min(Beside, after.Length)] is var unit
            && (before.Length == 0 ? text.StartsWith(unit, StringComparison.Ordinal) : text.Contains(before + unit, StringComparison.Ordinal));
    }

    /// <summary>That text with what the tokens stand for now; of a figure it stays the door to its records.</summary>
    /// <exception cref="KeyNotFoundException">A token is unknown: <see cref="Against"/> names it.</exception>
    public Paragraph Fill(string text) =>
        Paragraph with { Runs = TokenWords.Fill(text, _tokens.Concat(_counted.Where(c => !_tokens.ContainsKey(c.Key))).ToDictionary()) };

    /// <summary>The numbers that stand behind other words than in the computed text, each with both as they are printed.</summary>
    public IReadOnlyList<(string Name, string Was, string Is)> Moved(string text)
    {
        var computed = TokenPlace.All(Text);
        return
        [
            .. TokenPlace.All(text)
                .Where(p => _tokens.ContainsKey(p.Name) && !computed.Any(c => c.Name == p.Name && c.Means(p, computed)))
                .Select(p => (p.Name, computed.First(c => c.Name == p.Name).With(_tokens[p.Name].Text), p.With(_tokens[p.Name].Text)))
                .Distinct(),
        ];
    }

    // The same figure twice is one token; another one of that name gets a count.
    private static string Named(Dictionary<string, Run> tokens, string wanted, Run run)
    {
        var name = wanted;
        for (var n = 2; tokens.TryGetValue(name, out var taken) && (run.IsOfText || taken != run); n++)
        {
            name = $"{wanted}{n}";
        }

        tokens[name] = run;
        return $"【{name}】";
    }

    private static string Counted(Dictionary<string, Run> tokens, string wanted, Run run)
    {
        var n = 1;
        while (tokens.ContainsKey($"{wanted}{n}"))
        {
            n++;
        }

        tokens[$"{wanted}{n}"] = run;
        return $"【{wanted}{n}】";
    }

    // A number without a figure is called by the words before it and what it counts: 最长的逾期56天 is 最长的逾期天数.
    private static string NameFrom(string text, Match number)
    {
        var before = WordsBefore().Match(text[..number.Index]).Value;
        return number.Value[^1] == '%' ? before + "百分比" : before + Unit().Match(text, number.Index + number.Length).Value + "数";
    }

    [GeneratedRegex("(?<date>([0-9]+年)?[0-9]+月([0-9]+日|份)?)|[0-9]+([.][0-9]+)?%?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figures();

    [GeneratedRegex("[^，。；：、（）“”《》0-9%]{0,12}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordsBefore();

    [GeneratedRegex(@"\G[天个份件项户人名次元条年月期]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unit();

    [GeneratedRegex(
        "(?:[0-9０-９]{4}年)?[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日|份|底)?|[0-9０-９]{4}年(?!以|的?期)|[一二][〇零一二三四五六七八九]{3}年",
        RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TypedDays();

    [GeneratedRegex("[0-9０-９]+([.．][0-9０-９]+)?%?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
