using FsCheck;
using FsCheck.Fluent;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Documents.Tests.Ledger;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using VillageRectification.Domain.Tests.Ledger;

namespace VillageRectification.Web.Tests.Import;

/// <summary>A wide sheet of a form that is known, brought again with any of its columns left out, changes nothing.</summary>
public sealed class FewerColumnsTests
{
    private static readonly SheetVillage[] County = [new(Sheets.Village, "孔庄村", "刘楼镇"), new("370830112216", "徐牛村", "刘楼镇")];

    private static readonly string[] Headings =
    [
        "乡镇", "村名", "级别", "户数", "集体收入（元）", "支部班子", "两委关系", "联系部门", "工作组组长", "工作组成员", "问题类别", "存在问题", "排查时间", "办理方式", "销号情况", "销号时间",
        "整改措施", "措施责任人", "措施时限", "完成日期",
    ];

    // Without these nobody knows what the others are about.
    private static readonly string[] Needed = ["村名", "级别", "问题类别", "存在问题", "排查时间", "整改措施"];

    private static readonly object?[][] Rows =
    [
        [
            "刘楼镇", "孔庄村", "县重点", 210, 12000, "不健全", "不和", "县财政局", "朱洪涛", "赵立新、吴兆祥", "土地纠纷", "地界不清", "2002-12-05", "立即解决", "已销号",
            "2003-02-20", "修复机井", "陈志强", "2003-05-01", "2003-04-20",
        ],
        [
            "刘楼镇", "孔庄村", "县重点", 210, 12000, "不健全", "不和", "县财政局", "朱洪涛", "赵立新、吴兆祥", "其他", "账目不清", "2002-12-05", null, "整改中",
            null, "清理财务", null, "2003-06-01", null,
        ],
        ["刘楼镇", "徐牛村", "一般", 120, 3000, "健全", "团结", null, "李明", null, "其他", "路灯不亮", "2003-01-05", null, "推进中", null, "修路灯", "王强", "2003-03-01", null],
    ];

    [Fact]
    public void Whatever_columns_are_left_out_nothing_is_new_corrected_or_gone()
    {
        var (form, first) = Guessed();
        Assert.Equal((2, 3, 3), (Count(first, LedgerForm.Villages), Count(first, LedgerForm.Problems), Count(first, LedgerForm.Measures)));
        Prop.ForAll(Arb.From(Gen.SubListOf(Headings.Except(Needed))), left =>
        {
            var earlier = Sheets.Import([.. first.Rows]);
            var fewer = Read(form, [.. Headings.Where(h => Needed.Contains(h) || !left.Contains(h))]);
            Assert.False(fewer.IsRefused);
            var again = earlier.ImportAgain([.. fewer.Rows]);
            Assert.True(again.AddsNothing, string.Join('、', left));
            Assert.Empty(again.Facts);
            Assert.Empty(again.Sheets.SelectMany(s => s.Absent));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    private static int Count(LedgerWorkbook workbook, LedgerSheet sheet) => workbook.RowsOf(sheet).Count();

    private static (OfficeForm Form, LedgerWorkbook Workbook) Guessed()
    {
        var form = new OfficeGuess([], County).Of(OfficeTables.Of(Book(Headings)));
        Assert.True(form.IsSettled, string.Join('、', form.Sheets.SelectMany(s => s.Columns).Where(c => !c.IsSettled).Select(c => c.Heading)));
        var workbook = Read(form, Headings);
        Assert.Empty(workbook.Problems.Where(p => p.Severity is LedgerSeverity.Refused).Select(p => (p.Kind, p.At)));
        return (form, workbook);
    }

    private static LedgerWorkbook Read(OfficeForm form, string[] headings) =>
        new LedgerPlaces(County, County, []).Place(OfficeReader.Read(Book(headings), form)).Against(LedgerBackground.None);

    private static MemoryStream Book(string[] headings) => new WorkbookBuilder().Sheet(
        "台账", [[.. headings], .. Rows.Select(r => headings.Select(h => r[Array.IndexOf(Headings, h)]).ToArray())]).ToStream();
}
