using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Supervision;

namespace VillageRectification.Domain.Bulletins.Parts;

/// <summary>The month's visits that were made, who was at post, what they found and by when it is to be put right; each village once.</summary>
internal sealed class SupervisionParagraph
{
    /// <summary>What the paragraph is of, as a line of corrections calls it.</summary>
    public const string Name = Heading + "情况";

    private const int NamedInText = 20;
    private const string Heading = "督查";
    private const string AnnexTitle = Heading + "发现问题一览表";

    private readonly BulletinMaterial _m;
    private readonly VisitReading[] _visits;
    private readonly (CaseReading Village, string[] AtPost, FindingReading[] Open)[] _told;

    public SupervisionParagraph(BulletinMaterial m)
    {
        _m = m;
        var visits = m.Visits.ToLookup(v => v.CaseId);
        // By code, as everywhere in the text; a village's visits by day.
        _visits = [.. m.Figures.Counted.SelectMany(r => visits[r.CaseId].OrderBy(v => v.On))];
        _told =
        [
            .. m.Figures.Counted
                .Select(r => (
                    Village: r,
                    AtPost: AtPosts(visits[r.CaseId]),
                    Open: visits[r.CaseId].SelectMany(v => v.Findings).Where(f => !f.IsRemedied).ToArray()))
                .Where(t => t.AtPost.Length + t.Open.Length > 0),
        ];
    }

    /// <summary>Too many to be named in the text.</summary>
    public bool HasAnnex => _told.Length > NamedInText;

    /// <summary>By its title, and the table.</summary>
    public (string Title, Table Table) Annexed() => (AnnexTitle, Annex());

    /// <summary>What a text says of the supervision, in its paragraph and its annex, wherever they stand.</summary>
    public static string In(OfficialDocument document) => string.Join('\n',
    [
        .. document.Sections.Where(s => s.Key == nameof(BulletinPart.Presence)).SelectMany(s => s.Paragraphs).Select(p => p.Text)
            .Select(t => t.IndexOf(Heading, StringComparison.Ordinal) is >= 0 and var at ? t[at..].TrimStart('督', '查', '。') : null).OfType<string>(),
        .. document.Annexes.Where(a => a.Title == AnnexTitle).SelectMany(a => a.Blocks).SelectMany(b => b.Lines()),
    ]);

    /// <summary>The numbers of its own that the text may tell.</summary>
    public IEnumerable<Number> Own() => [Supervised(), Unannounced(), AtFault(), Remedied()];

    public Prose Text()
    {
        if (_visits.Length == 0)
        {
            return _m.Recorded.Visits ? Prose.Of($"{_m.Span}没有开展督查。") : Prose.Empty;
        }

        var remedied = Remedied();
        var put = remedied.Value == 0 ? Prose.Empty
            : _told.Any(t => t.Open.Length > 0) ? Prose.Of($"另有{remedied}个问题已经整改") : Prose.Of($"发现的{remedied}个问题已经整改");
        var nothing = _m.Recorded.Findings && remedied.Value == 0 && _told.All(t => t.Open.Length == 0) ? Prose.Of($"没有发现问题") : Prose.Empty;
        return Prose.Sentences([Summary(), Named(), put, nothing]);
    }

    private Number Supervised() => Villages("supervised", $"{_m.Span}督查的{_m.Unit}", _visits);

    private Number Unannounced() =>
        Villages("supervisedUnannounced", $"{_m.Span}暗访的{_m.Unit}", _visits.Where(v => v.Notice is VisitNotice.Unannounced));

    private Number AtFault() => _m.Own("supervisedAtFault", $"督查时人员不在岗或问题没有整改的{_m.Unit}", _told.Select(t => t.Village));

    private Number Remedied() => _m.Own(
        "remedied", $"{_m.Span}督查发现、已经整改的问题数",
        _m.Figures.Counted.Select(r => (r, (long)_visits.Where(v => v.CaseId == r.CaseId).Sum(v => v.Findings.Count(f => f.IsRemedied)))));

    private Table Annex() => Table.Numbered(
        [
            new(BulletinWords.TownshipWord(_m.Figures.Counted), ColumnWidth.Township), new(_m.Unit, ColumnWidth.Village),
            new("在岗情况和发现的问题", IsText: true), new("整改期限", ColumnWidth.Township),
        ],
        _told.Select(t => (string[])
    [
        t.Village.Township,
        t.Village.Village,
        string.Join("，", [.. t.AtPost, .. t.Open.Select(f => f.Text).Distinct()]),
        string.Join("、", t.Open.Select(f => f.DueOn).OfType<DateOnly>().Distinct().Order().Select(Wording.Day)),
    ]));

    private Prose Summary()
    {
        VisitReading[] unannounced = [.. _visits.Where(v => v.Notice is VisitNotice.Unannounced)];
        var (all, secret) = (Supervised(), Unannounced());
        var atPost = secret.Value > 0 && unannounced.All(v => v.AtPost is AtPost.Team);
        return secret.Value switch
        {
            0 => Prose.Of($"督查{all}个{_m.Unit}，没有暗访"),
            _ when all.Value == secret.Value && unannounced.Length == _visits.Length => Prose.Of(
                $"督查{all}个{_m.Unit}，{(all.Value > 1 ? "全部是暗访" : "是暗访")}{(atPost ? $"，工作组{(all.Value > 1 ? "都" : "")}在岗" : "")}"),
            _ when atPost => Prose.Of(
                $"督查{all}个{_m.Unit}，其中暗访{secret}个{_m.Unit}，暗访的{secret}个{_m.Unit}工作组{(secret.Value > 1 ? "都" : "")}在岗"),
            _ => Prose.Of($"督查{all}个{_m.Unit}，其中暗访{secret}个{_m.Unit}"),
        };
    }

    // One due day for all stands at the end; different ones stand with each village.
    private Prose Named()
    {
        if (HasAnnex)
        {
            return Prose.Of($"{AtFault()}个{_m.Unit}有人员不在岗或没有整改的问题，名单附后");
        }

        var found = _told.SelectMany(t => t.Open.DistinctBy(f => (f.Text, f.DueOn))).ToArray();
        var due = found.Select(f => f.DueOn).Distinct().ToArray() is [{ } one] ? one : (DateOnly?)null;
        var villages = string.Join(
            "；", _told.Select(t => _m.NameOf(t.Village) + string.Join("，", [.. t.AtPost, .. t.Open.Select(f => Finding(f, due is null)).Distinct()])));
        return due is { } day ? Prose.Of($"{villages}。{(found.Length > 1 ? "以上问题" : "")}限{Wording.Day(day)}前整改") : Prose.Of($"{villages}");
    }

    private static string Finding(FindingReading finding, bool withDueDay) =>
        withDueDay && finding.DueOn is { } due ? $"{finding.Text}（限{Wording.Day(due)}前整改）" : finding.Text;

    private static string[] AtPosts(IEnumerable<VisitReading> visits) =>
        [.. visits.Select(v => v.AtPost).Where(p => p is AtPost.DeputyOnly or AtPost.Nobody).Distinct().Select(p => p!.Value.ToText())];

    private Number Villages(string key, string title, IEnumerable<VisitReading> visits) =>
        _m.Own(key, title, _m.Figures.Counted.Where(r => visits.Any(v => v.CaseId == r.CaseId)));
}
