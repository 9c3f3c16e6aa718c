using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Documents.Sheets;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Tests.Sheets;

/// <summary>The blank wide sheet is recognised as what it is, without a question.</summary>
public sealed class WideSheetTests
{
    private static readonly DateOnly Start = new(2002, 10, 20);

    [Theory]
    [InlineData("村")]
    [InlineData("社区")]
    [InlineData("村（社区）")]
    public void Each_heading_is_read_as_its_field_and_nothing_is_asked(string unit)
    {
        using var file = new MemoryStream(Blank(unit));
        var tables = OfficeTables.Of(file);
        var form = new OfficeGuess([], []).Of(tables);

        Assert.Equal([WideSheet.Name, WideSheet.Guide], tables.Select(t => t.Name));
        var sheet = Assert.Single(form.Sheets);
        Assert.True(form.IsSettled);
        Assert.Equal(
            WideSheet.Columns(unit, Start).Select(c => $"{c.Heading} {c.Field?.ToKey()}"),
            sheet.Columns.Select(c => $"{c.Heading} {string.Join(' ', c.Fields.Select(f => f.ToKey()))}"));
        // Its own example is of no village, and is no record.
        Assert.All(tables[0].Columns, c => Assert.Empty(c.Values));
        file.Position = 0;
        var reading = OfficeReader.Read(file, form);
        Assert.Empty(reading.Rows.Concat<object>(reading.Named));
        Assert.Contains(reading.Unread, u => u is { Sheet: WideSheet.Name, Row: 3 } && u.CellText!.StartsWith("示例", StringComparison.Ordinal));
        Assert.DoesNotContain(reading.Problems, p => p.Severity is LedgerSeverity.Refused);
    }

    [Fact]
    public void The_words_of_the_campaign_are_offered_and_open_lists_take_others()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Blank("村")), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description));
        var (headings, offered) = (WideSheet.Columns("村", Start).Select(c => c.Heading).ToList(), PartOf(document, WideSheet.Name).Worksheet!
            .Descendants<DataValidation>().ToDictionary(
                v => v.SequenceOfReferences!.InnerText!.Split(':')[0], v => $"{Words(document, v)} {v.ShowErrorMessage!.Value}"));
        Assert.Equal("水利、土地纠纷 False", offered[At("问题类别*")]);
        Assert.Equal("市重点、县重点、一般、上级挂牌 True", offered[At("管理级别*")]);
        Assert.Equal("未解决、缓解、已解决、重新办理 True", offered[At("问题状态")]);
        Assert.Equal(offered[At("支部班子")], offered[At("村委班子")]);
        Assert.DoesNotContain(At("问题描述"), offered.Keys);

        string At(string heading) => Documents.Ledger.ColumnLetters.Of(headings.IndexOf(heading)) + "3";
    }

    private static byte[] Blank(string unit) => SheetWorkbook.Write(WideSheets.Blank("汶上县整顿台账", unit, Start, new Dictionary<TermKind, IReadOnlyList<string>>
    {
        [TermKind.ProblemCategory] = ["水利", "土地纠纷"],
        [TermKind.CaseType] = ["班子缺配"],
    }));

    // From their place in the other sheet: '填写说明'!$A$12:$A$15.
    private static string Words(SpreadsheetDocument document, DataValidation validation)
    {
        var rows = validation.Formula1!.Text.Split('$').Select(p => p.TrimEnd(':')).Where(p => p.All(char.IsAsciiDigit))
            .Select(p => uint.Parse(p, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return string.Join('、', PartOf(document, WideSheet.Guide).Worksheet!.Descendants<Row>()
            .Where(r => r.RowIndex!.Value >= rows[0] && r.RowIndex.Value <= rows[1]).Select(r => r.InnerText));
    }

    private static WorksheetPart PartOf(SpreadsheetDocument document, string sheet) => (WorksheetPart)document.WorkbookPart!.GetPartById(
        document.WorkbookPart.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheet).Id!.Value!);
}
