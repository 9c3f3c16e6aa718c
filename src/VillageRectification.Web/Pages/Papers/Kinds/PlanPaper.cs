using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers.Kinds;

/// <summary>整顿方案（一村一策）: causes, problems and measures as they stand, and by when the township wants what.</summary>
internal sealed class PlanPaper : VillagePaper
{
    public override string Key => "plan";

    public override string Name => "整顿方案（一村一策）";

    public override string What => "原因、问题、措施、责任人、期限";

    public override string Nothing => "还没有整顿措施，有了措施才有方案。";

    public override DocumentView? Write(VillageDesk desk)
    {
        var file = desk.File;
        MeasureReading[] measures = [.. file.Measures.Where(m => m.DropReason is null)];
        if (measures.Length == 0)
        {
            return null;
        }

        // A column of which nobody wrote a word says nothing of any measure.
        var hasGoals = measures.Any(m => !string.IsNullOrWhiteSpace(m.Goal));
        var causes = file.Facts.LastCauses();
        VillageSchedule[] schedule = [.. file.Facts.OfType<VillageSchedule>().ByDueDay()];
        List<Block> blocks = [Say(Head(desk)), new Section("一、主要问题和原因", [.. Problems(file.Problems), .. Causes(causes)])];
        blocks.Add(new Section("二、" + RecordWords.Measure,
        [
            Table.Numbered(
                [new("措施", IsText: true), .. hasGoals ? [new TableColumn("达到什么", IsText: true)] : Array.Empty<TableColumn>(),
                    new("责任人", ColumnWidth.Person), new("完成时限", ColumnWidth.Day), new("情况", ColumnWidth.Day)],
                measures.Select(m => (string[])
                    [
                    Said(m.Text), .. hasGoals ? [Said(m.Goal)] : Array.Empty<string>(), Said(m.ResponsiblePerson), Said(m.DueOn),
                    m.DoneOn is { } done ? (m.IsDoneOnUnknownDay ? UnknownDay.Word : Wording.FullDay(done)) + "\n完成" : Open(m, file.AsOf)])),
        ]));
        if (schedule.Length > 0)
        {
            blocks.Add(new Section("三、乡镇进度安排",
            [
                Table.Numbered(
                    [new("做到哪一步", IsText: true), new("哪天以前", ColumnWidth.Day)],
                    schedule.Select(s => (string[])[Said(s.Text), Wording.FullDay(s.DueOn)])),
            ]));
        }

        return Plain(desk, $"{file.Village}整顿方案", blocks);
    }

    // What is late, what has its time yet and what nobody set a day for are three things.
    private static string Open(MeasureReading measure, DateOnly asOf) =>
        measure.IsOverdue(asOf) ? measure.DueOn!.Value.ToPrintedOverdue(asOf) : measure.DueOn is null ? "没有完成" : "还没有到期";

    private static string Head(VillageDesk desk)
    {
        var (file, grade) = (desk.File, desk.File.Grade);
        var type = grade?.CaseType is { } main ? $"，主要类型是{string.Join('、', grade.OtherTypes.Prepend(main))}" : "";
        var returned = file.Acceptance.PlanReturnedOn is { } back ? $"，{Wording.FullDay(back)}{desk.Campaign.County.Department}退回，待修订" : "";
        var adopted = file.PlanAdoptedOn is { } on ? $"方案{Wording.FullDay(on)}通过{returned}。" : "方案没有登记通过日期。";
        var level = grade is null ? "" : $"是{grade.Level.ToText(desk.Campaign.County)}{desk.Campaign.UnitWord}";
        return $"{file.Village}{level}{type}。整顿期限到{Wording.FullDay(file.Deadline)}。{adopted}";
    }

    private static IEnumerable<Block> Problems(IReadOnlyList<ProblemReading> problems) => problems.Count == 0 ? [Say(VillageWords.NoProblems + "。")] :
    [
        Table.Numbered(
            [new("问题", IsText: true), new("类别", ColumnWidth.Word), new(LedgerColumnNames.Handling, ColumnWidth.Word), new("办理时限", ColumnWidth.Day),
                new("情况", ColumnWidth.Word)],
            problems.Select(p => (string[])[Said(p.Description), p.Category, Said(p.Handling?.ToText()), Said(p.DueOn), p.Status.ToText()])),
    ];

    private static IEnumerable<Block> Causes(IReadOnlyList<string> causes) =>
        causes.Count == 0 ? [Say("没有登记会诊原因。")] : causes.Select((c, i) => Say($"原因{Wording.Count(i + 1)}：{c.TrimEnd('。')}。"));
}
