using System.Globalization;
using VillageRectification.Documents.Sheets;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Support;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.Records.Kinds;
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
    private const string GivenName = "帮扶实事";
    private const string Promised = "帮扶承诺";
    private const string Planned = "部门计划";

    /// <summary>In addresses.</summary>
    public const string Key = "support";

    public const string Name = "帮扶月表";

    // Of one row: its record.
    private const string RecordKey = PaperCount.Prefix + "record";

    private DateOnly AsOf => Figures.Frame.AsOf;

    private string Unit => Figures.Frame.Unit;

    public string Title => $"{Figures.Frame.Campaign.CountyName}{Month.ToText()}{Name}";

    /// <summary>On paper and in Word.</summary>
    public DocumentView Document() => new(
        new(
            new(Figures.Frame.Campaign.Name, ""),
            [Title],
            [
                Sum().Paragraph(),
                .. Tables().Select((t, i) => new Section(
                    $"{Wording.Numeral(i + 1)}、{t.Name}", [t.Table.Rows.Count > 0 ? t.Table : new Paragraph(null, [new(t.None)])])),
            ]),
        new("", Note(), ""),
        FigureLinks.ByKey((key, within) => key == RecordKey ? AddressOf(within!) : Links.PaperNumber(Key, key, null, Month, within)));

    /// <summary>What its sentence counts.</summary>
    public PaperNumbers Numbers => new(
        Figures.Counted,
        [
            Given("given", $"{Month.ToText()}的帮扶实事", _ => true),
            PaperCount.Villages("givenTo", $"{Month.ToText()}有帮扶实事的{Unit}", v => GivenTo(v.CaseId).Any()),
            Given("value", $"{Month.ToText()}的帮扶实事折合的元", g => g.ValueYuan is not null) with
            {
                Of = v => GivenTo(v.CaseId).Sum(g => g.ValueYuan ?? 0),
            },
            Given("withoutValue", $"{Month.ToText()}没有登记折合多少的帮扶实事", g => g.ValueYuan is null),
        ]);

    /// <summary>A sheet each of what was given, promised and planned.</summary>
    public IReadOnlyList<PrintedSheet> Workbook() => [.. Tables().Select(t => PrintedSheet.Of(t.Name, $"{Title}：{t.Name}", Note(), t.Table))];

    private string Note() => $"数据截至{Wording.FullDay(AsOf)}" + (ExtractText.Of(Figures) is { } extract ? $"　{extract}" : "");

    private PaperCount Given(string name, string title, Func<SupportItem, bool> counts) =>
        PaperCount.Records(name, title, v => [.. GivenTo(v.CaseId).Where(counts).Select(Line)]) with
        {
            Address = id => Links.Chronicle(id, ChronicleKind.Support),
            Door = $"看这个{Unit}的帮扶",
        };

    private string Line(SupportItem item) => string.Join('，', new[]
    {
        $"{item.OccurredOn.ToList()} {NameOf(item.DepartmentId)}", item.Text, item.ValueYuan is { } yuan ? $"折合{Wording.Count(yuan)}元" : null,
    }.OfType<string>());

    private Prose Sum()
    {
        var numbers = Numbers;
        var (given, to, unknown) = (Told("given"), Told("givenTo"), Told("withoutValue"));
        return given.Value == 0 ? Prose.Of($"{Month.ToText()}没有登记帮扶实事。")
            : Prose.Of($"{Month.ToText()}帮扶实事{given}件，到{to}个{Unit}；{Worth()}。");

        Prose Worth() => unknown.Value == given.Value ? Prose.Of($"折合多少没有登记")
            : Prose.Of($"折合{Told("value")}元{(unknown.Value > 0 ? Prose.Of($"，另有{unknown}件没有登记折合多少") : Prose.Empty)}");

        Number Told(string name) => numbers.Sum(numbers[name]);
    }

    private (string Name, string None, Table Table)[] Tables() =>
    [
        (GivenName, "没有登记帮扶实事。", List(
            [
                new("日期", ColumnWidth.Day), new("部门", ColumnWidth.Day), new("类型", ColumnWidth.Word), new("内容", IsText: true),
                new("折合（元）", ColumnWidth.Word) { Key = RecordKey }, new("来源", ColumnWidth.Word), new("走访\n户数", ColumnWidth.Person) { Key = RecordKey },
            ],
            v => GivenTo(v.CaseId).Select(g => (g.RecordId, (string[])
            [
                Wording.FullDay(g.OccurredOn), NameOf(g.DepartmentId), g.Kind, PaperText.Of(g.Text), Said(g.ValueYuan),
                g.Origin?.ToText() ?? FieldWords.Unknown, Said(g.Households),
            ])))),
        (Promised, "没有这个月作出、兑现、到期和已经逾期的承诺。", List(
            [
                new("承诺日期", ColumnWidth.Day), new("部门", ColumnWidth.Day), new("内容", IsText: true),
                new("折合（元）", ColumnWidth.Word) { Key = RecordKey }, new("期限", ColumnWidth.Day), new("情况", ColumnWidth.Day),
            ],
            v => Facts[v.CaseId].CommitmentsOn(AsOf).Where(IsOfMonth).Select(c => (c.Promise.RecordId, (string[])
            [
                Wording.FullDay(c.Promise.OccurredOn), NameOf(c.Promise.DepartmentId), PaperText.Of(c.Promise.Text), Said(c.Promise.ValueYuan),
                Said(c.Promise.DueOn), c.DeliveredOn is { } on ? Wording.FullDay(on) + SupportText.Word(c)
                    : (c.PartOn is null ? "" : "兑现一部分") + (c.IsOverdue(AsOf) ? "逾期" : c.PartOn is null ? "没有兑现" : ""),
            ])))),
        (Planned, "没有这个月定下、办完、到期和已经逾期的计划。", List(
            [
                new("计划日期", ColumnWidth.Day), new("部门", ColumnWidth.Day), new("内容", IsText: true), new("期限", ColumnWidth.Day), new("情况", ColumnWidth.Day),
            ],
            v => Facts[v.CaseId].DepartmentPlansOn(AsOf).Where(IsOfMonth).Select(p => (p.Plan.RecordId, (string[])
            [
                Wording.FullDay(p.Plan.OccurredOn), NameOf(p.Plan.DepartmentId), PaperText.Of(p.Plan.Text), Said(p.Plan.DueOn),
                p.Outcome is { } end ? Wording.FullDay(end.OccurredOn) + SupportText.Word(end) : p.Plan.DueOn.IsPast(AsOf) ? "逾期" : "没有办完",
            ])))),
    ];

    private Table List(TableColumn[] columns, Func<CaseReading, IEnumerable<(Guid RecordId, string[] Cells)>> rows)
    {
        var all = Figures.Counted.SelectMany(v => rows(v).Select(r => (Village: v, r.RecordId, r.Cells))).ToArray();
        var list = Table.Numbered(
            [new(Unit, ColumnWidth.Village), new("乡镇", ColumnWidth.Township), .. columns],
            all.Select(r => (string[])[r.Village.Village, r.Village.Township, .. r.Cells]));
        return list with { IsLandscape = true, Within = [.. all.Select(r => r.RecordId.ToString())] };
    }

    private string? AddressOf(string record) => Facts.SelectMany(f => f).FirstOrDefault(f => f.RecordId.ToString() == record) is { } fact
        ? Links.Record(fact.CaseId, fact is SupportItem ? SupportItems.Address : Commitments.Address, fact.RecordId) : null;

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
