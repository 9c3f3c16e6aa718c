using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using VillageRectification.Documents.Sheets;
using VillageRectification.Domain.Documents;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace VillageRectification.Documents.Tests.Sheets;

/// <summary>A workbook that Excel opens without a word of complaint and prints as it is.</summary>
public sealed class SheetWorkbookTests
{
    private static readonly PrintedSheet Month = new(
        "2003年[10]月", "汶上县2003年10月驻村记录", "● 工作组", [new("村", 14), new("天数", 8), new("说明", 30, IsText: true)],
        [
            [PrintedCell.Of("孔庄村"), PrintedCell.Of(12), PrintedCell.Of("=SUM(A1)")],
            [PrintedCell.Of("𠮷村"), PrintedCell.Of((long?)null), PrintedCell.Of("")],
        ],
        IsLandscape: true);

    [Fact]
    public void Excel_finds_nothing_to_mend()
    {
        using var file = Open(Month, Annex());

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void It_is_printed_on_as_many_pages_as_it_is_long_with_its_head_on_each()
    {
        using var file = Open(Month, Annex());
        var sheets = file.WorkbookPart!.Workbook!.Sheets!.Elements<S.Sheet>().ToArray();

        Assert.Equal(["2003年10月", "附件1"], sheets.Select(s => s.Name!.Value));
        Assert.Equal(
            ["'2003年10月'!$1:$2", "'附件1'!$1:$2"], file.WorkbookPart.Workbook.DefinedNames!.Elements<S.DefinedName>().Select(n => n.Text));
        var setups = sheets.Select(s => SheetOf(file, s).GetFirstChild<S.PageSetup>()!).ToArray();
        Assert.All(setups, s => Assert.Equal((9u, 1u, 0u), (s.PaperSize!.Value, s.FitToWidth!.Value, s.FitToHeight!.Value)));
        Assert.Equal([S.OrientationValues.Landscape, S.OrientationValues.Portrait], setups.Select(s => s.Orientation!.Value));
        Assert.All(sheets, s => Assert.True(SheetOf(file, s).SheetProperties!.PageSetupProperties!.FitToPage!.Value));
    }

    [Fact]
    public void Numbers_can_be_summed_and_words_stay_words()
    {
        using var file = Open(Month, Annex());
        var rows = Rows(file, 0);

        Assert.Equal(["孔庄村", "12", "=SUM(A1)"], rows[2].Select(c => c.InnerText));
        Assert.Equal([S.CellValues.InlineString, null, S.CellValues.InlineString], rows[2].Select(c => c.DataType?.Value));
        Assert.Equal(["𠮷村", "", ""], rows[3].Select(c => c.InnerText));
        Assert.Equal([null, S.CellValues.InlineString, null], Rows(file, 1)[2].Select(c => c.DataType?.Value));
        Assert.Equal(["1", "007", "3"], Rows(file, 1)[2].Select(c => c.InnerText));
        Assert.Equal(["序号", "代码", "工作组驻村天数"], Rows(file, 1)[1].Select(c => c.InnerText));
    }

    private static PrintedSheet Annex()
    {
        var table = new Table([new("序号", ColumnWidth.Number), new("代码"), new("工作组驻\n村天数", ColumnWidth.Word)], [["1", "007", "3"]]);
        return PrintedSheet.Of(new("附件1", "一览表", [table]), table);
    }

    private static SpreadsheetDocument Open(params PrintedSheet[] sheets) => SpreadsheetDocument.Open(new MemoryStream(SheetWorkbook.Write(sheets)), false);

    private static S.Worksheet SheetOf(SpreadsheetDocument file, S.Sheet sheet) => ((WorksheetPart)file.WorkbookPart!.GetPartById(sheet.Id!.Value!)).Worksheet!;

    private static S.Cell[][] Rows(SpreadsheetDocument file, int sheet) =>
    [
        .. SheetOf(file, file.WorkbookPart!.Workbook!.Sheets!.Elements<S.Sheet>().ElementAt(sheet))
            .GetFirstChild<S.SheetData>()!.Elements<S.Row>().Select(r => r.Elements<S.Cell>().ToArray()),
    ];
}
