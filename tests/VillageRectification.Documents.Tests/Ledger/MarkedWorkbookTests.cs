using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using VillageRectification.Documents.Ledger;
using VillageRectification.Documents.Ledger.Marks;
using VillageRectification.Documents.Sheets;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>The uploaded workbook with what is not understood marked, and nothing else changed.</summary>
public sealed class MarkedWorkbookTests
{
    private const string Red = "FFFF9999";

    [Fact]
    public void What_is_refused_stands_on_red_with_its_reason_and_the_rest_stays()
    {
        var file = SheetWorkbook.Write(
        [
            SheetOf("附件1：村情台账", ["行政区划代码", "村名", "管理级别", "户数"], [SmallLedger.Code, SmallLedger.Village, "县重点", "很多"]),
            SheetOf(
                "整顿方案", ["行政区划代码", "措施", "责任人", "完成时限"],
                [SmallLedger.Code, null, "陈志强", "2003-06-30"], [SmallLedger.Code, "打井", null, "不知道"]),
        ]);
        var problems = ProblemsOf(file);

        var marked = MarkAll(file);

        using (var document = SpreadsheetDocument.Open(new MemoryStream(marked), isEditable: false))
        {
            var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken);
            Assert.Empty(faults.Select(e => e.Description));
            Assert.Equal(["D3"], RedIn(document, "附件1：村情台账"));
            Assert.Equal(["B3", "D4"], RedIn(document, "整顿方案"));
            Assert.Equal([("D3", "NotANumber")], CommentsIn(document, "附件1：村情台账"));
            Assert.Equal([("B3", "Blank"), ("D4", "NotADay")], CommentsIn(document, "整顿方案"));
        }

        Assert.Null(MarkedWorkbook.Of(new MemoryStream(SmallLedger.Villages().ToBytes()), [new("村情台账", 2, 1, "parts without their types")]));
        Assert.Equal(problems.Select(Said), ProblemsOf(marked).Select(Said));
        // Marked once more, as a file that somebody mended in part.
        Assert.Equal(problems.Select(Said), ProblemsOf(MarkAll(marked)).Select(Said));
    }

    [Fact]
    public void A_problem_of_a_sheet_stands_in_its_corner_and_one_of_the_file_nowhere()
    {
        Dictionary<string, LedgerTab> tabs = new() { ["整顿方案"] = new("2.整顿方案", new Dictionary<string, int> { ["措施"] = 4 }) };
        Assert.Equal(new("2.整顿方案", 1, 0, "缺"), MarkedCell.Of(new(LedgerFault.MissingColumn(), "整顿方案", Column: "责任人"), tabs, "缺"));
        Assert.Equal(new("2.整顿方案", 7, 4, "空"), MarkedCell.Of(new(LedgerFault.Blank(), "整顿方案", 7, "措施"), tabs, "空"));
        Assert.Null(MarkedCell.Of(new(LedgerFault.Damaged()), tabs, "坏"));
        Assert.Null(MarkedCell.Of(new(LedgerFault.Blank(), "帮扶实事", 7, "类型"), tabs, "空"));
        Assert.Equal(
            new("刘楼镇", 9, 27, "错"), MarkedCell.Of(new(LedgerFault.NotADay(), "整顿方案", 50_001, "措施") { At = new("刘楼镇", 9, "AB 完成时限") }, tabs, "错"));
    }

    [Fact]
    public void What_is_merged_is_marked_in_its_first_cell()
    {
        using var file = new MemoryStream();
        file.Write(SheetWorkbook.Write([SheetOf("台账", ["村名", "户数"], [SmallLedger.Village, "很多"], [null, null], [null, null])]));
        using (var document = SpreadsheetDocument.Open(file, isEditable: true))
        {
            var sheet = PartOf(document, "台账").Worksheet!;
            var merged = new MergeCells(new MergeCell { Reference = "A3:A5" }, new MergeCell { Reference = "$B$3:$B$4" });
            sheet.InsertAfter(merged, sheet.GetFirstChild<SheetData>());
        }

        file.Position = 0;
        var marked = MarkedWorkbook.Of(file, [new("台账", 5, 0, "村"), new("台账", 4, 1, "户"), new("台账", 5, 1, "另")]);
        using var after = SpreadsheetDocument.Open(new MemoryStream(marked!), isEditable: false);
        Assert.Equal(["A3", "B3", "B5"], RedIn(after, "台账"));
        Assert.Equal([("A3", "村"), ("B3", "户"), ("B5", "另")], CommentsIn(after, "台账"));
    }

    private static PrintedSheet SheetOf(string name, string[] headings, params string?[][] rows) => new(
        name, "台账", null, [.. headings.Select(h => new PrintedColumn(h, 12))], rows.Select(r => r.Select(PrintedCell.Of).ToArray()), IsLandscape: true);

    private static byte[] MarkAll(byte[] file)
    {
        using var stream = new MemoryStream(file);
        var reading = LedgerReader.Read(stream);
        stream.Position = 0;
        var marked = MarkedWorkbook.Of(
            stream, ProblemsOf(file).Select(p => MarkedCell.Of(p, reading.Tabs, p.Kind.ToString())).OfType<MarkedCell>());
        Assert.NotNull(marked);
        return marked;
    }

    private static IReadOnlyList<LedgerProblem> ProblemsOf(byte[] file) =>
        [.. SmallLedger.Read(file).Problems.Where(p => p.Severity is LedgerSeverity.Refused)];

    private static (LedgerProblemKind, string?, int?, string?, string?) Said(LedgerProblem p) => (p.Kind, p.Sheet, p.Row, p.Column, p.CellText);

    private static WorksheetPart PartOf(SpreadsheetDocument document, string sheet) => (WorksheetPart)document.WorkbookPart!.GetPartById(
        document.WorkbookPart.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheet).Id!.Value!);

    private static IEnumerable<string> RedIn(SpreadsheetDocument document, string sheet)
    {
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var red = styles.Fills!.Elements<Fill>().Index()
            .Where(f => f.Item.PatternFill?.ForegroundColor?.Rgb?.Value == Red).Select(f => (uint)f.Index).ToHashSet();
        var looks = styles.CellFormats!.Elements<CellFormat>().Index()
            .Where(f => red.Contains(f.Item.FillId?.Value ?? 0)).Select(f => (uint)f.Index).ToHashSet();
        return PartOf(document, sheet).Worksheet!.Descendants<Cell>()
            .Where(c => c.CellReference is not null && looks.Contains(c.StyleIndex?.Value ?? 0)).Select(c => c.CellReference!.Value!);
    }

    private static IEnumerable<(string, string)> CommentsIn(SpreadsheetDocument document, string sheet) =>
        PartOf(document, sheet).WorksheetCommentsPart!.Comments!.CommentList!.Elements<Comment>().Select(c => (c.Reference!.Value!, c.InnerText));
}
