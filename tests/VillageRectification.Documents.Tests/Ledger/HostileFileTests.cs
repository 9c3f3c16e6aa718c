using System.Text;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

public sealed class HostileFileTests
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Sheet = "xl/worksheets/sheet1.xml";

    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public void Other_files_are_told_apart()
    {
        Assert.Equal(LedgerProblemKind.NotAWorkbook, KindOf([]));
        Assert.Equal(LedgerProblemKind.PlainText, KindOf("行政区划代码,村名"u8.ToArray()));
        Assert.Equal(LedgerProblemKind.NotAWorkbook, KindOf(CraftedZip.Of(("photo.jpg", "..."))));
        Assert.Equal(
            LedgerProblemKind.NotAWorkbook,
            KindOf(CraftedZip.Of(("[Content_Types].xml", Types("wordprocessingml.document.main+xml")), ("word/document.xml", "<x/>"))));
        Assert.Equal(LedgerProblemKind.OldWorkbook, KindOf([.. CompoundFile, .. new byte[2000]]));
        Assert.Equal(LedgerProblemKind.PasswordProtected, KindOf([.. CompoundFile, .. new byte[1000], .. Encoding.Unicode.GetBytes("EncryptedPackage"), 0, 0]));
        Assert.Equal(LedgerProblemKind.HasMacros, KindOf(Ledger().Part("xl/vbaProject.bin", "x")));
        Assert.Equal(
            LedgerProblemKind.HasMacros,
            KindOf(Ledger().Part("[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")));
        Assert.Equal(LedgerProblemKind.OtherFormat, KindOf(Ledger().Part("[Content_Types].xml", Types("spreadsheetml.template.main+xml"))));
        Assert.Equal(
            LedgerProblemKind.OtherFormat,
            KindOf(Ledger().Part("xl/workbook.xml", "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheets/></workbook>")));
    }

    [Fact]
    public void A_truncated_file_is_damaged_wherever_it_ends()
    {
        var whole = File.ReadAllBytes(SharedData.Ledger);
        foreach (var length in new[] { 4, 100, whole.Length / 2, whole.Length - 1 })
        {
            Assert.Equal(LedgerProblemKind.Damaged, KindOf(whole[..length]));
        }
    }

    [Fact]
    public void A_file_cut_anywhere_is_told_of_and_never_throws()
    {
        var whole = Ledger().ToBytes();
        var random = new Random(11);
        foreach (var length in Enumerable.Range(4, 60).Concat(Enumerable.Range(1, 64).Select(n => whole.Length - n))
            .Concat(Enumerable.Range(0, 200).Select(_ => random.Next(4, whole.Length))))
        {
            Assert.Equal((length, LedgerProblemKind.Damaged), (length, KindOf(whole[..length])));
        }

        for (var length = 0; length < 4; length++)
        {
            Assert.True(SmallLedger.Read(whole[..length]).IsRefused);
        }
    }

    [Fact]
    public void A_corrupt_file_never_throws_and_most_are_damaged()
    {
        var whole = Ledger().ToBytes();
        var random = new Random(7);
        List<LedgerProblemKind?> found = [];
        for (var i = 0; i < 300; i++)
        {
            var corrupt = whole.ToArray();
            for (var hits = random.Next(1, 20); hits > 0; hits--)
            {
                corrupt[random.Next(4, corrupt.Length)] = (byte)random.Next(256);
            }

            found.Add(SmallLedger.Read(corrupt).IsRefused ? KindOf(corrupt) : null);
        }

        // A byte of a text is another letter, and one of a header another kind of file: neither can be told.
        Assert.True(found.Count(k => k is LedgerProblemKind.Damaged) > 200, string.Join(' ', found.CountBy(k => k?.ToString() ?? "")));
    }

    [Theory]
    [InlineData("<worksheet " + Main + "><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<worksheet " + Main + "><sheetData><row r=\"5\"/><row r=\"5\"/></sheetData></worksheet>")]
    [InlineData("<worksheet " + Main + "><sheetData><row r=\"2000000000\"/></sheetData></worksheet>")]
    [InlineData("<worksheet " + Main + "><sheetData><row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet " + Main + "><cols><col/></cols><sheetData/></worksheet>")]
    [InlineData("<worksheet " + Main + "><sheetData/><mergeCells><mergeCell/></mergeCells></worksheet>")]
    [InlineData("not xml")]
    [InlineData("")]
    public void A_sheet_that_no_spreadsheet_writes_is_damaged(string xml) =>
        Assert.Equal(LedgerProblemKind.Damaged, KindOf(Ledger().Part(Sheet, xml)));

    [Fact]
    public void A_sheet_listed_twice_is_damaged() =>
        Assert.Equal(
            LedgerProblemKind.Damaged,
            KindOf(Ledger().Part("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                  <Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x" Target="/xl/worksheets/SHEET1.xml"/>
                </Relationships>
                """).Sheet("典型")));

    [Theory]
    [InlineData("<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet " + Main + "><t>&x;</t></worksheet>")]
    [InlineData("<!DOCTYPE worksheet SYSTEM \"http://localhost:9/x.dtd\"><worksheet " + Main + "/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><worksheet " + Main + ">&c;</worksheet>")]
    public void Document_types_and_external_entities_are_refused_in_any_part(string xml)
    {
        Assert.Equal(LedgerProblemKind.HasDocumentType, KindOf(Ledger().Part(Sheet, xml)));
        Assert.Equal(LedgerProblemKind.HasDocumentType, KindOf(Ledger().Part("docProps/app.xml", xml)));
    }

    [Fact]
    public void A_file_of_more_than_20_megabytes_is_refused_before_it_is_read()
    {
        var problem = Problem(new byte[(20 * 1024 * 1024) + 1]);

        Assert.Equal(LedgerProblemKind.FileTooLarge, problem.Kind);
        Assert.Equal(20, problem.Fault.Number);
    }

    [Theory]
    [InlineData("xl/media/image1.png", 0)]
    [InlineData("xl/worksheets/sheet1.xml", 0)]
    [InlineData("xl/sharedStrings.xml", 1)]
    public void A_zip_bomb_is_counted_while_it_unpacks(string part, int lyingSize)
    {
        var bomb = CraftedZip.Bomb(Ledger().ToBytes(), part, lies: lyingSize == 1);
        Assert.True(bomb.Length < 2_000_000);

        // Of this thread: other tests fill the process's memory at the same time.
        var before = GC.GetAllocatedBytesForCurrentThread();

        // A header that says too little cuts the part short, which then is no XML.
        Assert.Equal(lyingSize == 1 ? LedgerProblemKind.Damaged : LedgerProblemKind.UnpacksTooLarge, KindOf(bomb));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 400_000_000);
    }

    [Fact]
    public void Too_many_parts_are_refused()
    {
        var builder = Ledger();
        for (var i = 0; i < 1000; i++)
        {
            builder.Part($"xl/media/image{i}.png", "x");
        }

        Assert.Equal(LedgerProblemKind.TooManyParts, KindOf(builder));
    }

    [Fact]
    public void Fifty_thousand_rows_are_read_and_one_more_is_refused()
    {
        Assert.Equal(49_998, Rows(49_998).RowCounts["上访统计"]);
        Assert.Equal(LedgerProblemKind.TooManyRows, Assert.Single(Rows(49_999).Problems).Kind);

        static LedgerWorkbook Rows(int count) =>
            SmallLedger.Read(
                new WorkbookBuilder().Sheet("上访统计", [["标题"], ["行政区划代码", "月份"], .. Enumerable.Repeat<object?[]>([SmallLedger.Code, "2003-10"], count)]));
    }

    [Fact]
    public void Two_hundred_columns_are_read_and_one_more_is_refused()
    {
        Assert.False(Columns(200).IsRefused);
        Assert.Equal(LedgerProblemKind.TooManyColumns, Assert.Single(Columns(201).Problems).Kind);

        static LedgerWorkbook Columns(int count) =>
            SmallLedger.Read(new WorkbookBuilder().Sheet("村情台账", ["行政区划代码", "村名", "管理级别", .. Enumerable.Range(4, count - 3).Select(i => $"列{i}")]));
    }

    [Theory]
    [InlineData("<a>", "</a>", 1_000_000, true)]
    [InlineData("<row>", "</row>", 2_000_000, true)]
    [InlineData("<c/>", "", 10_000_000, true)]
    [InlineData("<c r=\"A1\"/>", "", 3_000_000, true)]
    [InlineData("<x/>", "", 10_000_000, false)]
    public void Markup_that_would_fill_the_memory_is_refused(string open, string close, int times, bool isDangerous)
    {
        var xml = $"<worksheet {Main}><sheetData><row r=\"1\">{Repeat(open, times)}{Repeat(close, times)}</row></sheetData></worksheet>";
        var file = Ledger().Part(Sheet, xml);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var workbook = SmallLedger.Read(file);

        Assert.Equal(isDangerous ? [LedgerProblemKind.Damaged] : [], workbook.Problems.Select(p => p.Kind));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 400_000_000);
    }

    [Fact]
    public void Attributes_texts_and_lists_without_end_are_refused()
    {
        Assert.Equal(LedgerProblemKind.Damaged, KindOf(Ledger().Part(Sheet, $"<worksheet {Main} x=\"{new string('x', 3_000_000)}\"/>")));
        var text = $"<c t=\"inlineStr\"><is><t>{new string('x', 50_000)}</t></is></c>";
        Assert.Equal(LedgerProblemKind.Damaged, KindOf(Ledger().Part(Sheet, $"<worksheet {Main}><sheetData><row>{text}</row></sheetData></worksheet>")));
        Assert.Equal(
            LedgerProblemKind.Damaged, KindOf(Ledger().Part("xl/sharedStrings.xml", $"<sst {Main}><si>{Repeat("<r><t>x</t></r>", 40_000)}</si></sst>")));
        Assert.Equal(LedgerProblemKind.Damaged, KindOf(Ledger().Part("xl/sharedStrings.xml", $"<sst {Main}>{Repeat("<si/>", 1_000_001)}</sst>")));
    }

    private static WorkbookBuilder Ledger() => SmallLedger.Villages();

    private static LedgerProblem Problem(byte[] file)
    {
        var workbook = SmallLedger.Read(file);
        Assert.True(workbook.IsRefused);
        Assert.Empty(workbook.Rows);
        return Assert.Single(workbook.Problems);
    }

    private static LedgerProblemKind KindOf(byte[] file) => Problem(file).Kind;

    private static LedgerProblemKind KindOf(WorkbookBuilder builder) => KindOf(builder.ToBytes());

    private static string Types(string main) =>
        $"<Types><Override PartName=\"/x\" ContentType=\"application/vnd.openxmlformats-officedocument.{main}\"/></Types>";

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
