using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>The marks of a month sheet as rows of 驻村签到, beside what is on record of its days.</summary>
public sealed class MonthSheetReadingTests
{
    private const string Kong = "370830101201";
    private const string Wang = "370830101202";
    private static readonly Month June = new(2003, 6);
    private static readonly SheetVillage[] Villages = [new(Kong, "孔庄村", "刘楼镇"), new(Wang, "王庄村", "刘楼镇")];

    [Fact]
    public void A_sheet_without_campaign_month_or_mark_is_not_read()
    {
        var marked = Sheet(June, Line("孔庄", Mark(1)));
        Assert.Equal([LedgerProblemKind.SheetOfNoCampaign], Kinds(marked.ReadAs([], Make.Today)));
        Assert.Equal([LedgerProblemKind.UnnamedMonth], Kinds((marked with { Month = null }).ReadAs(Villages, Make.Today)));
        Assert.Equal([LedgerProblemKind.NothingMarked], Kinds(Sheet(June, Line("孔庄"), Line("王庄")).ReadAs(Villages, Make.Today)));
        Assert.Empty(Kinds(Sheet(June, Line("孔庄"), Line("王庄", Mark(1))).ReadAs(Villages, Make.Today)));
        // What is refused already is said, not that nothing is marked.
        LedgerProblem refused = new(LedgerFault.TooFine()), noted = new(LedgerFault.LeftVillage("一个村"));
        Assert.Equal([LedgerProblemKind.TooFine], Kinds((Sheet(June, Line("孔庄")) with { Problems = [refused] }).ReadAs(Villages, Make.Today)));
        Assert.Equal([LedgerProblemKind.NothingMarked], Kinds((Sheet(June, Line("孔庄")) with { Problems = [noted] }).ReadAs(Villages, Make.Today)));
    }

    [Fact]
    public void A_mark_is_a_day_of_its_capacity_in_the_village_of_its_line()
    {
        var reading = Sheet(June, Line("孔庄", Mark(1), Mark(30, Capacity.Liaison)), Line("王庄", Mark(9)), Line("制表人")).ReadAs(Villages, Make.Today);

        Assert.Equal(
            [$"{Kong}|孔庄村|2003-06-01|工作组", $"{Kong}|孔庄村|2003-06-30|联系部门", $"{Wang}|王庄村|2003-06-09|工作组"],
            reading.Rows.Select(r => $"{r.Row.DivisionCode}|{r.Row.Text("村名")}|{r.Row.Text("日期")}|{r.Row.Text("身份")}"));
        Assert.All(reading.Rows, r => Assert.True(r.IsGood && r.Row.Text("行政区划代码") == r.Row.DivisionCode && !r.Row.Answers("人员") && r.Row.Answers("日期")));
        Assert.Equal((3, false), (reading.RowCounts["驻村签到"], reading.LacksVillages));
        Assert.Empty(reading.Problems);
        Assert.Equal([Kong, Wang], reading.Sheet!.Villages.Keys.Order());
    }

    [Theory]
    [InlineData(30, "2003-06-30", null)]
    [InlineData(30, "2003-06-29", LedgerProblemKind.DayToCome)]
    [InlineData(31, "2003-07-31", LedgerProblemKind.DayBeyondMonth)]
    public void A_day_that_the_month_lacks_or_that_is_to_come_is_refused(int day, string today, LedgerProblemKind? kind)
    {
        var reading = Sheet(June, Line("孔庄", Mark(day))).ReadAs(Villages, DateOnly.Parse(today, null));
        Assert.Equal(kind is { } one ? [one] : [], Kinds(reading));
        Assert.Equal(day == 31 ? 0 : 1, reading.Rows.Count);
        Assert.All(reading.Problems, p => Assert.Equal(("驻村签到", 3, $"{day} 日", "√"), (p.Sheet, p.Row, p.Column, p.CellText)));
    }

    [Fact]
    public void A_line_that_marks_days_of_no_village_is_refused_by_the_name_or_code_that_it_has()
    {
        var reading = Sheet(June, Line("李庄", Mark(1)), Line("孔庄", Mark(1)) with { Code = "370830101299" }).ReadAs(Villages, Make.Today);
        Assert.Equal(["李庄", "370830101299"], reading.Problems.Select(p => p.CellText));
        Assert.Empty(reading.Rows);
        Assert.Equal(Wang, Assert.Single(Sheet(June, Line("孔庄", Mark(1)) with { Code = Wang }).ReadAs(Villages, Make.Today).Rows).Row.DivisionCode);
    }

    [Theory]
    [InlineData("2003-06-04", false)]
    [InlineData("2003-06-05", true)]
    [InlineData("2003-06-20", true)]
    [InlineData("2003-06-21", false)]
    [InlineData("2003-05-10", false)]
    public void It_speaks_of_the_days_that_have_a_column(string day, bool contains) =>
        Assert.Equal(contains, new MonthScope(June, (5, 20), new Dictionary<string, string>()).Contains(DateOnly.Parse(day, null)));

    [Fact]
    public void What_is_on_record_is_not_recorded_twice_and_what_a_hand_ended_does_not_come_back()
    {
        List<LedgerRow> rows =
        [
            .. Sheet(June, Line("孔庄", Mark(5), Mark(6), Mark(7)), Line("王庄", Mark(5))).ReadAs(Villages, Make.Today).Rows.Select(r => r.Row),
        ];
        var background = LedgerBackground.None with
        {
            Days =
            [
                Day(Kong, 5, Capacity.ResidentDeputy), Day(Wang, 9, Capacity.Team), Day(Kong, 9, Capacity.Team), Day(Kong, 8, Capacity.Team),
                Day(Kong, 10, Capacity.Liaison), Day("370830101299", 9, Capacity.Team), Day(Kong, 25, Capacity.Team),
            ],
            EndedDays = [Day(Kong, 6, Capacity.Team), Day(Kong, 5, Capacity.Team), Day(Wang, 6, Capacity.Team)],
        };

        var on = MonthOnRecord.Of(new(June, (1, 20), Villages.ToDictionary(v => v.Code, v => v.Name)), rows, [], background);

        Assert.Equal(["2003-06-07", "2003-06-05"], rows.Select(r => r.Text("日期")));
        Assert.Equal(1, on.Already);
        Assert.Equal([Day(Kong, 6, Capacity.Team)], on.Ended);
        Assert.Equal([Day(Kong, 8, Capacity.Team), Day(Kong, 9, Capacity.Team), Day(Wang, 9, Capacity.Team)], on.Beyond);
    }

    private static MonthSheet Sheet(Month month, params MonthSheetLine[] lines) => new(month, lines, []) { Days = (1, 31) };

    private static MonthSheetLine Line(string village, params DayMark[] marks) => new(3, village, null, null, marks);

    private static DayMark Mark(int day, Capacity capacity = Capacity.Team) => new(day, capacity, "√");

    private static RecordedDay Day(string code, int day, Capacity capacity) => new(code, new(2003, 6, day), capacity);

    private static IEnumerable<LedgerProblemKind> Kinds(LedgerReading reading) => reading.Problems.Select(p => p.Kind);
}
