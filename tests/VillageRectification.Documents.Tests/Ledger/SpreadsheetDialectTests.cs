using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>Parts as spreadsheet programs write them: shared texts, formatted pieces of text, own date formats, merged titles.</summary>
public sealed class SpreadsheetDialectTests
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private const string SharedStrings = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <sst {Main} count="9" uniqueCount="8"><si><t>典型材料汇总</t></si><si><t>行政区划代码</t></si><si><t xml:space="preserve"> 村名 </t></si>
        <si><t>会诊日期</t></si><si><r><rPr><b/><sz val="11"/></rPr><t>原因</t></r><r><t xml:space="preserve">分析</t></r><rPh sb="0" eb="2"><t>yuanyin</t></rPh></si>
        <si><t>370830112216</t></si><si><t>徐牛村</t></si><si><t/></si></sst>
        """;

    private const string Styles = $"""
        <styleSheet {Main}><numFmts count="2"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>
        <numFmt numFmtId="177" formatCode="[$-804]yyyy.m.d"/></numFmts>
        <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="176" applyNumberFormat="1"/><xf numFmtId="177" applyNumberFormat="1"/>
        <xf numFmtId="31" applyNumberFormat="1"/></cellXfs></styleSheet>
        """;

    [Fact]
    public void Shared_texts_and_date_formats_of_their_own_are_read()
    {
        var sheet = $"""
            <worksheet {Main} xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">
            <sheetPr/><dimension ref="A1:D6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>
            <cols><col min="1" max="1" width="18" customWidth="1"/></cols>
            <sheetData>
            <row r="1" spans="1:4" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1"/><c r="C1"/><c r="D1"/></row>
            <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c><c r="D3" t="s"><v>4</v></c></row>
            <row r="4"><c r="A4" t="s"><v>5</v></c><c r="B4" t="s"><v>6</v></c><c r="C4" s="1"><v>37807</v></c>
            <c r="D4" t="str"><f>B4&amp;"穷"</f><v>徐牛村穷</v></c></row>
            <row r="5"><c r="A5"><v>370830112216</v></c><c r="B5" t="s"><v>7</v></c><c r="C5" s="2"><v>37807</v></c></row>
            <row r="6"><c r="A6"><v>3.70830112216E11</v></c><c r="C6" s="3"><f>C5+1</f><v>37808</v></c></row>
            <row r="20" s="1" customFormat="1"><c r="A20" s="1"/></row>
            </sheetData>
            <mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>
            <dataValidations count="1"><dataValidation type="list" sqref="D4"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>
            <pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>
            <headerFooter><oddFooter>第 &amp;P 页</oddFooter></headerFooter></worksheet>
            """;
        var workbook = SmallLedger.Read(SmallLedger.Villages()
            .Sheet("集体会诊")
            .Part("xl/sharedStrings.xml", SharedStrings)
            .Part("xl/styles.xml", Styles)
            .Part("xl/worksheets/sheet2.xml", sheet));

        Assert.Empty(workbook.Problems);
        Assert.Equal(
            [(4, "2003-07-05", "徐牛村穷"), (5, "2003-07-05", null), (6, "2003-07-06", null)],
            workbook.RowsOf(LedgerForm.Diagnoses).Select(r => (r.Number, r.Text(LedgerColumnNames.DiagnosedOn), r.Text(LedgerColumnNames.Causes))));
    }
}
