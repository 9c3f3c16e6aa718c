using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>What a workbook in a form of the office's own hides, and numbers of persons in it.</summary>
public sealed class OfficeHiddenTests
{
    private static readonly SheetVillage[] County = [new("370830101201", "孔庄村", "刘楼镇"), new("370830101202", "徐牛村", "刘楼镇")];
    private static readonly object?[] Head = ["乡镇", "村名", "级别", "总户数", "副组长", "包村单位"];

    [Fact]
    public void Hidden_rows_and_sheets_are_named_left_out_and_in_the_file()
    {
        var workbook = Read(new WorkbookBuilder()
            .Sheet("一", [Head, ["刘楼镇", "孔庄村", "一般", 351, "朱洪涛", "县卫生局"], ["刘楼镇", "徐牛村", "一般", 210, "李明", "县财政局"]]).Hide("一!3")
            .Sheet("二", [Head, ["刘楼镇", "徐牛村", "一般", 210, "李明", "县财政局"]]).Hide("二"));

        Assert.Equal(["370830101201"], workbook.RowsOf(LedgerForm.Villages).Select(r => r.DivisionCode));
        Assert.Contains("370830101202", workbook.Hidden.Where(r => r.Sheet == LedgerForm.Villages.Name).Select(r => r.DivisionCode));
        Assert.Contains("李明", workbook.Hidden.Select(r => r.Text("驻村副组长")));
        Assert.Equal(
            [LedgerProblemKind.HiddenSheet, LedgerProblemKind.HiddenRows],
            workbook.Problems.Select(p => p.Kind).Where(k => k is LedgerProblemKind.HiddenSheet or LedgerProblemKind.HiddenRows).Order());
    }

    [Fact]
    public void A_hidden_sheet_alone_is_in_the_file()
    {
        var workbook = Read(new WorkbookBuilder()
            .Sheet("一", [Head, ["刘楼镇", "孔庄村", "一般", 351, "朱洪涛", "县卫生局"]])
            .Sheet("二", [Head, ["刘楼镇", "徐牛村", "一般", 210, "李明", "县财政局"]]).Hide("二"));

        Assert.Equal(["370830101202"], workbook.Hidden.Select(r => r.DivisionCode).Distinct());
    }

    [Theory]
    [InlineData("13805371234", LedgerProblemKind.PersonalNumber)]
    [InlineData("370830196501011234", LedgerProblemKind.PersonalNumber)]
    [InlineData("12345", LedgerProblemKind.NotAName)]
    public void A_number_for_a_name_is_refused_at_the_cell(string written, LedgerProblemKind kind)
    {
        var workbook = Read(new WorkbookBuilder().Sheet("一", [Head, ["刘楼镇", "孔庄村", "一般", 351, written, "县卫生局"]]));

        var problem = Assert.Single(workbook.Problems, p => p.Severity is LedgerSeverity.Refused);
        Assert.Equal((kind, ("一", 2, "E 副组长")), (problem.Kind, problem.Shown));
    }

    private static LedgerWorkbook Read(WorkbookBuilder book)
    {
        using var file = book.ToStream();
        var form = new OfficeGuess([], County).Of(OfficeTables.Of(file));
        return new LedgerPlaces(County, County, []).Place(OfficeReader.Read(file, form))
            .Against(LedgerBackground.None with { Villages = County.ToDictionary(v => v.Code, v => v.Name) });
    }
}
