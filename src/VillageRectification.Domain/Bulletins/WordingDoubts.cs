using System.Globalization;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Bulletins;

/// <summary>
/// What an editor wrote, compared with the figures as far as words can be: all, none and a number beside the words of a figure that says otherwise, of the
/// villages that the sentence names or of all. What is said in other words is compared by nobody.
/// </summary>
internal sealed partial class WordingDoubts
{
    private readonly BulletinMaterial _material;
    private readonly IReadOnlyList<FigureSubject> _subjects;
    private readonly Regex _claims;
    private readonly Regex _numbers;

    public WordingDoubts(BulletinMaterial m)
    {
        (_material, _subjects) = (m, SpokenWords.All(m));
        var words = string.Join('|', _subjects.Select(s => Regex.Escape(s.Word)));
        // “全部”, a few words, and what is said of all; between them stands no number and no other figure's word.
        _claims = new(
            $"(?<all>全部|均(?![衡匀])|都(?!市)|一律|所有|无一例外)(?<between>[^0-9]{{0,8}}?)(?<subject>{words})"
            + $"|(?<none>没有|没(?!收)|无一(?!例外)|无(?![法论私偿故一])|未(?:出现|发生|有|见)|零|不存在|杜绝|从未)(?<between>[^0-9]{{0,8}}?)(?<subject>{words})"
            + $"|(?<subject>{words})率?[^0-9]{{0,4}}?(?<all>100%|百分之百|百分百)",
            RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        var counted = string.Join('|', _subjects.Where(s => s.IsCounted).Select(s => Regex.Escape(s.Word)));
        _numbers = new(
            $"(?<subject>{counted})(的?{Regex.Escape(m.Unit)}|的?问题|数|的|有|达到|达|共|为)*(?<number>[0-9]+)(?<unit>[个件])(?!百分|[^，。；]*%)",
            RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
    }

    public IEnumerable<WordingDoubt> Of(BulletinPart part, Paragraph paragraph)
    {
        if (paragraph is not { IsNote: true } and not { Computed: not null })
        {
            return [];
        }

        var text = string.Concat(paragraph.Runs.Select(r => r.Text));
        var computed = paragraph.Computed is { } was ? string.Concat(was.Runs.Select(r => r.Text)) : "";
        return Sentences().Matches(text).SelectMany(s => Of(part, s.Value, paragraph.IsNote)).Where(d => !computed.Contains(d.Words, StringComparison.Ordinal));
    }

    private IEnumerable<WordingDoubt> Of(BulletinPart part, string sentence, bool withNumbers)
    {
        var (about, village) = About(sentence);
        foreach (var clause in Clauses().Matches(sentence).Select(c => c.Value))
        {
            foreach (Match claim in _claims.Matches(clause))
            {
                if (OfClaim(part, clause, claim, about) is { } doubt)
                {
                    yield return doubt;
                }
            }

            foreach (Match number in withNumbers ? _numbers.Matches(clause) : Enumerable.Empty<Match>())
            {
                if (Subject(number) is var subject && Value(subject.Figure, about) is var now
                    && now?.ToString(CultureInfo.InvariantCulture) != number.Groups["number"].Value)
                {
                    yield return new(part, WordingDoubtKind.Number, number.Value) { Name = NameOf(subject.Figure), Value = Told(subject.Figure, now) };
                }
            }

            if (clause.Contains(VisitNotice.Unannounced.ToText(), StringComparison.Ordinal))
            {
                yield return new(part, WordingDoubtKind.SecretVisit, clause);
            }
        }

        if (village is not null && sentence.Contains(NameOf(FigureName.Petitions), StringComparison.Ordinal))
        {
            yield return new(part, WordingDoubtKind.VillagePetition, sentence.TrimEnd('。')) { Name = village };
        }
    }

    private WordingDoubt? OfClaim(BulletinPart part, string clause, Match claim, IReadOnlyCollection<CaseReading> about)
    {
        // 全部没有反弹 says none.
        var isNone = claim.Groups["none"].Success || NoneWords().IsMatch(claim.Groups["between"].Value);
        var subject = Subject(claim);
        var (figure, now) = (_material.Figures[subject.Figure], Value(subject.Figure, about));
        if (isNone)
        {
            // 3个村还没有申报 is true where 29 of 32 have.
            return now == 0 || (figure.Words.CountsVillages && SaidBefore(clause, claim) is { } left && about.Count - now == left) ? null
                : new(part, WordingDoubtKind.None, claim.Value) { Name = NameOf(subject.Figure), Value = Told(subject.Figure, now) };
        }

        // 24个村全部回访 is of those 24.
        var whole = SaidBefore(clause, claim) is { } said ? said
            : subject.Whole is { } of ? Value(of, about)
            : figure.Words.CountsVillages ? about.Count : null;
        return now >= (whole ?? 1) ? null : new(part, WordingDoubtKind.All, claim.Value)
        {
            Name = NameOf(subject.Figure),
            Value = Told(subject.Figure, now),
            Other = whole is { } all ? $"{all}{figure.Words.Unit}" : "",
        };
    }

    private static long? SaidBefore(string clause, Match claim) => NumbersBefore().Matches(clause[..claim.Index]) is [.., var said]
        ? long.Parse(said.Groups["number"].Value, CultureInfo.InvariantCulture) : null;

    // The villages that a sentence names, or those of the townships that it names; all where it names none.
    private (IReadOnlyCollection<CaseReading> About, string? Village) About(string sentence)
    {
        var counted = _material.Figures.Counted;
        CaseReading[] villages = [.. counted.Where(r => sentence.Contains(r.Village, StringComparison.Ordinal))];
        CaseReading[] named = villages.Length > 0 ? villages : [.. counted.Where(r => sentence.Contains(r.Township, StringComparison.Ordinal))];
        return (named.Length > 0 ? named : counted, villages.FirstOrDefault()?.Village);
    }

    private FigureSubject Subject(Match found) => _subjects.First(s => s.Word == found.Groups["subject"].Value);

    private string NameOf(FigureName name) => _material.Figures[name].Words.Title;

    private string? Told(FigureName name, long? value) => value is { } known ? $"{known}{_material.Figures[name].Words.Unit}" : null;

    private long? Value(FigureName name, IReadOnlyCollection<CaseReading> about)
    {
        var figure = _material.Figures[name];
        return about.Count == _material.Figures.Counted.Count ? _material.Figures.Value(figure)
            : about.Select(figure.Of).OfType<long>().ToArray() is { Length: > 0 } known ? known.Sum() : null;
    }

    [GeneratedRegex("[^。！？\n]+。?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentences();

    [GeneratedRegex("[^，；：。！？]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clauses();

    [GeneratedRegex("没有|没|未|无", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoneWords();

    [GeneratedRegex("(?<number>[0-9]{1,9})[个件]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumbersBefore();
}
