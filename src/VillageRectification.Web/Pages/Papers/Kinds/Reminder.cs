using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Web.Frame;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.Records.Kinds;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.Papers.Kinds;

/// <summary>工作提醒函: to a department or a county leader, of the villages tied to them what is past its day and what is promised and not delivered.</summary>
internal sealed class Reminder : CountyPaper
{
    private const string Due = "due";

    // Of one row: its record.
    private const string LateKey = PaperCount.Prefix + "late";

    public override string Key => "reminder";

    public override string Name => "工作提醒函";

    public override string What => "到期没办的事，发给联系的部门或者领导";

    public override string Whose => "部门或者联系领导";

    public override bool IsSent => true;

    /// <summary>The departments, then the leaders.</summary>
    public override IEnumerable<string> For(FigureSet figures) =>
        [.. Names(figures.Counted.Select(r => r.Persons.Department)), .. Names(figures.Counted.Select(r => r.Persons.CountyLeader))];

    public override PaperNumbers Numbers(BulletinMaterial m, string whose) => new(
        [.. m.Figures.Counted.Where(r => r.Persons.Department == whose || r.Persons.CountyLeader == whose)],
        [
            PaperCount.Villages("villages", $"{whose}联系的{m.Unit}", _ => true),
            PaperCount.Records(Due, "到期没有办完的事", v => [.. Open(v, whose, m.AsOf).OrderBy(o => o.Due).Select(o => o.Line(m.AsOf))]) with
            {
                Address = id => Links.Chronicle(id),
                Door = $"看这个{m.Unit}的大事记",
            },
        ]);

    public override DocumentView Write(BulletinMaterial m, AccessScope by, string whose)
    {
        var (campaign, today, unit) = (m.Campaign, m.AsOf, m.Unit);
        var numbers = Numbers(m, whose);
        var villages = numbers.Villages;
        // What is due longest first; of one day by village, as everywhere.
        var rows = villages.OrderBy(v => v.DivisionCode, StringComparer.Ordinal).SelectMany(v => Open(v, whose, today)).OrderBy(r => r.Due)
            .ToArray();
        var issuer = m.Issuer;
        var names = string.Join('、', villages.Select(v => v.Township + v.Village));
        var tied = villages.FirstOrDefault(v => v.Persons.CountyLeader == whose)?.Persons;
        var told = rows.Length == 0 ? Prose.Of($"没有登记到期没办的事，感谢支持。")
            : Prose.Of($"有{numbers.Sum(numbers[Due])}件事到期没有办完，列在下面，请帮助推动。");
        var (to, you) = tied is null ? (whose, "你单位") : ($"{tied.LeaderOffice}{whose}同志", "您");
        var doors = Doors(m, whose);
        return new(
            new(
                new(issuer, issuer),
                ["关于", campaign.Label, "整顿工作的提醒函"],
                [
                    new Addressees($"{to}："),
                    Prose.Of($"{you}联系{numbers.Sum(numbers["villages"])}个{unit}：{names}。到{Wording.FullDay(today)}，{told}").Paragraph(),
                    .. rows.Length == 0 ? Array.Empty<Block>() :
                    [
                        Table.Numbered(
                            [
                                new(unit, ColumnWidth.Village), new("事项", IsText: true), new("责任人", ColumnWidth.Person), new("期限", ColumnWidth.Day),
                                new("逾期", ColumnWidth.Word) { Key = LateKey },
                            ],
                            rows.Select(r => r.Cells(today))) with { Within = [.. rows.Select(r => r.RecordId.ToString())] },
                    ],
                    new Signature(issuer),
                ]),
            DocumentIssue.ByHand,
            doors with
            {
                Elsewhere = (key, within) => key == LateKey ? rows.First(r => r.RecordId.ToString() == within).Address : doors.Elsewhere(key, within),
            });
    }

    private static IEnumerable<string> Names(IEnumerable<string?> names) => names.OfType<string>().Distinct().Order(ChineseOrder.Comparer);

    // A promise is of the department that made it.
    private static IEnumerable<OpenItem> Open(CaseReading village, string whose, DateOnly today) =>
    [
        .. village.OpenProblems.Where(p => p.IsOverdue(today)).Select(p => new OpenItem(
            village, p.RecordId, $"问题：{p.Description}", p.ResponsiblePerson, p.DueOn!.Value, Links.Record(village.CaseId, Problems.Address, p.RecordId))),
        .. village.OpenMeasures.Where(m => m.IsOverdue(today)).Select(m => new OpenItem(
            village, m.RecordId, $"措施：{m.Text}", m.ResponsiblePerson, m.DueOn!.Value, Links.Plan(village.CaseId))),
        .. village.OpenFindings.Where(f => f.IsOverdue(today)).Select(f => new OpenItem(
            village, f.RecordId, $"督查发现：{f.Text}", null, f.DueOn!.Value, Links.Record(village.CaseId, Findings.Address, f.RecordId))),
        .. village.OpenPromises.Where(p => p.Department == whose && p.DueOn.IsPast(today)).Select(p => new OpenItem(
            village, p.RecordId, $"承诺：{p.Text}", whose, p.DueOn!.Value, Links.Record(village.CaseId, Commitments.Address, p.RecordId))),
    ];

    /// <param name="Address">Where its record is.</param>
    private sealed record OpenItem(CaseReading Village, Guid RecordId, string What, string? Who, DateOnly Due, string Address)
    {
        public string Line(DateOnly today) => $"{What}，期限 {Due.ToList()}，{Due.ToPrintedOverdue(today)}";

        public string[] Cells(DateOnly today) => [Village.Called, What, Said(Who), Wording.FullDay(Due), $"{Wording.Count(Due.DaysPast(today))}天"];
    }
}
