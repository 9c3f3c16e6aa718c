using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>Headings over several rows, whatever is merged: no column with something in it is lost.</summary>
public sealed class OfficeShapeTests
{
    private static readonly SheetVillage[] County = [new("370830101201", "孔庄村", "刘楼镇"), new("370830101202", "徐牛村", "刘楼镇")];

    private static readonly object?[] Row = ["刘楼镇", "孔庄村", "村内道路", "路坏了", "2003-09-01", "修路", "孙某"];

    private const string Measure = "整顿方案.措施", Person = "整顿方案.责任人";

    [Theory]
    [InlineData("村,,问题,,,整改措施,责任人", "乡镇,村名,问题类别,问题描述,排查时间,,", "A2:B2 C2:E2 F2:F3 G2:G3")]
    [InlineData("村,,问题,,,整改措施,责任人", "乡镇,村名,问题类别,问题描述,排查时间,,", "")]
    [InlineData("村,,问题,,,整改措施,责任人", "乡镇,村名,类型,描述,排查时间,,", "A2:B2 C2:E2 F2:F3 G2:G3")]
    [InlineData("单位,,突出问题,,,整改措施,责任人", "乡镇,村名,类别,内容,排查时间,,", "A2:B2 C2:E2 F2:F3 G2:G3")]
    [InlineData("乡镇,村名,突出问题,,,整改措施,责任人", ",,类别,内容,排查时间,,", "A2:A3 B2:B3 C2:E2 F2:F3 G2:G3")]
    [InlineData("单位,,突出问题,,,整改,", "乡镇,村名,类别,内容,排查时间,措施,责任人", "A2:B2 C2:E2 F2:G2")]
    [InlineData("单位,,突出问题,,,整改措施,", "乡镇,村名,类别,表现,排查时间,内容,责任人", "A2:B2 C2:E2 F2:G2")]
    public void Headings_over_two_rows_lose_no_column(string upper, string lower, string merged)
    {
        var book = Book([Split(upper), Split(lower), Row], merged);
        var sheet = Assert.Single(Guess(book).Sheets);
        Assert.Equal(
            ["村情台账.乡镇", "村情台账.村名", "突出问题.问题类别", "突出问题.问题描述", "突出问题.排查日期", Measure, Person],
            sheet.Columns.Select(c => string.Join('+', c.Fields.Select(f => f.ToKey()))));
        Assert.All(sheet.Columns, c => Assert.True(c.IsSettled, c.Heading));
    }

    [Fact]
    public void Headings_over_three_rows_are_one_heading_each()
    {
        var book = Book(
            [Split("村,,整顿情况,,,整改措施,责任人"), Split(",,突出问题,,,,"), Split("乡镇,村名,类别,内容,排查时间,,"), Row],
            "A2:B3 C2:E2 C3:E3 F2:F4 G2:G4");
        Assert.Equal(
            ["村 / 乡镇", "村 / 村名", "整顿情况 / 突出问题 / 类别", "整顿情况 / 突出问题 / 内容", "整顿情况 / 突出问题 / 排查时间", "整改措施", "责任人"],
            Table(book).Headings);
        Assert.Equal(
            ["村情台账.乡镇", "村情台账.村名", "突出问题.问题类别", "突出问题.问题描述", "突出问题.排查日期", Measure, Person],
            Assert.Single(Guess(book).Sheets).Columns.Select(c => string.Join('+', c.Fields.Select(f => f.ToKey()))));
    }

    [Fact]
    public void A_column_without_a_heading_is_asked_about_and_is_not_read_in_silence()
    {
        var book = Book([Split("乡镇,村名,问题类别,问题描述,排查时间,,责任人"), Row, ["合计"], ["填表人：", null, null, null, null, null, null, null, "王某"]], "");
        var guess = Guess(book);
        var column = Assert.Single(guess.Sheets).Columns[5];
        Assert.Equal(("F 列（没有表头）", 0, false), (column.Heading, column.Fields.Count, column.IsSettled));
        Assert.Equal(7, guess.Sheets[0].Columns.Count);
        Assert.Equal(["修路"], Table(book).Columns[5].Values);

        // A form that was made when nothing stood there does not know the file; one that knows the column does.
        var said = Settled(guess);
        Assert.NotNull(new OfficeGuess([said], County).Known([Table(book)]));
        var without = said with { Sheets = [said.Sheets[0] with { Columns = [.. said.Sheets[0].Columns.Where(c => c.Heading != column.Heading)] }] };
        Assert.Null(new OfficeGuess([without], County).Known([Table(book)]));

        using var file = book.ToStream();
        Assert.Contains(OfficeReader.Read(file, said).Problems, p => (p.Kind, p.Column) == (LedgerProblemKind.LeftColumn, column.Heading));
        OfficeColumn[] columns =
            [.. said.Sheets[0].Columns.Select(c => c.Heading == column.Heading ? c with { Fields = [new("整顿方案", "措施")] } : c)];
        var read = said with { Sheets = [said.Sheets[0] with { Columns = columns }] };
        Assert.Equal(["修路"], OfficeReader.Read(file, read).Named.Where(l => l.Row.Sheet == "整顿方案").Select(l => l.Row.Text("措施")));
    }

    [Fact]
    public void What_stands_without_a_heading_far_below_is_told_as_not_read()
    {
        var rows = Enumerable.Range(0, 60).Select(i => (object?[])["刘楼镇", "孔庄村", "村内道路", $"第{i}处路坏了", "2003-09-01", i == 50 ? "修路" : null]);
        var book = Book([Split("乡镇,村名,问题类别,问题描述,排查时间"), .. rows], "");
        var form = Settled(Guess(book));
        Assert.Equal(5, form.Sheets[0].Columns.Count);
        using var file = book.ToStream();
        Assert.Equal(["F 列（没有表头）"], OfficeReader.Read(file, form).Problems.Where(p => p.Kind is LedgerProblemKind.LeftColumn).Select(p => p.Column));
    }

    [Theory]
    [InlineData("突出问题", "内容", "突出问题.问题描述")]
    [InlineData("存在的问题", "描述", "突出问题.问题描述")]
    [InlineData("问题清单", "表现", "突出问题.问题描述")]
    [InlineData("整改措施", "内容", "整顿方案.措施")]
    [InlineData("整改", "具体内容", "整顿方案.措施")]
    [InlineData("帮扶", "内容", "帮扶实事.内容")]
    [InlineData("突出问题", "日期", "突出问题.排查日期")]
    public void A_heading_that_says_too_little_is_of_what_its_group_is(string group, string heading, string field)
    {
        var book = Book(
            [["单位", null, "问题", group, null, "措施"], ["乡镇", "村名", "类别", heading, "序号", "措施"], ["刘楼镇", "孔庄村", "其他", "2003-09-01", 1, "修路"]],
            "A2:B2 D2:E2 F2:F3");
        Assert.Contains(field, Assert.Single(Guess(book).Sheets).Columns[3].Fields.Select(f => f.ToKey()));
    }

    [Fact]
    public void What_is_wrong_in_a_merged_village_makes_no_second_village_of_its_next_row()
    {
        var book = Book(
            [
                Split("乡镇,村名,户数,管理级别,问题描述,问题类别,排查时间"), ["刘楼镇", "孔庄村", "很多", "一般", "路坏", "其他", "2003-09-01"],
                [null, null, null, null, "井坏", "其他", "2003-09-01"], ["刘楼镇", "徐牛村", 506, "一般", "灯坏", "其他", "2003-09-01"],
            ],
            "A3:A4 B3:B4 C3:C4 D3:D4");
        var form = Settled(Guess(book));
        using var file = book.ToStream();
        var workbook = new LedgerPlaces(County, County, []).Place(OfficeReader.Read(file, form)).Against(LedgerBackground.None);
        Assert.Equal([(LedgerProblemKind.NotANumber, 3)], workbook.Problems.Select(p => (p.Kind, p.Shown.Row!.Value)));
    }

    [Theory]
    [InlineData("主要问题", "具体问题")]
    [InlineData("存在的主要问题", "突出问题")]
    [InlineData("存在的主要问题（认定情形）", "突出问题")]
    public void What_a_village_is_listed_for_stands_beside_its_problems(string situation, string problem)
    {
        var book = Book([Split($"乡镇,村名,{situation},{problem},问题类别,排查时间"), Split("刘楼镇,孔庄村,班子不团结,路坏了,村内道路,2003-09-01")], "");
        Assert.Equal(
            ["村情台账.主要问题", "突出问题.问题描述"], Assert.Single(Guess(book).Sheets).Columns.Skip(2).Take(2).Select(c => Assert.Single(c.Fields).ToKey()));
    }

    [Fact]
    public void Below_a_group_of_main_problems_stand_problems()
    {
        var book = Book(
            [Split("单位,,存在的主要问题,,问题描述,排查时间"), Split("乡镇,村名,类别,具体问题,,"), ["刘楼镇", "孔庄村", "其他", "路坏了", "井坏了", "2003-09-01"]],
            "A2:B2 C2:D2 E2:E3 F2:F3");
        Assert.Equal("突出问题.问题描述", Assert.Single(Assert.Single(Guess(book).Sheets).Columns[3].Fields).ToKey());
    }

    [Fact]
    public void The_day_on_which_it_was_done_is_that_of_the_column_with_days()
    {
        var book = Book([Split("乡镇,村名,整改措施,是否完成,完成时间"), Split("刘楼镇,孔庄村,修路,√,2003.10.8"), Split("刘楼镇,徐牛村,打井,√,")], "");
        var columns = Assert.Single(Guess(book).Sheets).Columns;
        Assert.Equal("整顿方案.完成日期", Assert.Single(columns[4].Fields).ToKey());
        Assert.Equal((0, false), (columns[3].Fields.Count(f => f.Sheet == "整顿方案"), columns[3].IsSettled));
    }

    [Fact]
    public void A_unit_above_headings_of_two_rows_is_that_of_their_amounts()
    {
        var book = Book(
            [["单位：万元"], Split("单位,,村情,,突出问题,,"), Split("乡镇,村名,集体收入,户数,类别,内容,排查时间"), ["刘楼镇", "孔庄村", 1.6, 300, "其他", "路坏", "2003-09-01"]],
            "A3:B3 C3:D3 E3:G3");
        using var file = book.ToStream();
        var reading = OfficeReader.Read(file, Settled(Guess(book)));
        Assert.Equal("16000", reading.Named.Select(l => l.Row).Single(r => r.Sheet == LedgerForm.Villages.Name).Text("集体收入"));
    }

    [Theory]
    [InlineData("乡镇,村名,整改措施,整改期限", "刘楼镇,孔庄村,修路,已完成", "已完成")]
    [InlineData("乡镇,村名,整改措施,整改期限,完成时间", "刘楼镇,孔庄村,修路,已完成,", "已完成")]
    [InlineData("乡镇,村名,整改措施,整改期限,完成时间", "刘楼镇,孔庄村,修路,已完成,2003-09-01", "2003-09-01")]
    public void A_limit_that_says_done_is_that_where_no_day_is_written(string headings, string row, string done)
    {
        var book = Book([Split(headings), Split(row)], "");
        OfficeField due = new("整顿方案", "完成时限");
        var form = Settled(Guess(book));
        using var file = book.ToStream();
        var asked = Assert.Single(AskedWord.Of(OfficeReader.Read(file, form)));
        Assert.Equal((due, "已完成", true), (asked.Field, asked.Word, asked.Field.ToColumn().MaySayDone));

        var reading = OfficeReader.Read(file, form.Saying([new OfficeWord(due, "已完成", LedgerWords.DoneSometime)]));
        var measure = Assert.Single(reading.Named).Row;
        Assert.Equal((null, done), (measure.Text("完成时限"), measure.Text("完成日期")));
        Assert.Empty(AskedWord.Of(reading));
    }

    private static object?[] Split(string line) => [.. line.Split(',').Select(t => t.Length > 0 ? t : null)];

    private static WorkbookBuilder Book(IEnumerable<object?[]> rows, string merged) => merged.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(new WorkbookBuilder().Sheet("台账", [["整顿台账"], .. rows]), (book, place) => book.Merge($"台账!{place}"));

    private static OfficeTable Table(WorkbookBuilder book)
    {
        using var file = book.ToStream();
        return Assert.Single(OfficeTables.Of(file));
    }

    private static OfficeForm Guess(WorkbookBuilder book) => new OfficeGuess([], County).Of([Table(book)]);

    private static OfficeForm Settled(OfficeForm form) => form with
    {
        Sheets = [.. form.Sheets.Select(s => s with { IsRead = true, IsSettled = true, Columns = [.. s.Columns.Select(c => c with { IsSettled = true })] })],
    };
}
