using System.IO.Compression;
using System.Text;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>Parts are found by relation, whatever they are called and wherever they lie.</summary>
public sealed class PackagePartTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Shared =
        $"<sst xmlns=\"{Main}\"><si><t>行政区划代码</t></si><si><t>会诊日期</t></si>" +
        "<si><r><t>原因</t></r><r><t>分析</t></r></si><si><t>人心散</t></si></sst>";

    private const string Diagnosis = $"""
        <worksheet xmlns="{Main}"><sheetData>
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
        <row r="2"><c r="A2"><v>370830112216</v></c><c r="B2" s="1"><v>37807</v></c><c r="C2" t="s"><v>3</v></c></row>
        </sheetData></worksheet>
        """;

    /// <summary>Where the workbook, its second sheet, its texts and its styles lie, and how its relations write that.</summary>
    public static TheoryData<string, string[], string[]> Layouts() => new()
    {
        {
            "xl/workbook.xml",
            ["xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/styles.xml"],
            ["worksheets/sheet2.xml", "sharedStrings.xml", "styles.xml"]
        },
        { "xl/workbook.xml", ["xl/worksheets/sheet2.xml", "xl/texts.xml", "xl/look.xml"], ["worksheets/sheet2.xml", "texts.xml", "/xl/look.xml"] },
        { "xl/workbook.xml", ["data/one.xml", "data/texts.xml", "styles.xml"], ["../data/one.xml", "../data/./texts.xml", "/styles.xml"] },
        { "book/main.xml", ["book/表.xml", "book/s/texts.xml", "book/styles.xml"], ["%E8%A1%A8.xml", "s/texts.xml", "../book/styles.xml"] },
        { "workbook.xml", ["sheet2.xml", "sharedStrings.xml", "styles.xml"], ["sheet2.xml", "/sharedStrings.xml", "styles.xml"] },
        {
            "XL/Workbook.xml",
            ["XL/Worksheets/Sheet2.xml", "XL/SharedStrings.xml", "XL/Styles.xml"],
            ["Worksheets/Sheet2.xml", "SharedStrings.xml", "Styles.xml"]
        },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Parts_are_found_where_the_relations_say(string workbook, string[] parts, string[] targets)
    {
        foreach (var isStrict in new[] { false, true })
        {
            var reading = LedgerReader.Read(Packed(workbook, parts, targets, isStrict)).Against(LedgerBackground.OfNew);

            Assert.Empty(reading.Problems);
            var row = Assert.Single(reading.RowsOf(LedgerForm.Diagnoses));
            Assert.Equal(("2003-07-05", "人心散"), (row.Text(LedgerColumnNames.DiagnosedOn), row.Text(LedgerColumnNames.Causes)));
            Assert.NotEmpty(reading.RowsOf(LedgerForm.Villages));
        }
    }

    [Fact]
    public void A_date_that_the_strict_variant_writes_as_text_is_that_day()
    {
        var dated = Diagnosis.Replace(
            "<c r=\"B2\" s=\"1\"><v>37807</v>", "<c r=\"B2\" s=\"1\" t=\"d\"><v>2003-07-05T00:00:00.000</v>", StringComparison.Ordinal);
        var file = Packed(
            "xl/workbook.xml",
            ["xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/styles.xml"],
            ["worksheets/sheet2.xml", "sharedStrings.xml", "styles.xml"],
            isStrict: true,
            dated);
        Assert.Equal(
            "2003-07-05",
            Assert.Single(LedgerReader.Read(file).Against(LedgerBackground.OfNew).RowsOf(LedgerForm.Diagnoses)).Text(LedgerColumnNames.DiagnosedOn));
    }

    [Fact]
    public void Two_sheets_of_one_part_and_a_sheet_without_one_are_damage_in_any_place()
    {
        string[] targets = ["/data/one.xml", "/data/texts.xml", "/data/look.xml"];
        Assert.Equal(LedgerProblemKind.Damaged, ProblemOf(Packed("book/main.xml", ["data/missing.xml", "data/texts.xml", "data/look.xml"], targets)));
        Assert.Equal(
            LedgerProblemKind.Damaged,
            ProblemOf(Packed("book/main.xml", ["data/one.xml", "data/texts.xml", "data/look.xml"], ["/first.xml", "/data/texts.xml", "/data/look.xml"])));
    }

    [Fact]
    public void A_part_that_unpacks_to_too_much_is_refused_under_another_name_too()
    {
        var large = Diagnosis.Replace(
            "</sheetData>", new string(' ', (WorkbookLimits.MaxUnpackedMegabytes * 1024 * 1024) + 1) + "</sheetData>", StringComparison.Ordinal);
        string[] parts = ["data/one.xml", "data/texts.xml", "data/look.xml"];
        Assert.Contains(
            ProblemOf(Packed("book/main.xml", parts, ["/data/one.xml", "/data/texts.xml", "/data/look.xml"], content: large)),
            new[] { LedgerProblemKind.UnpacksTooLarge, LedgerProblemKind.Damaged });
    }

    private static LedgerProblemKind ProblemOf(Stream file) => Assert.Single(LedgerReader.Read(file).Against(LedgerBackground.OfNew).Problems).Kind;

    /// <summary>A workbook of two sheets; the first lies at /first.xml.</summary>
    private static MemoryStream Packed(string workbook, string[] parts, string[] targets, bool isStrict = false, string content = Diagnosis)
    {
        using var usual = new ZipArchive(SmallLedger.Villages().Sheet("集体会诊").ToStream());
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var folder = workbook[..(workbook.LastIndexOf('/') + 1)];
            Write("[Content_Types].xml", Read("[Content_Types].xml").Replace("/xl/workbook.xml", "/" + workbook, StringComparison.Ordinal));
            Write("_rels/.rels", Read("_rels/.rels").Replace("\"xl/workbook.xml\"", $"\"{workbook}\"", StringComparison.Ordinal));
            Write(workbook, Read("xl/workbook.xml"));
            Write($"{folder}_rels/{workbook[folder.Length..]}.rels", $"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rIdLink" Type="{Relation}/externalLink" Target="http://example.org/a.xlsx" TargetMode="External"/>
                <Relationship Id="rId1" Type="{Relation}/worksheet" Target="/first.xml"/>
                <Relationship Id="rId2" Type="{Relation}/worksheet" Target="{targets[0]}"/>
                <Relationship Id="rIdTexts" Type="{Relation}/sharedStrings" Target="{targets[1]}"/>
                <Relationship Id="rIdStyles" Type="{Relation}/styles" Target="{targets[2]}"/>
                </Relationships>
                """);
            Write("first.xml", Read("xl/worksheets/sheet1.xml"));
            Write(parts[0], content);
            Write(parts[1], Shared);
            Write(parts[2], Read("xl/styles.xml"));

            void Write(string name, string text)
            {
                using var part = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                part.Write(isStrict
                    ? text.Replace(Main, "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
                        .Replace(Relation, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)
                    : text);
            }
        }

        return file;

        string Read(string name)
        {
            using var part = new StreamReader(usual.GetEntry(name)!.Open());
            return part.ReadToEnd();
        }
    }
}
