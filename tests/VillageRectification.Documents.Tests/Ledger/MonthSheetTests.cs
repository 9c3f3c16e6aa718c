using System.Text;
using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>The sheet of a month as offices keep it: villages down, days across. What is not understood is said.</summary>
public sealed class MonthSheetTests
{
    private static readonly object?[] Days = [.. Enumerable.Range(1, 31).Select(d => (object)d)];

    [Fact]
    public void Every_sign_is_understood_and_blanks_crosses_and_noughts_are_nobody()
    {
        var sheet = Read(
            ["汶上县2003年10月驻村记录"], ["序号", "村", "乡镇", .. Days, "合计"],
            [1, "孔庄村", "刘楼镇", "●", "○", "◆", "√", 1, "✓", "×", 0, "—", "●○", "１"]);

        Assert.Equal(new Month(2003, 10), sheet.Month);
        var line = Assert.Single(sheet.Lines);
        Assert.Equal((3, "孔庄村", "刘楼镇"), (line.Number, line.Village, line.Township));
        Assert.Equal([1, 3, 4, 5, 6, 10, 11], DaysOf(line, Capacity.Team));
        Assert.Equal([2, 3, 10], DaysOf(line, Capacity.Liaison));
        Assert.Equal([LedgerProblemKind.PlainMarks], sheet.Problems.Select(p => p.Kind));
    }

    [Theory]
    [InlineData("填表日期：2003年10月8日", "2003年9月驻村月表")]
    [InlineData("2003年9月份驻村月表", "2003年10月8日")]
    [InlineData("二〇〇三年十月八日填", "2003.9")]
    public void A_day_above_the_sheet_is_not_taken_for_its_month(string first, string second) =>
        Assert.Equal(new Month(2003, 9), Read([first], [second], ["村", .. Days], ["孔庄村", "●"]).Month);

    [Theory]
    [InlineData(1, 15)]
    [InlineData(16, 31)]
    [InlineData(6, 12)]
    public void Half_a_month_or_a_week_is_a_sheet_too(int first, int last)
    {
        var sheet = Read(
            ["2003年10月"], ["序号", "村", .. Enumerable.Range(first, last - first + 1).Select(d => (object)d), "工作组天数"],
            [1, "孔庄村", "●", .. Enumerable.Repeat<object?>(null, last - first), 1]);

        Assert.Equal((first, last), sheet.Days);
        Assert.Equal([(first, Capacity.Team)], Assert.Single(sheet.Lines).Marks.Select(m => (m.Day, m.Capacity)));
        Assert.Empty(sheet.Problems);
    }

    [Fact]
    public void Fewer_numbers_than_a_week_has_days_are_no_sheet() =>
        Assert.Null(MonthSheetReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("2003年10月\n村,1,2,3,4,5,6\n孔庄村,●,,,,,"))));

    [Fact]
    public void A_column_says_whose_days_ticks_are_and_another_word_is_refused()
    {
        var sheet = Read(["二〇〇三年十月"], ["村名", "身份", .. Days], ["孔庄村", "联络员", "√"], ["孔庄村", "工作组", null, "√"], ["孔庄村", "村医", null, null, "√"]);

        Assert.Equal(new Month(2003, 10), sheet.Month);
        Assert.Equal([(Capacity.Liaison, 1), (Capacity.Team, 2), (Capacity.Team, 3)], sheet.Lines.SelectMany(l => l.Marks).Select(m => (m.Capacity, m.Day)));
        var problem = Assert.Single(sheet.Problems);
        Assert.Equal((LedgerProblemKind.NotACapacity, 5, "村医"), (problem.Kind, problem.Row, problem.CellText));
    }

    [Fact]
    public void What_is_not_understood_is_said_at_its_cell()
    {
        var sheet = Read(
            ["2003年10月"], ["村", .. Days, "工作组天数", "备注"],
            ["孔庄村", "●", "?", "请假", .. Enumerable.Repeat<object?>(null, 28), 2, "好"], [null, "●"], ["合计", 7, 8], [null, "一", "二"], ["制表人：王秀英"]);

        Assert.Equal(
            [
                (LedgerProblemKind.UnknownColumn, null, "备注", null), (LedgerProblemKind.UnknownMark, 3, "2 日", "?"),
                (LedgerProblemKind.MarkOfLeave, 3, "3 日", "请假"), (LedgerProblemKind.SumDiffers, 3, "工作组天数", "2"),
                (LedgerProblemKind.Blank, 4, "村名", (string?)null),
            ],
            sheet.Problems.Select(p => (p.Kind, p.Row, p.Column, p.CellText)));
        Assert.Equal(1, sheet.Problems.Single(p => p.Kind is LedgerProblemKind.SumDiffers).Fault.Number);
        Assert.Equal(["孔庄村"], sheet.Lines.Select(l => l.Village));
        Assert.Equal([(1, "2003年10月"), (5, "合计 7 8"), (6, "一 二"), (7, "制表人：王秀英")], sheet.Unread.Select(u => (u.Row!.Value, u.CellText!)));
    }

    [Fact]
    public void Heads_may_be_merged_days_may_be_dates_and_townships_span_lines()
    {
        object?[] dates = [.. Enumerable.Range(1, 30).Select(d => (object)new DateOnly(2003, 9, d))];
        var sheet = Read(["乡镇", "村", "日期"], [null, null, .. dates], ["刘楼镇", "孔庄村", "●"], [null, "王庄村", null, "●"]);

        Assert.Equal(new Month(2003, 9), sheet.Month);
        Assert.Equal([("孔庄村", "刘楼镇", 1), ("王庄村", "刘楼镇", 2)], sheet.Lines.Select(l => (l.Village, l.Township!, l.Marks[0].Day)));
    }

    [Theory]
    [InlineData("utf-8", ',', true)]
    [InlineData("utf-8", ',', false)]
    [InlineData("gb18030", ',', false)]
    [InlineData("utf-16", '\t', true)]
    public void A_table_saved_as_text_is_read_in_every_coding_that_offices_save_in(string coding, char separator, bool hasMark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(coding);
        var text = $"2003年10月\r\n村{separator}乡镇{separator}{string.Join(separator, Days)}\r\n\"'=孔\"\"庄村\"{separator}\"刘{separator}楼镇\"{separator}●\r\n";
        using var file = new MemoryStream([.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]);

        var line = Assert.Single(MonthSheetReader.Read(file)!.Lines);
        Assert.Equal(("=孔\"庄村", 3, 1), (line.Village, line.Number, line.Marks[0].Day));
    }

    [Fact]
    public void Other_files_are_no_month_sheet()
    {
        Assert.Null(ReadOrNull(new WorkbookBuilder().Sheet("一览", [["2003年10月"], ["村", 1, 2, 3]]).ToBytes()));
        Assert.Null(ReadOrNull(SmallLedger.Villages().ToBytes()));
        Assert.Null(ReadOrNull([]));
        Assert.Null(ReadOrNull("PK和别的"u8.ToArray()));
        Assert.Null(ReadOrNull(Encoding.UTF8.GetBytes("村,乡镇\r\n\"孔庄村")));
    }

    [Fact]
    public void A_line_of_totals_is_no_village_wherever_its_word_stands()
    {
        var sheet = Read(
            ["2003年10月"], ["序号", "乡镇", "村", .. Days, "合计"], [1, "刘楼镇", "孔庄村", "●"], [null, "刘楼镇小计", null, 1, 1], ["合计", null, null, 1, "√"],
            [null, null, "合计（天）", 1], [null, null, null, .. Days.Select(_ => (object?)1), "总计"]);

        Assert.Equal(["孔庄村"], sheet.Lines.Select(l => l.Village));
        Assert.Empty(sheet.Problems);
    }

    [Theory]
    [InlineData("居委会")]
    [InlineData("社区名称")]
    [InlineData("软弱涣散村")]
    [InlineData("村（居委会）")]
    [InlineData("经济合作社")]
    public void The_column_of_the_villages_is_known_by_whatever_word_the_campaign_counts_in(string head)
    {
        var sheet = Read(["2003年10月"], ["序号", head, "乡镇", .. Days, "备注"], [1, "孔庄", "刘楼镇", "●"]);

        Assert.Equal(["孔庄"], sheet.Lines.Select(l => l.Village));
        Assert.Equal([LedgerProblemKind.UnknownColumn], sheet.Problems.Select(p => p.Kind));
    }

    [Fact]
    public void Hidden_and_further_sheets_are_named()
    {
        object?[][] rows = [["2003年10月"], ["村", .. Days], ["孔庄村", "●"]];
        var file = new WorkbookBuilder().Sheet("说明", [["请填写"]]).Sheet("10月", rows).Sheet("9月", rows).Sheet("旧", rows).Hide("旧").ToBytes();

        Assert.Equal(
            [(LedgerProblemKind.UnknownSheet, "说明"), (LedgerProblemKind.FurtherMonthSheet, "9月"), (LedgerProblemKind.HiddenSheet, "旧")],
            ReadOrNull(file)!.Problems.Where(p => p.Row is null).Select(p => (p.Kind, p.Sheet!)));
    }

    [Fact]
    public void A_hidden_line_is_no_line_and_its_days_are_not_beyond_the_sheet()
    {
        var file = new WorkbookBuilder().Sheet("10月", [["2003年10月"], ["村", .. Days], ["孔庄村", "●"], ["孔庄村", null, "●"]]).Hide("10月!4").ToBytes();
        var reading = ReadOrNull(file)!.ReadAs([new("370830101201", "孔庄村", "刘楼镇")], new(2003, 10, 31));
        var days = Enumerable.Range(1, 3).Select(d => new RecordedDay("370830101201", new(2003, 10, d), Capacity.Team)).ToHashSet();

        var villages = new Dictionary<string, string> { ["370830101201"] = "孔庄村" };
        var sheet = reading.Against(LedgerBackground.None with { Villages = villages, Days = days }).OnRecord!;

        Assert.Equal((1, 3), (sheet.Already, Assert.Single(sheet.Beyond).Day.Day));
    }

    [Theory]
    [InlineData("13805371234", "●")]
    [InlineData("孔庄村", "13805371234")]
    public void A_number_of_a_person_is_refused_and_not_repeated(string village, string sign)
    {
        var problem = Assert.Single(Read(["2003年10月"], ["村", .. Days], [village, sign]).Problems);
        Assert.Equal((LedgerProblemKind.PersonalNumber, null), (problem.Kind, problem.CellText));
    }

    private static IEnumerable<int> DaysOf(MonthSheetLine line, Capacity capacity) => line.Marks.Where(m => m.Capacity == capacity).Select(m => m.Day);

    private static MonthSheet Read(params object?[][] rows) => ReadOrNull(WorkbookBuilder.SheetOf("驻村", rows))!;

    private static MonthSheet? ReadOrNull(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return MonthSheetReader.Read(stream);
    }
}
