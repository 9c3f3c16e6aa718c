using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Progress;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers.Kinds;

/// <summary>典型材料: of a village held up as an example, what it was like, what was done, how it stands now.</summary>
internal sealed class ExemplarPaper : VillagePaper
{
    public override string Key => "exemplar";

    public override string Name => "典型材料";

    public override string What => "事迹、做完的措施、整顿前和现在";

    public override string Nothing => "没有登记为典型。";

    public override DocumentView? Write(VillageDesk desk)
    {
        var file = desk.File;
        Exemplar[] all = [.. file.Facts.OfType<Exemplar>().Chronological()];
        var done = file.Measures.Where(m => m.DoneOn is not null).OrderBy(m => m.DoneOn).ThenBy(m => m.RecordId).ToArray();
        return all.Length == 0 ? null : Plain(desk, $"{file.Village}典型材料",
        [
            new Section("一、事迹", [.. all.Select(e => Say($"{Said(e.Story).TrimEnd('。')}。"))]),
            new Section("二、做完的措施",
                [.. done.Length == 0 ? [Say("没有登记完成的措施。")] : new Block[]
                {
                    Table.Numbered(
                        [new("措施", IsText: true), new("完成日期", ColumnWidth.Day)],
                        done.Select(m => (string[])[Said(m.Text), m.WrittenDoneOn is { } day ? Wording.FullDay(day) : UnknownDay.Word])),
                }]),
            new Section("三、整顿前和现在",
            [
                new Table(
                    [new("项目", ColumnWidth.Day), new("整顿前", IsText: true), new("现在", IsText: true)],
                    [.. CaseText.BeforeAndNow(file, desk.Campaign.UnitWord).Select(r => (string[])[r.Subject, Said(r.Before), Said(r.Now)])]),
            ]),
        ]);
    }
}
