using VillageRectification.Documents.Sheets;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;
using VillageRectification.Domain.Ledger;
using VillageRectification.Web.Pages.Shared.Documents;
using VillageRectification.Web.Text;

namespace VillageRectification.Web.Pages.ProblemList;

/// <summary>突出问题清单: the rows of the page, all of them, on paper, as a file of Word or as a workbook.</summary>
internal static class ProblemSheet
{
    public static DocumentView Document(string title, FigureSet figures, string? extract, IEnumerable<ProblemRow> rows) => new(
        new(new(title, ""), [title], [Of(figures.Frame, rows)]), new("", Note(figures, extract), ""));

    public static PrintedSheet Workbook(string title, FigureSet figures, string? extract, IEnumerable<ProblemRow> rows) =>
        PrintedSheet.Of(RecordWords.Problem, title, Note(figures, extract), Of(figures.Frame, rows));

    private static string Note(FigureSet figures, string? extract) => $"数据截至{figures.Frame.AsOf.ToFull()}" + (extract is null ? "" : $"　{extract}");

    private static Table Of(FigureFrame frame, IEnumerable<ProblemRow> rows)
    {
        ProblemRow[] all = [.. rows];
        var anyStrong = all.Any(IsStrong);
        var list = Table.Numbered(
        [
            new(frame.Unit, ColumnWidth.Village), new("乡镇", ColumnWidth.Township), new("问题", IsText: true),
            .. anyStrong ? [new TableColumn("反映", ColumnWidth.Word)] : Array.Empty<TableColumn>(),
            // Five characters stand in one line of it: 宅基地安排.
            new("类别", ColumnWidth.Village),
            new(LedgerColumnNames.Handling, ColumnWidth.Word), new("责任人", ColumnWidth.Person), new("期限", ColumnWidth.Day), new("情况", ColumnWidth.Word),
            new(RecordWords.Appraisal, IsText: true),
        ],
        all.Select(row => (string[])
        [
            row.Case.Village, row.Case.Township, row.Problem.Description,
            .. anyStrong ? [IsStrong(row) ? ProblemPriority.Strong.ToText() : ""] : Array.Empty<string>(), row.Problem.Category,
            row.Problem.Handling?.ToText() ?? FieldWords.Unknown, row.Problem.ResponsiblePerson ?? FieldWords.Unknown,
            row.Problem.DueOn?.ToFull() ?? FieldWords.Unknown, row.Problem.Status.ToText(),
            ProblemText.Appraised(row.Problem, frame.AsOf),
        ]));
        return list with { IsLandscape = true };
    }

    private static bool IsStrong(ProblemRow row) => row.Problem.Priority is ProblemPriority.Strong;
}
