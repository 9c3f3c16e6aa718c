using System.Globalization;
using VillageRectification.Documents.Sheets;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Papers;

/// <summary>
/// 帮扶月表: what departments gave the villages in a month, and what of their promises and plans was made, ended or due in it, or is past its day.
/// </summary>
/// <param name="Month">Up to its end or today.</param>
/// <param name="Departments">Names of the county's departments.</param>
/// <param name="Facts">What was given, promised and planned, of each village.</param>
internal sealed record SupportMonth(FigureSet Figures, Month Month, IReadOnlyDictionary<Guid, string> Departments, ILookup<Guid, CaseFact> Facts)
{
    private const string Given = "帮扶实事";
    private const string Promised = "帮扶承诺";
    private const string Planned = "部门计划";

    private DateOnly AsOf => Figures.Frame.AsOf;

    private string Unit => Figures.Frame.Unit;

    public string Title => $"{Figures.Frame.Campaign.CountyName}{Month.ToText()}帮扶月表";

    /// <summary>On paper and in Word.</summary>
    public DocumentView Document() => new(
        new(
            new(Figures.Frame.Campaign.Name, ""),
            [Title],
            [
                new Paragraph(null, [new(Sum())]),
                .. Tables().Select((t, i) => new Section(
                    $"{Wording.Numeral(i + 1)}、{t.Name}", [t.Table.Rows.Count > 0 ? t.Table : new Paragraph(null, [new(t.None)])])),
            ]),
        new("", Note(), ""));

    /// <summary>A sheet each of what was given, promised and planned.</summary>
    public IReadOnlyList<PrintedSheet> Workbook() => [.. Tables().Select(t => PrintedSheet.Of(t.Name, $"{Title}：{t.Name}", Note(), t.Table))];

    private string Note() => $"数据截至{Wording.FullDay(AsOf)}" + (ExtractText.Of(Figures) is { } extract ? $"　{extract}" : "");

    private string Sum()
    {
        SupportItem[] given = [.. Figures.Counted.SelectMany(v => GivenTo(v.CaseId))];
        if (given.Length == 0)
        {
            return $"{Month.ToText()}没有登记帮扶实事。";
        }

        var unknown = given.Count(g => g.ValueYuan is null);
        return $"{Month.ToText()}帮扶实事{Wording.Count(given.Length)}件，到{Wording.Count(given.DistinctBy(g => g.CaseId).Count())}个{Unit}；"
            + (unknown == given.Length ? "折合多少没有登记。"
                : $"折合{Wording.Count(given.Sum(g => g.ValueYuan ?? 0))}元{(unknown > 0 ? $"，另有{Wording.Count(unknown)}件没有登记折合多少" : "")}。");
    }

    private (string Name, string None, Table Table)[] Tables() =>
    [
        (Given, "没有登记帮扶实事。", List(
            [
                new("日期", ColumnWidth.Day), new("部门", ColumnWidth.Day), new("类型", ColumnWidth.Word), new("内容", IsText: true), new("折合（元）", ColumnWidth.Word),
                new("来源", ColumnWidth.Word), new("走访\n户数", ColumnWidth.Person),
            ],
            v => GivenTo(v.CaseId).Select(g => (string[])
            [
                Wording.FullDay(g.OccurredOn), NameOf(g.DepartmentId), g.Kind, PaperText.Of(g.Text), Said(g.ValueYuan),
                g.Origin?.ToText() ?? FieldWords.Unknown, Said(g.Households),
            ]))),
        (Promised, "没有这个月作出、兑现、到期和已经逾期的承诺。", List(
            [
                new("承诺日期", ColumnWidth.Day), new("部门", ColumnWidth.Day), new("内容", IsText: true), new("折合（元）", ColumnWidth.Word), new("期限", ColumnWidth.Day),
                new("情况", ColumnWidth.Day),
            ],
            v => Facts[v.CaseId].CommitmentsOn(AsOf).Where(IsOfMonth).Select(c => (string[])
            [
                Wording.FullDay(c.Promise.OccurredOn), NameOf(c.Promise.DepartmentId), PaperText.Of(c.Promise.Text), Said(c.Promise.ValueYuan),
                Said(c.Promise.DueOn), c.DeliveredOn is { } on ? Wording.FullDay(on) + SupportText.Word(c)
                    : (c.PartOn is null ? "" : "兑现一部分") + (c.IsOverdue(AsOf) ? "逾期" : c.PartOn is null ? "没有兑现" : ""),
            ]))),
        (Planned, "没有这个月定下、办完、到期和已经逾期的计划。", List(
            [
                new("计划日期", ColumnWidth.Day), new("部门", ColumnWidth.Day), new("内容", IsText: true), new("期限", ColumnWidth.Day), new("情况", ColumnWidth.Day),
            ],
            v => Facts[v.CaseId].DepartmentPlansOn(AsOf).Where(IsOfMonth).Select(p => (string[])
            [
                Wording.FullDay(p.Plan.OccurredOn), NameOf(p.Plan.DepartmentId), PaperText.Of(p.Plan.Text), Said(p.Plan.DueOn),
                p.Outcome is { } end ? Wording.FullDay(end.OccurredOn) + SupportText.Word(end) : p.Plan.DueOn.IsPast(AsOf) ? "逾期" : "没有办完",
            ]))),
    ];

    private Table List(TableColumn[] columns, Func<CaseReading, IEnumerable<string[]>> rows)
    {
        var list = Table.Numbered(
            [new(Unit, ColumnWidth.Village), new("乡镇", ColumnWidth.Township), .. columns],
            Figures.Counted.SelectMany(v => rows(v).Select(r => (string[])[v.Village, v.Township, .. r])));
        return list with { IsLandscape = true };
    }

    private IEnumerable<SupportItem> GivenTo(Guid caseId) => Facts[caseId].OfType<SupportItem>().Where(g => Month.Of(g.OccurredOn) == Month).Chronological();

    private bool IsOfMonth(CommitmentReading promise) =>
        promise.IsOverdue(AsOf) || IsIn(promise.Promise.OccurredOn, promise.Promise.DueOn, promise.DeliveredOn, promise.PartOn);

    private bool IsOfMonth(DepartmentPlanReading plan) =>
        (plan.Outcome is null && plan.Plan.DueOn.IsPast(AsOf)) || IsIn(plan.Plan.OccurredOn, plan.Plan.DueOn, plan.Outcome?.OccurredOn);

    private bool IsIn(params DateOnly?[] days) => days.Any(d => d is { } day && Month.Of(day) == Month);

    private string NameOf(Guid? department) => department is { } id ? Departments.GetValueOrDefault(id, DepartmentWords.Deleted) : FieldWords.Unknown;

    private static string Said(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? FieldWords.Unknown;

    private static string Said(DateOnly? day) => day is { } known ? Wording.FullDay(known) : FieldWords.Unknown;
}
