using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
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

    public override DocumentView Write(BulletinMaterial m, AccessScope by, string whose)
    {
        var (frame, unit) = (m.Figures.Frame, m.Unit);
        CaseReading[] villages = [.. m.Figures.Counted.Where(r => IsOf(r, whose))];
        var title = $"{whose}{frame.Month.ToText()}{frame.Campaign.Label}整顿工作情况";
        return new(
            new(
                new(frame.Campaign.Name, ""),
                [title],
                [
                    .. m.Figures.IsWhole || HoldsAll(by, m.Figures, villages) ? Array.Empty<Block>() : [Say(ExtractText.Of(m.Figures) + "。")],
                    Say($"{Wording.Count(villages.Length)}个{unit}，数据截至{Wording.FullDay(frame.AsOf)}。" + Sums(villages, frame.AsOf, unit)),
                    Table.Numbered(
                        [
                            new(unit, ColumnWidth.Village), new("到了哪一步", ColumnWidth.Word), new("没解决的\n问题", ColumnWidth.Number),
                            new("其中\n逾期", ColumnWidth.Number), new("没做完的\n措施", ColumnWidth.Number), new("其中\n逾期", ColumnWidth.Number),
                            new("工作组\n当月天数", ColumnWidth.Number), new($"{Beside.ToText()}\n当月天数", ColumnWidth.Number), new("最后一次\n记录", ColumnWidth.Day),
                        ],
                        villages.Select(v => (string[])
                        [
                            v.Called, StageOf(v, m.County), Of(v.Problems, v.OpenProblems.Count), Of(v.Problems, v.OverdueProblems),
                            Of(v.Measures, v.Measures.Total - v.Measures.Done), Of(v.Measures, v.Measures.Overdue),
                            Days(m, v, Capacity.Team), Days(m, v, Beside),
                            v.LastRecordOn is { } last ? Wording.FullDay(last) : Said(null),
                        ])),
                ]),
            new("", frame.Campaign.CountyName, ""));
    }

    private static string StageOf(CaseReading village, CountyWords county) =>
        village.Standing is Standing.Active ? village.Acceptance.Stage.ToText(village.Acceptance.RefusedBy, county) : village.Standing.ToText();

    // None of nothing is unknown.
    private static string Of(IReadOnlyList<ProblemReading> found, int number) => found.Count == 0 ? Said(null) : Wording.Count(number);

    private static string Of(MeasuresReading planned, int number) => planned.Total == 0 ? Said(null) : Wording.Count(number);

    // No day counts as none only where somebody is there for it, and days of such are written down at all.
    private static string Days(BulletinMaterial m, CaseReading village, Capacity capacity) =>
        m.Recorded.Capacities.Contains(capacity) && m.Has(village, capacity) ? Wording.Count(village.PresenceOf(capacity).MonthDays) : Said(null);

    private static string Sums(CaseReading[] villages, DateOnly today, string unit)
    {
        var (areProblems, areMeasures) = (villages.Any(v => v.Problems.Count > 0), villages.Any(v => v.Measures.Total > 0));
        // Of what nobody wrote down not even that none is late.
        var kinds = string.Join('和', new[] { areProblems ? "问题" : null, areMeasures ? "措施" : null }.OfType<string>());
        var problems = villages.Sum(v => v.OpenProblems.Count);
        var overdue = villages.Sum(v => v.Overdue);
        var findings = villages.Sum(v => v.OpenFindings.Count(f => f.IsOverdue(today)));
        var (noProblems, noMeasures) = (villages.Count(v => v.Problems.Count == 0), villages.Count(v => v.Measures.Total == 0));
        string?[] said =
        [
            !areProblems ? VillageWords.NoProblems : problems == 0 ? "没有未解决的突出问题" : $"未解决的突出问题{Wording.Count(problems)}个",
            kinds.Length == 0 ? null : overdue == 0 ? $"没有逾期的{kinds}" : $"逾期的{kinds}{Wording.Count(overdue)}件",
            areMeasures ? null : VillageWords.NoMeasures,
            areProblems && noProblems > 0 ? $"另有{Wording.Count(noProblems)}个{unit}{VillageWords.NoProblems}" : null,
            areMeasures && noMeasures > 0 ? $"另有{Wording.Count(noMeasures)}个{unit}{VillageWords.NoMeasures}" : null,
            findings == 0 ? null : $"督查发现的问题逾期没有整改{Wording.Count(findings)}个",
        ];
        return string.Join('，', said.OfType<string>()) + "。";
    }
}
