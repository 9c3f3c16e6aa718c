using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Pages.ProblemList;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers.Kinds;

/// <summary>六项清单 of one village: opinions, problems, help, duties, rectification, results; each from its records.</summary>
internal sealed class SixListsPaper : VillagePaper
{
    public override string Key => "lists";

    public override string Name => "六项清单";

    public override string What => "意见、问题、帮扶、责任、整改、成效";

    public override string Nothing => "没有登记会诊、问题、责任人、帮扶和措施，列不出清单。";

    public override DocumentView? Write(VillageDesk desk)
    {
        var file = desk.File;
        (string Name, string None, Block[] Blocks)[] lists =
        [
            ("意见清单", "没有登记会诊和群众评议。", Opinions(file)),
            ("问题清单", VillageWords.NoProblems + "。", ProblemPaper.List(file)),
            ("帮扶清单", "没有登记帮扶和承诺。", [.. DossierWork.Support(file, desk.Departments).Blocks.OfType<Table>()]),
            ("责任清单", "没有登记责任人。", DutyPaper.Persons(desk, [])),
            ("整改清单", VillageWords.NoMeasures + "。", Measures(file)),
            ("成效清单", "没有登记解决的问题和完成的措施。", Results(file)),
        ];
        return lists.All(l => l.Blocks.Length == 0) ? null : Plain(desk, $"{file.Village}六项清单",
            lists.Select((l, i) => new Section($"{Wording.Numeral(i + 1)}、{l.Name}", l.Blocks.Length > 0 ? l.Blocks : [Say(l.None)])));
    }

    private static Block[] Opinions(CaseFile file) => Rows(
        [new("日期", ColumnWidth.Day), new("来源", ColumnWidth.Village), new("意见", IsText: true)],
        [
            .. file.Facts.OfType<Diagnosis>().Chronological().Where(d => d.Symptoms is not null)
                .Select(d => (string[])[Wording.FullDay(d.OccurredOn), RecordWords.Diagnosis, Said(d.Symptoms)]),
            .. file.Problems.Where(p => p.Majority is not Majority.Unknown)
                .Select(p => (string[])[Said(p.WrittenStatusOn), RecordWords.Appraisal, $"{Said(p.Description)}：{PaperText.Of(ProblemText.Opinion(p))}"]),
        ]);

    private static Block[] Measures(CaseFile file) => Rows(
        [
            new("措施", IsText: true), new("责任人", ColumnWidth.Person), new("完成时限", ColumnWidth.Day), new("完成", ColumnWidth.Day),
        ],
        [
            .. file.Measures.Where(m => m.DropReason is null).Select(m => (string[])
            [
                Said(m.Text), Said(m.ResponsiblePerson), Said(m.DueOn),
                m.WrittenDoneOn is { } done ? Wording.FullDay(done) : m.IsDone ? UnknownDay.Word : m.IsOverdue(file.AsOf) ? "逾期" : "没有登记完成",
            ]),
        ]);

    private static Block[] Results(CaseFile file) => Rows(
        [new("日期", ColumnWidth.Day), new("办成什么", IsText: true)],
        [
            .. file.Problems.Where(p => p.Status is ProblemStatus.Resolved)
                .Select(p => (On: p.WrittenStatusOn, Text: $"解决问题：{Said(p.Description)}"))
                .Concat(file.Measures.Where(m => m.IsDone).Select(m => (On: m.WrittenDoneOn, Text: $"完成措施：{Said(m.Text)}")))
                .OrderBy(r => r.On is null).ThenBy(r => r.On).Select(r => (string[])[Said(r.On), r.Text]),
        ]);

    private static Block[] Rows(TableColumn[] columns, string[][] rows) => rows.Length == 0 ? [] : [Table.Numbered(columns, rows)];
}
