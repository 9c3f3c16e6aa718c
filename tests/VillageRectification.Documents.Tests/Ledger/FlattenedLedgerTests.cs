using VillageRectification.Documents.Ledger;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>
/// The demonstration ledger as one wide sheet: without codes, its village cells merged, its columns shuffled under other headings, with totals and a
/// signature. What the sheet can carry comes back as it was.
/// </summary>
public sealed class FlattenedLedgerTests
{
    private static readonly (string Sheet, string Column, string Heading)[] Columns =
    [
        ("村情台账", "乡镇", "乡镇（街道）"), ("村情台账", "村名", "软弱涣散村"), ("村情台账", "管理级别", "级别"), ("村情台账", "户数", "总户数"), ("村情台账", "人口", "总人口"),
        ("村情台账", "党员数", "党员人数"), ("村情台账", "集体收入", "村集体收入（元）"), ("村情台账", "集体债务", "债务"), ("村情台账", "支部班子", "党支部班子"),
        ("村情台账", "村委班子", "村委会班子"), ("村情台账", "两委关系", "班子关系"), ("村情台账", "两室状况", "活动场所"), ("村情台账", "主要问题", "认定情形"),
        ("责任分工", "联系县级领导", "包村县级领导"), ("责任分工", "联系部门", "包扶单位"), ("责任分工", "工作组组长", "驻村组长"), ("责任分工", "工作组成员", "工作队员"),
        ("突出问题", "问题类别", "问题类型"), ("突出问题", "问题描述", "存在的突出问题"), ("突出问题", "排查日期", "排查时间"), ("突出问题", "办理方式", "办理方式"),
        ("突出问题", "状态", "是否销号"), ("突出问题", "状态日期", "销号时间"), ("整顿方案", "措施", "整改措施"), ("整顿方案", "责任人", "措施责任人"),
        ("整顿方案", "完成时限", "措施时限"), ("整顿方案", "完成日期", "实际完成时间"), ("整顿方案", "未完成说明", "未完成原因"),
    ];

    private static readonly string[] Merged = ["村情台账", "责任分工"];

    private static readonly Lazy<LedgerWorkbook> Plain = new(() =>
    {
        using var file = File.OpenRead(SharedData.Ledger);
        return LedgerReader.Read(file).Against(LedgerBackground.None);
    });

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(2003)]
    public void It_comes_back_as_it_was_and_nothing_is_asked(int seed)
    {
        var columns = Columns.ToArray();
        new Random(seed).Shuffle(columns);
        var book = Flat(columns);
        var (form, workbook) = Read(book);

        Assert.True(form.IsSettled, string.Join('、', form.Sheets.SelectMany(s => s.Columns).Where(c => !c.IsSettled).Select(c => c.Heading)));
        Assert.Empty(workbook.Problems.Where(p => p.Severity is LedgerSeverity.Refused).Select(p => (p.Kind, p.At)));
        foreach (var sheet in columns.Select(c => c.Sheet).Distinct())
        {
            Assert.Equal(Texts(Plain.Value, sheet), Texts(workbook, sheet));
        }

        // A file of the same form that lacks columns says of them nothing.
        var fewer = columns.Where((c, i) => c.Column is "村名" or "乡镇" or "管理级别" or "排查日期" or "问题类别" or "问题描述" or "措施" || (i + seed) % 3 > 0).ToArray();
        using var file = Flat(fewer).ToStream();
        var less = Place(OfficeReader.Read(file, form));
        Assert.False(less.IsRefused);
        Assert.All(less.Rows, r => Assert.All(
            columns.Except(fewer).Where(c => c.Sheet == r.Sheet), c => Assert.False(r.Answers(c.Column) || r.Text(c.Column) is not null)));
        Assert.Equal(workbook.Rows.CountBy(r => r.Sheet).Where(s => fewer.Any(c => c.Sheet == s.Key)), less.Rows.CountBy(r => r.Sheet));
    }

    private static WorkbookBuilder Flat((string Sheet, string Column, string Heading)[] columns)
    {
        List<object?[]> rows = [["汶上县软弱涣散村整顿台账"], ["填报单位：县委组织部", null, "2003年10月"], [.. columns.Select(c => c.Heading)]];
        var book = new WorkbookBuilder();
        foreach (var village in Plain.Value.RowsOf(LedgerForm.Villages))
        {
            var told = columns.Select(c => c.Sheet).Distinct()
                .ToDictionary(s => s, s => Plain.Value.Rows.Where(r => r.Sheet == s && r.DivisionCode == village.DivisionCode).ToArray());
            var height = told.Values.Max(t => t.Length);
            for (var i = 0; i < height; i++)
            {
                rows.Add([.. columns.Select(c => told[c.Sheet].ElementAtOrDefault(i)?.Text(c.Column))]);
            }

            for (var c = 0; c < columns.Length && height > 1; c++)
            {
                if (Merged.Contains(columns[c].Sheet))
                {
                    book.Merge($"台账!{Letter(c)}{rows.Count - height + 1}:{Letter(c)}{rows.Count}");
                }
            }
        }

        rows.Add(["合计", .. columns.Skip(1).Select(c => c.Column is "户数" ? "99999" : null)]);
        rows.Add(["填表人：王某", null, "审核：李某"]);
        return book.Sheet("台账", rows);
    }

    private static (OfficeForm Form, LedgerWorkbook Workbook) Read(WorkbookBuilder book)
    {
        using var file = book.ToStream();
        var form = new OfficeGuess([], County).Of(OfficeTables.Of(file));
        return (form, Place(OfficeReader.Read(file, form)));
    }

    private static LedgerWorkbook Place(LedgerReading reading) => new LedgerPlaces([], County, []).Place(reading).Against(LedgerBackground.None);

    private static SheetVillage[] County =>
        [.. Plain.Value.RowsOf(LedgerForm.Villages).Select(v => new SheetVillage(v.DivisionCode, v.Text("村名")!, v.Text("乡镇")))];

    private static string Letter(int index) => ColumnLetters.Of(index);

    private static IEnumerable<string> Texts(LedgerWorkbook workbook, string sheet) => workbook.Rows.Where(r => r.Sheet == sheet)
        .Select(r => r.DivisionCode + string.Concat(Columns.Where(c => c.Sheet == sheet && c.Column != "乡镇").Select(c => '\t' + r.Text(c.Column))))
        .Order(StringComparer.Ordinal);
}
