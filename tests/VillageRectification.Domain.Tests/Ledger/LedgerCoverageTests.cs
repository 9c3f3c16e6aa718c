using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>What a file could have held, and has no longer, is gone; of what it never could have held it says nothing.</summary>
public sealed class LedgerCoverageTests
{
    private static readonly LedgerRow Village = Sheets.Listed();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_of_some_months_says_nothing_of_the_others(bool ofOffice)
    {
        LedgerRow[] stored = [Petitions("2003-08", "1"), Petitions("2003-09", "2"), Petitions("2003-10", "3", Sheets.Village)];
        Assert.Empty(Absent(ofOffice, stored, Petitions("2003-10", "3")));
        // Of a month that it has it says which village it tells no longer.
        var other = Petitions("2003-10", "4", Other);
        Assert.Equal(
            [(Sheets.Village, "2003-09"), (Other, "2003-10")],
            Absent(ofOffice, [.. stored, other], Petitions("2003-10", "3"), Petitions("2003-09", "2", Other)).Select(r => (r.DivisionCode, r.Text("月份")!))
                .OrderBy(r => r.Item1));
    }

    [Fact]
    public void Help_of_one_day_and_of_one_kind_says_nothing_of_other_days_and_kinds()
    {
        LedgerRow[] stored = [Help("2003-07-03", "物资", "送种苗"), Help("2003-10-15", "资金", "打井"), Help("2003-10-02", "资金", "慰问")];
        Assert.Empty(Absent(true, stored, Help("2003-10-15", "物资", "修渠")));
        Assert.Equal(["打井"], Absent(true, stored, Help("2003-10-15", "资金", "修渠")).Select(r => r.Text("内容")));
        Assert.Equal(
            ["慰问", "打井"],
            Absent(true, stored, Help("2003-10-15", "资金", "修渠"), Help("2003-10-20", "资金", "助学")).OrderBy(r => r.Text("日期")).Select(r => r.Text("内容")));
        // The ledger tells the whole sheet.
        Assert.Equal(3, Absent(false, stored, Help("2003-10-15", "物资", "修渠")).Count);
    }

    [Fact]
    public void Problems_of_one_month_say_nothing_of_older_ones_nor_of_their_measures()
    {
        LedgerRow[] stored = [Problem("2003-01-20", "账目不清"), Problem("2003-09-02", "路灯不亮"), Sheets.Row(LedgerForm.Measures, ("措施", "清账"))];
        var measure = Sheets.Row(LedgerForm.Measures, ("措施", "修灯"));
        Assert.Equal(["路灯不亮"], Absent(true, stored, Problem("2003-09-05", "井口无盖"), Problem("2003-09-20", "树倒了"), measure).Select(r => r.Text("问题描述")));
        Assert.Equal(3, Absent(true, stored, Problem("2003-01-05", "井口无盖"), Problem("2003-09-20", "树倒了"), measure).Count);
    }

    [Fact]
    public void A_village_that_the_file_names_is_not_gone() => Assert.Empty(Absent(true, [Village, Petitions("2003-10", "1")], Petitions("2003-10", "1")));

    private const string Other = "370830112203";

    private static LedgerRow Petitions(string month, string count, string village = Sheets.Village) =>
        Sheets.RowOf(village, LedgerForm.Petitions, ("月份", month), ("件次", count));

    private static LedgerRow Help(string day, string kind, string content) => Sheets.Row(LedgerForm.Support, ("日期", day), ("类型", kind), ("内容", content));

    private static LedgerRow Problem(string day, string text) => Sheets.Row(LedgerForm.Problems, ("问题类别", "其他"), ("问题描述", text), ("排查日期", day));

    private static List<LedgerRow> Absent(bool ofOffice, LedgerRow[] stored, params LedgerRow[] rows)
    {
        var workbook = Sheets.Workbook(rows);
        workbook = workbook with { RowCounts = new Dictionary<string, int>(workbook.RowCounts) { [LedgerForm.Villages.Name] = 0 } };
        var records = stored.Select(r => new LedgerRecord(Make.Campaign(), DivisionCode.Parse(r.DivisionCode), Make.Start, r.Sheet, LedgerCells.Write(r)));
        return [.. LedgerPlan.Pair(workbook, records, LedgerRemovals.None, ofOffice).SelectMany(p => p.Absent).Select(LedgerCells.Read)];
    }
}
