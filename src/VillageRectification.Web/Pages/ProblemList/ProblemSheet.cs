using VillageRectification.Documents.Sheets;
using VillageRectification.Domain.Cases;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.ProblemList;

/// <summary>突出问题清单 as a sheet: the rows of the page, all of them.</summary>
internal static class ProblemSheet
{
    /// <param name="title">Also the name of the file.</param>
    /// <param name="unit">What is counted: 村, 社区.</param>
    public static PrintedSheet Of(string title, string unit, DateOnly today, IEnumerable<ProblemRow> rows) => new(
        "突出问题", title, $"数据截至{today.ToFull()}",
        [
            new("序号", 6), new(unit, 12), new("乡镇", 12), new("问题", 40, IsText: true), new("反映", 12), new("类别", 12), new("办理方式", 12), new("责任人", 10),
            new("期限", 16), new("情况", 10), new("群众评议", 20, IsText: true),
        ],
        rows.Select((row, i) => (PrintedCell[])
        [
            PrintedCell.Of(i + 1), PrintedCell.Of(row.Case.Village), PrintedCell.Of(row.Case.Township), PrintedCell.Of(row.Problem.Description),
            PrintedCell.Of(row.Problem.Priority is ProblemPriority.Strong ? "群众反映强烈" : null), PrintedCell.Of(row.Problem.Category),
            PrintedCell.Of(row.Problem.Handling?.ToText() ?? "未填"), PrintedCell.Of(row.Problem.ResponsiblePerson ?? "未填"),
            PrintedCell.Of(row.Problem.DueOn?.ToFull() ?? "未填"), PrintedCell.Of(row.Problem.Status.ToText()),
            PrintedCell.Of(ProblemText.Appraised(row.Problem, today)),
        ]),
        IsLandscape: true);
}
