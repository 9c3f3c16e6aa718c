using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Persistence;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers.Kinds;

/// <summary>工作提醒函: to a department or a county leader, of the villages tied to them what is past its day and what is promised and not delivered.</summary>
internal sealed class Reminder : CountyPaper
{
    public override string Key => "reminder";

    public override string Name => "工作提醒函";

    public override string What => "到期没办的事，发给联系的部门或者领导";

    public override string Whose => "部门或者联系领导";

    public override bool IsSent => true;

    /// <summary>The departments, then the leaders.</summary>
    public override IEnumerable<string> For(FigureSet figures) =>
        [.. Names(figures.Counted.Select(r => r.Persons.Department)), .. Names(figures.Counted.Select(r => r.Persons.CountyLeader))];

    public override DocumentView Write(BulletinMaterial m, AccessScope by, string whose)
    {
        var (campaign, today, unit) = (m.Campaign, m.AsOf, m.Unit);
        CaseReading[] villages = [.. m.Figures.Counted.Where(r => r.Persons.Department == whose || r.Persons.CountyLeader == whose)];
        // What is due longest first; of one day by village, as everywhere.
        var rows = villages.OrderBy(v => v.DivisionCode, StringComparer.Ordinal).SelectMany(v => Open(v, whose, today)).OrderBy(r => r.Due)
            .Select(r => r.Cells).ToArray();
        var issuer = m.Issuer;
        var names = string.Join('、', villages.Select(v => v.Township + v.Village));
        var count = Wording.Count(villages.Length);
        var tied = villages.FirstOrDefault(v => v.Persons.CountyLeader == whose)?.Persons;
        var (to, you) = tied is null ? (whose, "你单位") : ($"{tied.LeaderOffice}{whose}同志", "您");
        return new(
            new(
                new(issuer, issuer),
                ["关于", campaign.Label, "整顿工作的提醒函"],
                [
                    new Addressees($"{to}："),
                    Say($"{you}联系{count}个{unit}：{names}。到{Wording.FullDay(today)}，" + (rows.Length == 0
                        ? "没有登记到期没办的事，感谢支持。" : $"有{Wording.Count(rows.Length)}件事到期没有办完，列在下面，请帮助推动。")),
                    .. rows.Length == 0 ? Array.Empty<Block>() :
                    [
                        Table.Numbered(
                            [
                                new(unit, ColumnWidth.Village), new("事项", IsText: true), new("责任人", ColumnWidth.Person), new("期限", ColumnWidth.Day),
                                new("逾期", ColumnWidth.Word),
                            ],
                            rows),
                    ],
                    new Signature(issuer),
                ]),
            DocumentIssue.ByHand);
    }

    private static IEnumerable<string> Names(IEnumerable<string?> names) => names.OfType<string>().Distinct().Order(ChineseOrder.Comparer);

    // A promise is of the department that made it.
    private static IEnumerable<(DateOnly Due, string[] Cells)> Open(CaseReading village, string whose, DateOnly today) =>
    [
        .. village.OpenProblems.Where(p => p.IsOverdue(today)).Select(p => Row(village, $"问题：{p.Description}", p.ResponsiblePerson, p.DueOn!.Value, today)),
        .. village.OpenMeasures.Where(m => m.IsOverdue(today)).Select(m => Row(village, $"措施：{m.Text}", m.ResponsiblePerson, m.DueOn!.Value, today)),
        .. village.OpenFindings.Where(f => f.IsOverdue(today)).Select(f => Row(village, $"督查发现：{f.Text}", null, f.DueOn!.Value, today)),
        .. village.OpenPromises.Where(p => p.Department == whose && p.DueOn.IsPast(today))
            .Select(p => Row(village, $"承诺：{p.Text}", whose, p.DueOn!.Value, today)),
    ];

    private static (DateOnly Due, string[] Cells) Row(CaseReading village, string what, string? who, DateOnly due, DateOnly today) =>
        (due, [village.Called, what, Said(who), Wording.FullDay(due), $"{Wording.Count(due.DaysPast(today))}天"]);
}
