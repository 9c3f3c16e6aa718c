using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Teams;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers.Kinds;

/// <summary>
/// 明白纸: what is posted up for the villagers: who works here, what is being done by when, what was solved. Problems that are open are not posted: only
/// what is done about them.
/// </summary>
internal sealed class NoteForVillagers : VillagePaper
{
    public override string Key => "villagers";

    public override string Name => "明白纸";

    public override string What => "张贴出来：谁来整顿、做什么、已经办成什么";

    public override string Nothing => "还没有登记工作组和整顿措施。";

    public override DocumentView? Write(VillageDesk desk)
    {
        var file = desk.File;
        MeasureReading[] measures = [.. file.Measures.Where(m => m.DropReason is null)];
        ProblemReading[] solved = [.. file.Problems.Where(p => p.Status is ProblemStatus.Resolved)];
        if (measures.Length == 0 && file.Persons.Members.Count == 0)
        {
            return null;
        }

        var team = file.Persons.Members.GroupBy(m => m.Role).Select(g => Say($"{g.Key.ToText()}：{string.Join('、', g.Select(m => m.Name))}。"));
        return Posted(desk, $"{file.Village}整顿明白纸",
        [
            new Section("一、谁来整顿", [.. file.Persons.Members.Count == 0 ? [Say(VillageWords.NoTeam + "。")] : team, Say("联系电话：＿＿＿＿＿＿＿＿＿＿")]),
            new Section("二、做什么",
                [.. measures.Length == 0 ? [Say("还没有整顿措施。")] : new Block[]
                {
                    Table.Numbered(
                        [new("措施", IsText: true), new("哪天以前", ColumnWidth.Day), new("做到了没有", ColumnWidth.Day)],
                        measures.Select(m => (string[])
                        [
                            Said(m.Text), m.DueOn is { } due ? Wording.FullDay(due) : "没有定期限",
                            m.WrittenDoneOn is { } done ? Wording.FullDay(done) + "\n做完" : m.IsDone ? "做完了"
                                : m.DueOn is null || m.IsOverdue(file.AsOf) ? "还没有做完" : "还没有到期",
                        ])),
                }]),
            new Section("三、已经解决的问题",
                [.. solved.Length == 0 ? [Say("还没有登记解决的问题。")] : solved.Select((p, i) => Say(
                    $"{Wording.Count(i + 1)}．{Said(p.Description).TrimEnd('。')}{(p.WrittenStatusOn is { } on ? $"，{Wording.FullDay(on)}解决" : "")}。"))]),
        ]);
    }
}
