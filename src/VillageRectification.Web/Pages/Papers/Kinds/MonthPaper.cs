using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Papers.Kinds;

/// <summary>A month of somebody's villages, up to its end or today: how far each is, what is open, how many days who was there.</summary>
internal abstract class MonthPaper : CountyPaper
{
    public override string What => "到了哪一步、没办完的事、当月到场天数";

    public override bool IsOfMonth => true;

    /// <summary>The days of whom are counted beside the team's.</summary>
    protected abstract Capacity Beside { get; }

    /// <summary>Whether all of his villages are in reach, of who reaches a part of the county.</summary>
    /// <param name="villages">Those of his that are.</param>
    protected abstract bool HoldsAll(AccessScope by, FigureSet reached, IReadOnlyList<CaseReading> villages);

    protected abstract bool IsOf(CaseReading village, string whose);

    public override PaperNumbers Numbers(BulletinMaterial m, string whose)
    {
        var (asOf, unit) = (m.AsOf, m.Unit);
        return new(
            [.. m.Figures.Counted.Where(r => IsOf(r, whose))],
            [
                PaperCount.Villages("villages", $"{whose}的{unit}", _ => true),
                DueText.OpenProblems(asOf), DueText.OverdueProblems(asOf), DueText.OpenMeasures(asOf), DueText.OverdueMeasures(asOf),
                DueText.Overdue(asOf), DueText.OverdueFindings(asOf),
                PaperCount.Villages("noProblems", $"{VillageWords.NoProblems}的{unit}", v => v.Problems.Count == 0),
                PaperCount.Villages("noMeasures", $"{VillageWords.NoMeasures}的{unit}", v => v.Measures.Total == 0),
                DaysOf(m, "teamDays", Capacity.Team), DaysOf(m, "besideDays", Beside),
            ]);
    }

    public override DocumentView Write(BulletinMaterial m, AccessScope by, string whose)
    {
        var (frame, unit) = (m.Figures.Frame, m.Unit);
        var numbers = Numbers(m, whose);
        CaseReading[] villages = [.. numbers.Villages];
        var title = $"{whose}{frame.Month.ToText()}{frame.Campaign.Label}整顿工作情况";
        var table = Table.Numbered(
            [
                new(unit, ColumnWidth.Village), new("到了哪一步", ColumnWidth.Word), Counted("没解决的\n问题", "openProblems"),
                Counted("其中\n逾期", "overdueProblems"), Counted("没做完的\n措施", "openMeasures"), Counted("其中\n逾期", "overdueMeasures"),
                Counted("工作组\n当月天数", "teamDays"), Counted($"{Beside.ToText()}\n当月天数", "besideDays"), new("最后一次\n记录", ColumnWidth.Day),
            ],
            villages.Select(v => (string[])
            [
                v.Called, StageOf(v, m.County), Of(v.Problems, v.OpenProblems.Count), Of(v.Problems, v.OverdueProblems),
                Of(v.Measures, v.Measures.Total - v.Measures.Done), Of(v.Measures, v.Measures.Overdue),
                Days(m, v, Capacity.Team), Days(m, v, Beside),
                v.LastRecordOn is { } last ? Wording.FullDay(last) : Said(null),
            ]));
        return new(
            new(
                new(frame.Campaign.Name, ""),
                [title],
                [
                    .. m.Figures.IsWhole || HoldsAll(by, m.Figures, villages) ? Array.Empty<Block>() : [Say(ExtractText.Of(m.Figures) + "。")],
                    Prose.Of($"{numbers.Sum(numbers["villages"])}个{unit}，数据截至{Wording.FullDay(frame.AsOf)}。{Sums(numbers, unit)}").Paragraph(),
                    table with { Within = [.. villages.Select(v => v.DivisionCode)] },
                ]),
            new("", frame.Campaign.CountyName, ""),
            Doors(m, whose));
    }

    private static TableColumn Counted(string heading, string name) => new(heading, ColumnWidth.Number) { Key = PaperCount.Prefix + name };

    private static PaperCount DaysOf(BulletinMaterial m, string name, Capacity capacity) =>
        new(PaperCount.Prefix + name, $"{capacity.ToText(m.County)}{m.Month.ToText()}到{m.Unit}的天数", v => v.PresenceOf(capacity).MonthDays)
        {
            Address = id => Links.Presence(id, m.Month),
            Door = "看驻村日历",
        };

    private static string StageOf(CaseReading village, CountyWords county) =>
        village.Standing is Standing.Active ? village.Acceptance.Stage.ToText(village.Acceptance.RefusedBy, county) : village.Standing.ToText();

    // None of nothing is unknown.
    private static string Of(IReadOnlyList<ProblemReading> found, int number) => found.Count == 0 ? Said(null) : Wording.Count(number);

    private static string Of(MeasuresReading planned, int number) => planned.Total == 0 ? Said(null) : Wording.Count(number);

    // No day counts as none only where somebody is there for it, and days of such are written down at all.
    private static string Days(BulletinMaterial m, CaseReading village, Capacity capacity) =>
        m.Recorded.Capacities.Contains(capacity) && m.Has(village, capacity) ? Wording.Count(village.PresenceOf(capacity).MonthDays) : Said(null);

    private static Prose Sums(PaperNumbers numbers, string unit)
    {
        var villages = numbers.Villages;
        var (areProblems, areMeasures) = (villages.Any(v => v.Problems.Count > 0), villages.Any(v => v.Measures.Total > 0));
        // Of what nobody wrote down not even that none is late.
        var kinds = string.Join('和', new[] { areProblems ? "问题" : null, areMeasures ? "措施" : null }.OfType<string>());
        var (problems, overdue, findings) = (Sum("openProblems"), Sum("overdue"), Sum("overdueFindings"));
        var (noProblems, noMeasures) = (Sum("noProblems"), Sum("noMeasures"));
        return Prose.Sentences(
        [
            Prose.Join("，",
            [
                !areProblems ? Prose.Of($"{VillageWords.NoProblems}")
                    : problems.Value == 0 ? Prose.Of($"没有未解决的突出问题") : Prose.Of($"未解决的突出问题{problems}个"),
                kinds.Length == 0 ? Prose.Empty : overdue.Value == 0 ? Prose.Of($"没有逾期的{kinds}") : Prose.Of($"逾期的{kinds}{overdue}件"),
                areMeasures ? Prose.Empty : Prose.Of($"{VillageWords.NoMeasures}"),
                areProblems && noProblems.Value > 0 ? Prose.Of($"另有{noProblems}个{unit}{VillageWords.NoProblems}") : Prose.Empty,
                areMeasures && noMeasures.Value > 0 ? Prose.Of($"另有{noMeasures}个{unit}{VillageWords.NoMeasures}") : Prose.Empty,
                findings.Value == 0 ? Prose.Empty : Prose.Of($"督查发现的问题逾期没有整改{findings}个"),
            ]),
        ]);

        Number Sum(string name) => numbers.Sum(numbers[name]);
    }
}
