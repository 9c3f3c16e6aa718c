using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Reads the sentences of a bulletin back into numbers and claims, and says which of them the records do not bear out.</summary>
internal sealed partial class BulletinReader(RandomBulletin truth)
{
    private static readonly ConcurrentDictionary<string, Regex> Forms = new();

    private readonly List<string> _faults = [];

    /// <summary>Numbers and claims that were read.</summary>
    public int Claims { get; private set; }

    public IReadOnlyList<string> Read()
    {
        var document = BulletinComposer.Compose(truth.Material);
        foreach (var section in document.Sections)
        {
            var grammar = section.Key switch
            {
                nameof(BulletinPart.Overall) => Overall(),
                nameof(BulletinPart.Organisation) => Organisation(),
                nameof(BulletinPart.Problems) => Problems(),
                nameof(BulletinPart.Economy) => Economy(),
                nameof(BulletinPart.Presence) => Presence(),
                nameof(BulletinPart.Villages) => Villages(),
                _ => NextMonth(),
            };
            foreach (var paragraph in section.Paragraphs)
            {
                Figures(paragraph);
                // A single list says before its colon what it is of.
                var named = List().Match(string.Concat(paragraph.Runs.Select(r => r.Text)));
                foreach (var sentence in named.Groups["text"].Value.Split('。', StringSplitOptions.RemoveEmptyEntries))
                {
                    Sentence(grammar, sentence, paragraph.Lead ?? (named.Groups["name"].Success ? named.Groups["name"].Value : WhoIn(named.Value)));
                }
            }
        }

        return _faults;
    }

    // A door opens to the number that stands on it.
    private void Figures(Paragraph paragraph)
    {
        foreach (var run in paragraph.Runs.Where(r => r.Figure is not null))
        {
            if (OwnList.IsOwn(run.Figure!))
            {
                Hold(run.Text == CorrectionNumber.Said(run.List!, run.List!.Value), $"{run.Text} is not what {run.Figure} comes to ({run.List.Value})");
                continue;
            }

            var figure = truth.Figures.Find(run.Figure!)!;
            var value = run.Within is { } code ? truth.Figures.Counted.Where(r => r.DivisionCode.StartsWith(code, StringComparison.Ordinal)).Sum(figure.Of)
                : run.Level is { } level ? truth.Figures.Counted.Count(r => r.Level == level) : truth.Figures.Value(figure);
            Hold(run.Text == Said(figure, value ?? 0), $"{run.Text} is not {run.Figure} ({value})");
        }
    }

    private static string Said(Figure figure, long value) =>
        figure.Name is FigureName.Indicators
            ? ((decimal)value / 1000).ToString("0.###", CultureInfo.InvariantCulture)
            : value.ToString(CultureInfo.InvariantCulture);

    private void Sentence(IReadOnlyList<Phrase> grammar, string sentence, string lead)
    {
        var rest = sentence;
        while (rest.Length > 0)
        {
            if (grammar.Select(p => (Phrase: p, Match: p.Form.Match(rest))).FirstOrDefault(m => m.Match.Success) is not { Phrase: { } phrase } read)
            {
                _faults.Add($"cannot read “{rest}” of “{lead}{sentence}”");
                return;
            }

            Hold(phrase.Holds(read.Match, lead), $"“{read.Match.Value}” of “{lead}{sentence}” is not so");
            rest = rest[read.Match.Length..].TrimStart('，', '；');
        }
    }

    private void Hold(bool holds, string fault)
    {
        Claims++;
        if (!holds)
        {
            _faults.Add(fault);
        }
    }

    private static Phrase Say(string form, Func<Match, string, bool> holds) =>
        new(Forms.GetOrAdd(form, f => new($"^(?:{f})(?=[，；]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)), holds);

    private static Phrase Say(string form, Func<Match, bool> holds) => Say(form, (m, _) => holds(m));

    private static long N(Match match, string group = "n") => long.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private long Cases => truth.Figures.Counted.Count;

    // 24个村…, 全部村（32个）…, 多数村（20个）…, 没有村….
    private const string Some = "(?:(?<n>[0-9]+)个村|(?<share>全部|绝大多数|多数|部分|少数)村（(?<n>[0-9]+)个）|(?<none>没有村)|(?<none>没有|还没有)?(?<only>))";

    private bool Is(Match match, long value) =>
        match.Groups["only"].Success ? Cases == 1 && value == (match.Groups["none"].Success ? 0 : 1)
        : match.Groups["none"].Success ? value == 0 && Cases != 1
        : Cases > 1 && N(match) == value && value > 0
            && (match.Groups["share"].Success ? match.Groups["share"].Value == Wording.Share(value, Cases) : value < Cases);

    // The first capacity that a single paragraph names is whose days it tells.
    private static string WhoIn(string text) => Who().Match(text) is { Success: true } who ? who.Value : "工作组";

    [GeneratedRegex("工作组|联系部门|驻村副组长|乡镇党委书记|督查")]
    private static partial Regex Who();

    [GeneratedRegex("^((?<name>(工作突出|验收不合格|出现反弹|[县市]级认定未通过|尚未申报|其他有事项滞后)的村)：)?(?<text>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex List();

    private sealed record Phrase(Regex Form, Func<Match, string, bool> Holds);
}
