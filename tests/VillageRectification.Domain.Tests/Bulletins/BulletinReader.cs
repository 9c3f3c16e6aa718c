using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Presence;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Reads the sentences of a bulletin back into numbers and claims, and says which of them the records do not bear out.</summary>
internal sealed class BulletinReader(RandomBulletin truth)
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
                foreach (var sentence in string.Concat(paragraph.Runs.Select(r => r.Text)).Split('。', StringSplitOptions.RemoveEmptyEntries))
                {
                    Sentence(grammar, sentence, paragraph.Lead ?? "");
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
            var figure = truth.Figures.Find(run.Figure!)!;
            var value = run.Level is { } level ? truth.Figures.Counted.Count(r => r.Level == level) : truth.Figures.Value(figure);
            Hold(run.Text == Said(figure, value ?? 0), $"{run.Text} is not {run.Figure} ({value})");
        }
    }

    private static string Said(Figure figure, long value) =>
        figure.Name is FigureName.Indicators ? ((decimal)value / 1000).ToString("0.###", CultureInfo.InvariantCulture) : value.ToString(CultureInfo.InvariantCulture);

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

    private static Phrase Say(string form, Func<Match, string, bool> holds) => new(Forms.GetOrAdd(form, f => new($"^(?:{f})(?=[，；]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)), holds);

    private static Phrase Say(string form, Func<Match, bool> holds) => Say(form, (m, _) => holds(m));

    private static long N(Match match, string group = "n") => long.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private long Cases => truth.Figures.Counted.Count;

    // 24个村…, 全部村（32个）…, 多数村（20个）…, 没有村….
    private const string Some = "(?:(?<n>[0-9]+)个村|(?<share>全部|绝大多数|多数|部分|少数)村（(?<n>[0-9]+)个）|(?<none>没有村))";

    private bool Is(Match match, long value) =>
        match.Groups["none"].Success ? value == 0
        : N(match) == value && value > 0 && (match.Groups["share"].Success ? match.Groups["share"].Value == Wording.Share(value, Cases) : value < Cases);

    private IReadOnlyList<Phrase> Overall() =>
    [
        Say("全县没有列入整顿的后进村", _ => Cases == 0),
        Say("全县后进村(?<n>[0-9]+)个", m => N(m) == Cases),
        Say("全部是(?<level>市重点|县重点|一般|上级挂牌)", m => truth.Figures.Counted.All(r => r.Level?.ToText() == m.Groups["level"].Value)),
        Say("其中(?:(?<level>市重点|县重点|一般|上级挂牌)(?<n>[0-9]+)个、?)+", m => m.Groups["level"].Captures.Zip(m.Groups["n"].Captures)
            .All(l => truth.Figures.Counted.Count(r => r.Level?.ToText() == l.First.Value) == int.Parse(l.Second.Value, CultureInfo.InvariantCulture)) && m.Groups["n"].Captures.Count > 0),
        Say("(?<n>[0-9]+)个没有填写管理级别", m => N(m) == truth.Figures.Counted.Count(r => r.Level is null) && N(m) < Cases),
        Say("全部（(?<n>[0-9]+)个）中止整顿", m => N(m) == truth.Value(FigureName.Suspended) && N(m) == Cases),
        Say("中止整顿(?<n>[0-9]+)个", m => N(m) == truth.Value(FigureName.Suspended) && N(m) < Cases),
        Say($"{Some}(?:已申报验收|申报验收)", m => Is(m, truth.Value(FigureName.Applied))),
        Say($"{Some}初步达到验收标准", m => Is(m, truth.Value(FigureName.Passed))),
        Say("其中(?<n>[0-9]+)个转化升级", m => N(m) == truth.Value(FigureName.Transformed) && N(m) < truth.Value(FigureName.Passed)),
        Say("全部（(?<n>[0-9]+)个）转化升级", m => N(m) == truth.Value(FigureName.Transformed) && N(m) == truth.Value(FigureName.Passed)),
        Say("没有不合格的村", _ => truth.Value(FigureName.Failed) == 0 && truth.Value(FigureName.Inspected) > 0),
        Say($"{Some}不合格", m => Is(m, truth.Value(FigureName.Failed))),
        Say("(?<m>[0-9]+)月份回访(?<n>[0-9]+)个村，(?:(?<one>成果得到保持)|(?<held>全部保持)|(?<fell>发现反弹)|(?<all>全部反弹)|(?<k>[0-9]+)个村保持，(?<b>[0-9]+)个村反弹)", Revisits),
        Say("(?<m>[0-9]+)月份没有回访", _ => Fell() + Held() == 0 && truth.Value(FigureName.Revisited) > 0),
        Say("没有出现反弹", _ => Fell() == 0 && truth.Value(FigureName.Relapsed) == 0),
        Say("反弹的村(?:中(?<n>[0-9]+)个)?当月又重新达到验收标准", m => Again() is var again && (m.Groups["n"].Success ? N(m) == again && again < Fell() : again == Fell()) && again > 0),
        Say("此前反弹的(?<n>[0-9]+)个村(?<m>[0-9]+)月份重新达到验收标准", m => N(m) > 0 && N(m) <= truth.Value(FigureName.EverRelapsed)),
        Say($"{Some}反弹", m => Is(m, truth.Value(FigureName.Relapsed))),
        Say($"{Some}市级验收未通过", m => Is(m, truth.Value(FigureName.CityRefused))),
        Say($"{Some}等待检查", m => Is(m, truth.Value(FigureName.Awaiting))),
        Say("(?<n>[0-9]+)个村尚未申报", m => N(m) == truth.Value(FigureName.NotApplied) && N(m) < Cases),
        Say("(?:(?<w>申报数|合格数|转化升级数)、?)+与上期持平", m => m.Groups["w"].Captures.All(w => Change(w.Value) == 0)),
        Say("(?<w>申报数|合格数|转化升级数)比上期(?<d>增加|减少)(?<n>[0-9]+)个", m => Change(m.Groups["w"].Value) == (m.Groups["d"].Value == "增加" ? N(m) : -N(m)) && N(m) > 0),
        Say("上访情况没有登记", _ => Reported() == 0),
        Say("全县后进村没有发生上访", _ => truth.Knows<MassPetition>() && truth.Value(FigureName.Petitions) == 0 && truth.Value(FigureName.PetitionMonthsMissing) == 0),
        Say("行动开始以来全县后进村发生上访(?<n>[0-9]+)件次", m => N(m) == truth.Value(FigureName.Petitions) && truth.Value(FigureName.PetitionMonthsMissing) == 0),
        Say("据已上报的(?<r>[0-9]+)份月报统计（每村每月一份，还缺(?<l>[0-9]+)份），全县后进村上访(?<n>[0-9]+)件次", m =>
            N(m, "r") == Reported() && N(m, "l") == truth.Value(FigureName.PetitionMonthsMissing) && N(m) == truth.Value(FigureName.Petitions) && N(m, "r") + N(m, "l") == Cases * truth.Figures.Frame.PetitionMonthsDue),
    ];

    private IReadOnlyList<Phrase> Organisation() =>
    [
        Say($"{Some}(?:建立健全了党支部|新建立健全党支部)", m => Is(m, truth.Value(FigureName.BranchesEstablished)) && truth.Knows<CommitteeChange>()),
        Say($"{Some}(?:补选健全了村委会|补选村委会)", m => Is(m, truth.Value(FigureName.CommitteesElected)) && truth.Knows<CommitteeChange>()),
        Say("目前全部村（(?<n>[0-9]+)个）两委都健全", m => N(m) == Cases && truth.Value(FigureName.BothComplete) == Cases),
        Say("(?:目前)?(?:(?<w>党支部|村委会|两委都)健全的村(?<n>[0-9]+)个|全部村（(?<n>[0-9]+)个）(?<w>党支部|村委会|两委都)健全|没有(?<w>党支部|村委会|两委都)健全的村)", Complete),
        Say("(?:目前)?(?<w>党支部|村委会)是否健全没有填写", m => truth.Figures.Counted.All(r => (m.Groups["w"].Value == "党支部" ? r.Branch : r.Committee).State is null)),
        Say("(?<n>[0-9]+)个村没有填写", m => N(m) == truth.Value(FigureName.CommitteesUnknown)),
        Say("培养(?:(?<w>入党积极分子|后备干部)(?<n>[0-9]+)名、?)+", m => m.Groups["w"].Captures.Zip(m.Groups["n"].Captures)
            .All(t => Trained(t.First.Value) == int.Parse(t.Second.Value, CultureInfo.InvariantCulture))),
        Say("没有培养(?:(?<w>入党积极分子|后备干部)和?)+", m => m.Groups["w"].Captures.All(w => Trained(w.Value) == 0) && truth.Knows<MembershipGrowth>()),
        Say($"{Some}发展党员(?<p>[0-9]+)名", m => Is(m, truth.Value(FigureName.VillagesWithNewMembers)) && N(m, "p") == truth.Value(FigureName.NewMembers)),
        Say("没有发展党员", _ => truth.Value(FigureName.NewMembers) == 0 && truth.Known.OfType<MembershipGrowth>().Any(g => g.NewMembers is not null)),
    ];

    private IReadOnlyList<Phrase> Problems() =>
    [
        Say("排查突出问题(?<n>[0-9]+)个", m => N(m) == Found() && N(m) > 0),
        Say("还没有(?:一个)?得到解决或缓解", _ => Resolved() + Eased() == 0),
        Say("(?:已得到解决|全部（(?<n>[0-9]+)个）得到解决)", _ => Resolved() == Found()),
        Say("(?:已得到缓解|全部（(?<n>[0-9]+)个）得到缓解)", _ => Eased() == Found()),
        Say("还没有一个解决", _ => Resolved() == 0),
        Say("已解决(?<n>[0-9]+)个", m => N(m) == Resolved()),
        Say("已?缓解(?<n>[0-9]+)个", m => N(m) == Eased()),
        Say("其余(?<n>[0-9]+)个得到缓解", m => N(m) == Eased() && Resolved() + Eased() == Found()),
        Say("未解决(?<n>[0-9]+)个", m => N(m) == Found() - Resolved() - Eased()),
        Say("(?<c>\\p{IsCJKUnifiedIdeographs}{4}?)(?:问题)?解决(?<n>[0-9]+)个村(?:、缓解(?<e>[0-9]+)个村)?", m =>
            N(m) == truth.Value(FigureName.ResolvedByCategory, m.Groups["c"].Value)
            && (m.Groups["e"].Success ? N(m, "e") : 0) == truth.Value(FigureName.EasedByCategory, m.Groups["c"].Value) - N(m)),
        Say("(?<c>\\p{IsCJKUnifiedIdeographs}{4}?)(?:问题)?缓解(?<n>[0-9]+)个村", m =>
            N(m) == truth.Value(FigureName.EasedByCategory, m.Groups["c"].Value) && truth.Value(FigureName.ResolvedByCategory, m.Groups["c"].Value) == 0),
        Say("未解决的(?<n>[0-9]+)个问题都?没有填写办理时限", m => N(m) == Open() && truth.Material.ProblemsWithoutDueDay == Open()),
        Say("未解决的(?<n>[0-9]+)个问题没有逾期的", m => N(m) == Open() && truth.Value(FigureName.OverdueProblems) == 0 && truth.Material.ProblemsWithoutDueDay == 0),
        Say("未解决的(?<n>[0-9]+)个问题(?:全部逾期，最长的逾期|已经逾期)(?<d>[0-9]+)天", m => N(m) == Open() && truth.Value(FigureName.OverdueProblems) == Open() && N(m, "d") == Longest()),
        Say("未解决的(?<n>[0-9]+)个问题中", m => N(m) == Open()),
        Say("(?<n>[0-9]+)个已经逾期，(?:最长的)?逾期(?<d>[0-9]+)天", m => N(m) == truth.Value(FigureName.OverdueProblems) && N(m) < Open() && N(m, "d") == Longest()),
        Say("(?<n>[0-9]+)个没有填写办理时限", m => N(m) == truth.Material.ProblemsWithoutDueDay && N(m) > 0),
        Say("其余没有逾期", _ => truth.Value(FigureName.OverdueProblems) == 0),
    ];

    private IReadOnlyList<Phrase> Economy() =>
    [
        Say("行动开始以来", _ => true),
        Say("(?:(?<i>大中拱棚|机井|修路|高价值经济作物|养殖小区|养殖户)、?)+没有进展", m => m.Groups["i"].Captures.All(i => truth.Value(FigureName.Indicators, i.Value) == 0 && Used(i.Value))),
        Say("(?:新建|新打和修复|发展|建成)?(?<i>大中拱棚|机井|修路|高价值经济作物|养殖小区|养殖户)(?<n>[0-9.]+)\\D{1,2}", m =>
            (long)(decimal.Parse(m.Groups["n"].Value, CultureInfo.InvariantCulture) * 1000) == truth.Value(FigureName.Indicators, m.Groups["i"].Value) && Used(m.Groups["i"].Value)),
    ];

    private IReadOnlyList<Phrase> Presence() =>
    [
        Say(".+(?:驻村|入村)情况没有登记", (_, lead) => truth.Known.OfType<PresenceEntry>().All(p => p.Capacity != Capacities(lead))),
        Say("[0-9]+月份(?<n>[0-9]+)个工作组驻村(?<d>[0-9]+)天", (m, lead) => N(m) == Obliged(lead).Length && N(m, "d") == Obliged(lead).Sum(r => (long)r.PresenceOf(Capacity.Team).MonthDays) && N(m, "d") > 0),
        Say("(?:联系部门|驻村副组长|乡镇党委书记)入村(?<d>[0-9]+)天", (m, lead) => N(m, "d") == Obliged(lead).Sum(r => (long)r.PresenceOf(Capacities(lead)).MonthDays) && N(m, "d") > 0),
        Say("全部村（(?<n>[0-9]+)个）达到每(?<p>月|周)(?<k>[0-9]+)天规定", (m, lead) => Short(m, lead) == 0 && N(m) == Obliged(lead).Length),
        Say("没有村达到每(?<p>月|周)(?<k>[0-9]+)天规定（不足的(?<n>[0-9]+)个）", (m, lead) => N(m) == Short(m, lead) && N(m) == Obliged(lead).Length),
        Say("达到每(?<p>月|周)(?<k>[0-9]+)天规定的(?<r>[0-9]+)个村，不足的(?<n>[0-9]+)个村", (m, lead) => N(m) == Short(m, lead) && N(m, "r") == Obliged(lead).Length - N(m)),
        Say("(?<n>[0-9]+)个村不足每(?<p>月|周)(?<k>[0-9]+)天", (m, lead) => N(m) == Short(m, lead)),
        Say("另有(?<n>[0-9]+)个村没有登记.+", (m, lead) => N(m) == Cases - Obliged(lead).Length),
        Say("其中(?:(?<v>[^、，；（]+?村)(?:（县水利局）)?、?)+全月没有(?:驻村记录|入村)", (m, lead) => Named(m, Obliged(lead).Where(r => r.PresenceOf(Capacities(lead)).MonthDays == 0))),
        Say("[0-9]*月?份?(?<n>[0-9]+)个村(?:的.+)?全部没有(?:驻村记录|入村)", (m, lead) => N(m) == Obliged(lead).Length && Obliged(lead).All(r => r.PresenceOf(Capacities(lead)).MonthDays == 0)),
        Say(".+[0-9]+月份没有(?:驻村记录|入村)", (_, lead) => Obliged(lead) is [var only] && only.PresenceOf(Capacities(lead)).MonthDays == 0),
        Say("驻村较少的有(?:(?<v>[^、，；]+?村)(?<d>[0-9]+)天、?)+", m => m.Groups["v"].Captures.Zip(m.Groups["d"].Captures).All(v => truth.Figures.Counted
            .Any(r => truth.Material.NameOf(r) == v.First.Value && r.PresenceOf(Capacity.Team).MonthDays == int.Parse(v.Second.Value, CultureInfo.InvariantCulture)))),
        Say("(?<n>[0-9]+)个村没有确定驻村副组长", (m, lead) => N(m) == Obliged(lead).Count(r => !r.Team.HasResidentDeputy) && truth.Figures.Counted.Any(r => r.Team.HasResidentDeputy)),
        Say($"{Some}的工作组成员没有全部脱钩", m => Is(m, truth.Value(FigureName.TeamsNotReleased)) && truth.Knows<Domain.Teams.PostRelease>()),
    ];

    private IReadOnlyList<Phrase> Villages() =>
    [
        Say("没有(?:不合格|未申报|逾期|、|和)+的村", _ => truth.Value(FigureName.Failed) + truth.Value(FigureName.NotApplied) + truth.Value(FigureName.OverdueMeasures) + truth.Value(FigureName.OverdueProblems) == 0),
        Say("以上(?<n>[0-9]+)个村的三职责任人和联系县领导见附件2", m => N(m) > 3 && N(m) <= Cases),
        Say("(?:(?<v>[^、，；（]+?村)、?)+班子健全", m => m.Groups["v"].Captures.Select(v => v.Value).ToArray() is var names && names.Distinct().Count() == names.Length
            && names.All(n => truth.Figures.Counted.Any(r => truth.Material.NameOf(r) == n && r.Acceptance.Outcome is CaseOutcome.Passed))),
        Say("(?<v>[^；（]+村)（(?<t>[^，；）]+)(?:，党委书记赵存良)?(?:；(?:(?<w>[^，）]+)，?)+)?）", Lags),
    ];

    private IReadOnlyList<Phrase> NextMonth() =>
    [
        Say("巩固整顿成果，防止反弹", _ => truth.Value(FigureName.Failed) + truth.Value(FigureName.NotApplied) + truth.Value(FigureName.OverdueMeasures) == 0),
        Say("(?:[一二三四五六七]是)?验收不合格的(?<n>[0-9]+)个村修订整顿方案，逐条整改，具备条件的再次申请", m => N(m) == truth.Value(FigureName.Failed)),
        Say("(?:[一二三四五六七]是)?(?:反弹的(?<r>[0-9]+)个村、?)?(?:市级验收未通过的(?<c>[0-9]+)个村)?重新整顿，查清原因，修订方案", m =>
            (m.Groups["r"].Success ? N(m, "r") : 0) == truth.Value(FigureName.Relapsed) && (m.Groups["c"].Success ? N(m, "c") : 0) == truth.Value(FigureName.CityRefused)),
        Say("(?:[一二三四五六七]是)?尚未申报的(?<n>[0-9]+)个村由乡镇党委书记包村督办", m => N(m) == truth.Value(FigureName.NotApplied)),
        Say("(?:[一二三四五六七]是)?没有整顿方案的(?<n>[0-9]+)个村尽快拿出方案", m => N(m) == truth.Value(FigureName.PlansMissing) && truth.Figures.Counted.Any(r => r.HasPlan)),
        Say("(?:[一二三四五六七]是)?逾期的(?:(?<m>[0-9]+)项措施、?)?(?:(?<p>[0-9]+)个问题)?逐项定人定时，限期办结", m =>
            (m.Groups["m"].Success ? N(m, "m") : 0) == truth.Value(FigureName.OverdueMeasures) && (m.Groups["p"].Success ? N(m, "p") : 0) == truth.Value(FigureName.OverdueProblems)),
        Say("(?:[一二三四五六七]是)?全月没有到联系村的部门（涉及(?<n>[0-9]+)个村）向县委组织部说明情况，[0-9]+月份按规定天数入村", m =>
            N(m) == Obliged("联系部门").Count(r => r.PresenceOf(Capacity.Liaison).MonthDays == 0) && truth.Known.OfType<PresenceEntry>().Any(p => p.Capacity is Capacity.Liaison)),
        Say("(?:[一二三四五六七]是)?县委组织部对尚未回访的(?<n>[0-9]+)个合格村回访一遍", m => N(m) == truth.Figures.Counted.Count(r => r.Acceptance is { Outcome: CaseOutcome.Passed, LastRevisit: null })),
    ];

    private bool Revisits(Match m)
    {
        var (held, fell) = (Held(), Fell());
        return N(m) == held + fell
            && (m.Groups["one"].Success ? (held, fell) == (1, 0)
            : m.Groups["held"].Success ? fell == 0 && held > 1
            : m.Groups["fell"].Success ? (held, fell) == (0, 1)
            : m.Groups["all"].Success ? held == 0 && fell > 1
            : N(m, "k") == held && N(m, "b") == fell && held > 0 && fell > 0);
    }

    private bool Complete(Match m)
    {
        var value = truth.Value(m.Groups["w"].Value switch { "党支部" => FigureName.BranchComplete, "村委会" => FigureName.CommitteeComplete, _ => FigureName.BothComplete });
        return (m.Groups["n"].Success ? N(m) : 0) == value && truth.Known.Any(f => f is Baseline or CommitteeChange);
    }

    // Each fault that is named of a village is one of its own, and no village of the list has another.
    private bool Lags(Match m, string lead)
    {
        var faults = m.Groups["w"].Captures.Select(w => w.Value).ToArray();
        return truth.Figures.Counted.Any(r => r.Village == m.Groups["v"].Value && r.Township == m.Groups["t"].Value && IsOf(lead, r)
            && (r.Measures.Overdue > 0) == faults.Contains($"{r.Measures.Overdue}项措施逾期")
            && (r.OverdueProblems > 0) == faults.Contains($"{r.OverdueProblems}个问题逾期")
            && (!r.HasPlan && truth.Figures.Counted.Any(c => c.HasPlan)) == faults.Contains("没有整顿方案")
            && (!faults.Contains("联系部门全月没有入村") || (truth.Material.WhoAnswersFor(r).Department is not null && r.PresenceOf(Capacity.Liaison).MonthDays == 0)));
    }

    private static bool IsOf(string lead, CaseReading r) => lead switch
    {
        _ when lead.Contains("不合格", StringComparison.Ordinal) => r.Acceptance.Outcome is CaseOutcome.Failed,
        _ when lead.Contains("反弹", StringComparison.Ordinal) => r.Acceptance.Outcome is CaseOutcome.Relapsed,
        _ when lead.Contains("市级", StringComparison.Ordinal) => r.Acceptance.Outcome is CaseOutcome.CityRefused,
        _ when lead.Contains("尚未申报", StringComparison.Ordinal) => !r.Acceptance.IsApplied,
        _ => r.Acceptance is { IsApplied: true, Outcome: null or CaseOutcome.Passed },
    };

    private bool Named(Match m, IEnumerable<CaseReading> villages)
    {
        string[] names = [.. m.Groups["v"].Captures.Select(v => v.Value)];
        return names.Distinct().Count() == names.Length && names.Order().SequenceEqual(villages.Select(truth.Material.NameOf).Order());
    }

    private long Short(Match m, string lead)
    {
        var capacity = Capacities(lead);
        return Obliged(lead).Count(r => m.Groups["p"].Value == "月"
            ? r.PresenceOf(capacity).MonthDays < N(m, "k")
            : truth.Figures.Frame.JudgedWeeks.Any(w => r.PresenceOf(capacity).DaysIn(w) < N(m, "k")));
    }

    private CaseReading[] Obliged(string lead) => [.. truth.Figures.Counted.Where(r => truth.Material.Has(r, Capacities(lead)))];

    private static Capacity Capacities(string lead) => Enum.GetValues<Capacity>().OrderByDescending(c => c.ToText().Length).First(c => lead.Contains(c.ToText(), StringComparison.Ordinal));

    private long Change(string word)
    {
        var name = word switch { "申报数" => FigureName.Applied, "合格数" => FigureName.Passed, _ => FigureName.Transformed };
        return truth.Value(name) - truth.Material.Earlier!.Values[truth.Figures[name].Key]!.Value;
    }

    private long Trained(string whom) => truth.Value(whom == "后备干部" ? FigureName.ReserveCadres : FigureName.Activists);

    private bool Used(string indicator) => truth.Material.Recorded.Indicators.Contains(indicator);

    private int Fell() => truth.Figures.Counted.Count(r => IsInMonth(r.Acceptance.Relapse));

    private int Held() => truth.Figures.Counted.Count(r => IsInMonth(r.Acceptance.LastHeld) && !IsInMonth(r.Acceptance.Relapse));

    private int Again() => truth.Figures.Counted.Count(r => IsInMonth(r.Acceptance.Relapse) && r.Acceptance.Outcome is CaseOutcome.Passed);

    private bool IsInMonth(EventMark? mark) => mark is not null && truth.Figures.Frame.Month.Contains(mark.On);

    private int Reported() => truth.Figures.Counted.Sum(r => r.Petitions.MonthsReported);

    private int Found() => truth.Figures.Counted.Sum(r => r.Categories.Sum(c => c.Found));

    private int Resolved() => truth.Figures.Counted.Sum(r => r.Categories.Sum(c => c.Resolved));

    private int Eased() => truth.Figures.Counted.Sum(r => r.Categories.Sum(c => c.Eased));

    private int Open() => Found() - Resolved() - Eased();

    private int Longest() => truth.Figures.Frame.AsOf.DayNumber - truth.Material.OldestOverdueProblem!.Value.DayNumber;

    private sealed record Phrase(Regex Form, Func<Match, string, bool> Holds);
}
