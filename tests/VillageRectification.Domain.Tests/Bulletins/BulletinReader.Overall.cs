using System.Globalization;
using System.Text.RegularExpressions;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Petitions;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <content>The general situation: stages, revisits, petitions.</content>
internal sealed partial class BulletinReader
{
    private const string Changed = "(?:（(?:丙[0-9]+村2002年10月21日检查验收、?)+(?:等(?<r>[0-9]+)条记录)?在上期印发后登记或更正）|（上访情况在上期印发后补报或更正）)?";

    private IReadOnlyList<Phrase> Overall() =>
    [
        Say("全县没有列入整顿的后进村", _ => Cases == 0),
        Say($"(?:上期数据更正：)?(?<f>[^，；：]+?)原为(?<a>未填|[0-9.]+[^，（0-9]{{1,4}})，现为(?<b>未填|[0-9.]+[^，（0-9]{{1,4}}){Changed}", Corrects),
        Say("全县后进村(?<n>[0-9]+)个", m => N(m) == Cases),
        Say("(?<all>全部)?是(?<level>市重点|县重点|一般|上级挂牌)", m => m.Groups["all"].Success == Cases > 1
            && truth.Figures.Counted.All(r => r.Level?.ToText() == m.Groups["level"].Value)),
        Say("其中(?:(?<level>市重点|县重点|一般|上级挂牌)(?<n>[0-9]+)个、?)+", m => m.Groups["level"].Captures.Zip(m.Groups["n"].Captures)
                .All(l => truth.Figures.Counted.Count(r => r.Level?.ToText() == l.First.Value) == int.Parse(l.Second.Value, CultureInfo.InvariantCulture))
                && m.Groups["n"].Captures.Count > 0),
        Say("(?<n>[0-9]+)个没有填写管理级别", m => N(m) == truth.Figures.Counted.Count(r => r.Level is null) && N(m) < Cases),
        Say("全部（(?<n>[0-9]+)个）中止整顿", m => N(m) == truth.Value(FigureName.Suspended) && N(m) == Cases),
        Say("已中止整顿", _ => truth.Value(FigureName.Suspended) == 1 && Cases == 1),
        Say("中止整顿(?<n>[0-9]+)个", m => N(m) == truth.Value(FigureName.Suspended) && N(m) < Cases),
        Say($"{Some}(?:已申报验收|申报验收)", m => Is(m, truth.Value(FigureName.Applied))),
        Say($"{Some}初步达到验收标准", m => Is(m, truth.Value(FigureName.Passed))),
        Say("其中(?<n>[0-9]+)个转化升级", m => N(m) == truth.Value(FigureName.Transformed) && N(m) < truth.Value(FigureName.Passed)),
        Say("已转化升级", _ => truth.Value(FigureName.Transformed) == 1 && Cases == 1),
        Say("并已转化升级", _ => truth.Value(FigureName.Transformed) == 1 && truth.Value(FigureName.Passed) == 1),
        Say("全部（(?<n>[0-9]+)个）转化升级", m => N(m) > 1 && N(m) == truth.Value(FigureName.Transformed) && N(m) == truth.Value(FigureName.Passed)),
        Say("验收不合格", _ => truth.Value(FigureName.Failed) == 1 && Cases == 1),
        Say("出现反弹", _ => truth.Value(FigureName.Relapsed) == 1 && Cases == 1),
        Say("没有不合格的村", _ => Cases > 1 && truth.Value(FigureName.Failed) == 0 && truth.Value(FigureName.Inspected) > 0),
        Say($"{Some}不合格", m => Is(m, truth.Value(FigureName.Failed))),
        Say("(?<m>[0-9]+)月份(?:到[0-9]+日)?回访(?<n>[0-9]+)个村，(?:" +
            "(?<one>成果得到保持)|(?<held>全部保持)|(?<fell>发现反弹)|(?<all>全部反弹)|(?<k>[0-9]+)个村保持，(?<b>[0-9]+)个村反弹)", Revisits),
        Say("(?<m>[0-9]+)月份(?:到[0-9]+日)?没有回访", _ => Fell() + Held() == 0 && truth.Value(FigureName.Revisited) > 0),
        Say("没有出现反弹", _ => Fell() == 0 && truth.Value(FigureName.Relapsed) == 0),
        Say("反弹的村(?:中(?<n>[0-9]+)个)?当月又重新达到验收标准", m =>
            Again() is var again && (m.Groups["n"].Success ? N(m) == again && again < Fell() : again == Fell()) && again > 0),
        Say("此前反弹的(?<n>[0-9]+)个村(?<m>[0-9]+)月份重新达到验收标准", m => N(m) > 0 && N(m) <= truth.Value(FigureName.EverRelapsed)),
        Say($"{Some}反弹", m => Is(m, truth.Value(FigureName.Relapsed))),
        Say($"{Some}(?<who>市级认定或县级认定|市级认定|县级认定)未通过", m => Is(m, truth.Value(FigureName.CityRefused)) && IsByWhom(m.Groups["who"].Value)),
        Say($"{Some}等待检查", m => Is(m, truth.Value(FigureName.Awaiting))),
        Say("(?<n>[0-9]+)个村尚未申报", m => N(m) == truth.Value(FigureName.NotApplied) && N(m) < Cases),
        Say("(?:(?<w>申报数|合格数|转化升级数)、?)+与(?<e>更正后的)?上期持平", m =>
            m.Groups["w"].Captures.All(w => Change(w.Value) == 0 && IsCorrected(w.Value) == m.Groups["e"].Success)),
        Say("(?<w>申报数|合格数|转化升级数)比(?<e>更正后的)?上期(?<d>增加|减少)(?<n>[0-9]+)个", m =>
            IsCorrected(m.Groups["w"].Value) == m.Groups["e"].Success
            && Change(m.Groups["w"].Value) == (m.Groups["d"].Value == "增加" ? N(m) : -N(m)) && N(m) > 0),
        Say("上访情况没有登记", _ => Reported() == 0),
        Say("全县后进村没有发生上访", _ => truth.Knows<MassPetition>() && truth.Value(FigureName.Petitions) == 0 && truth.Value(FigureName.PetitionMonthsMissing) == 0),
        Say("行动开始以来全县后进村发生上访(?<n>[0-9]+)件次", m => N(m) == truth.Value(FigureName.Petitions) && truth.Value(FigureName.PetitionMonthsMissing) == 0),
        Say("据已上报的(?<r>[0-9]+)份月报统计（每村每月一份，还缺(?<l>[0-9]+)份），(?:全县后进村上访(?<n>[1-9][0-9]*)件次|这些月报里没有上访)", m =>
            N(m, "r") == Reported() && N(m, "l") == truth.Value(FigureName.PetitionMonthsMissing)
            && truth.Value(FigureName.Petitions) == (m.Groups["n"].Success ? N(m) : 0)
            && N(m, "r") + N(m, "l") == truth.Figures.Readings.Where(r => r.Standing is not Standing.Removed).Sum(r => r.Petitions.MonthsDue)),
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

    private long Change(string word) => truth.Value(NameOf(word)) - truth.Material.Earlier!.Values[truth.Figures[NameOf(word)].Key]!.Value;

    private bool IsCorrected(string word) => truth.Material.Earlier!.Corrected.Contains(truth.Figures[NameOf(word)].Key);

    private static FigureName NameOf(string word) =>
        word switch { "申报数" => FigureName.Applied, "合格数" => FigureName.Passed, _ => FigureName.Transformed };

    private int Fell() => truth.Figures.Counted.Count(r => IsInMonth(r.Acceptance.Relapse));

    private int Held() => truth.Figures.Counted.Count(r => IsInMonth(r.Acceptance.LastHeld) && !IsInMonth(r.Acceptance.Relapse));

    private int Again() => truth.Figures.Counted.Count(r => IsInMonth(r.Acceptance.Relapse) && r.Acceptance.Outcome is CaseOutcome.Passed);

    private bool IsInMonth(EventMark? mark) => mark is not null && truth.Figures.Frame.Month.Contains(mark.On);

    private int Reported() => truth.Figures.Counted.Sum(r => r.Petitions.MonthsReported);

    private bool Corrects(Match m) => truth.Material.Corrections.Any(c =>
        truth.Figures.Find(c.Key) is { } figure && figure.Words.Printed == m.Groups["f"].Value
        && m.Groups["a"].Value == Known(figure, c.Was) && m.Groups["b"].Value == Known(figure, c.Is)
        && (m.Groups["r"].Success ? N(m, "r") == c.Records.Count : c.Records.Count <= 5));

    private static string Known(Figure figure, long? value) => value is { } known ? Said(figure, known) + Counted(figure) : "未填";

    private static string Counted(Figure figure) => figure.Name switch
    {
        FigureName.PetitionMonthsMissing => "个月",
        _ when figure.Words.Unit == "个村" => "个",
        _ => figure.Words.Unit,
    };
}
