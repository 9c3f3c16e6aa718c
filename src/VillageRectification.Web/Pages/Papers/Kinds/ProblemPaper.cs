using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Web.Pages.Cases;
using VillageRectification.Web.Pages.ProblemList;
using VillageRectification.Web.Pages.Shared.Documents;

namespace VillageRectification.Web.Pages.Papers.Kinds;

/// <summary>突出问题台账 of one village: each problem with who has it in hand and how it stands.</summary>
internal sealed class ProblemPaper : VillagePaper
{
    public override string Key => "problems";

    public override string Name => "突出问题台账";

    public override string What => "每个问题的责任人、期限、现在的状态";

    public override string Nothing => VillageWords.NoProblems + "。";

    public override DocumentView? Write(VillageDesk desk)
    {
        var list = List(desk.File);
        return list.Length == 0 ? null : Plain(desk, $"{desk.File.Village}突出问题台账", list);
    }

    /// <summary>Nothing where no problem is on record.</summary>
    public static Block[] List(CaseFile file) => file.Problems.Count == 0 ? [] :
    [
        Table.Numbered(
            [
                new("问题", IsText: true), new("类别", ColumnWidth.Word), new("排查、期限", ColumnWidth.Day), new("责任人", ColumnWidth.Person),
                new("现在", ColumnWidth.Word), new(RecordWords.Appraisal, IsText: true),
            ],
            file.Problems.Select(p => (string[])
            [
                Said(p.Description), p.Category,
                $"排查\n{(p.WrittenFoundOn is { } found ? Wording.FullDay(found) : UnknownDay.Word)}\n"
                    + $"{(p.DueOn is { } due ? $"期限\n{Wording.FullDay(due)}" : "没有期限")}",
                Said(p.ResponsiblePerson), p.Status.ToText(), Said(ProblemText.Appraised(p, file.AsOf)),
            ])),
    ];
}
