using VillageRectification.Documents.Ledger;
using VillageRectification.Documents.Ledger.Office;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>What offices write that is no day, no number and no single word: it is read as it was meant, and nothing is made up beside it.</summary>
public sealed class AsWrittenTests
{
    private static readonly SheetVillage[] County = [new("370830101201", "孔庄村", "刘楼镇"), new("370830101202", "徐牛村", "刘楼镇")];

    [Theory]
    [InlineData("√", "已完成")]
    [InlineData("是", "已完成")]
    [InlineData("已完成", "已完成")]
    [InlineData("整改到位", "已完成")]
    [InlineData("2003-08-09", "2003-08-09")]
    [InlineData("否", null)]
    [InlineData("×", null)]
    [InlineData("未完成", null)]
    public void A_mark_where_a_day_of_completion_is_to_stand_says_that_it_is_done_and_not_when(string written, string? cell)
    {
        var workbook = Read(["村名", "整改措施", "是否完成"], ["孔庄村", "修路", written]);

        Assert.Equal(cell, Assert.Single(workbook.RowsOf(LedgerForm.Measures)).Text("完成日期"));
    }

    [Fact]
    public void Neither_yes_nor_no_is_asked_for()
    {
        var form = Guess(Book(["村名", "整改措施", "是否完成"], ["孔庄村", "修路", "是"], ["徐牛村", "打井", "否"]));

        Assert.Equal([OfficeField.MeasureDoneOn], form.Sheets[0].Columns[2].Fields);
        Assert.True(form.Sheets[0].Columns[2].IsSettled);
    }

    [Theory]
    [InlineData("长期坚持")]
    [InlineData("长期")]
    [InlineData("常年")]
    [InlineData("立行立改")]
    public void What_has_no_due_day_keeps_its_word(string written)
    {
        var row = Assert.Single(Read(["村名", "整改措施", "整改时限"], ["孔庄村", "修路", written]).RowsOf(LedgerForm.Measures));

        Assert.Equal((null, written, written), (row.Day("完成时限"), row.DayWord("完成时限"), row.Text("完成时限")));
    }

    [Fact]
    public void The_day_on_which_the_measure_was_done_is_that_of_the_solved_problem_where_nothing_else_says_it()
    {
        object?[] head = ["村名", "存在问题", "整改措施", "销号情况", "完成时间"];
        var form = Guess(Book(head, ["孔庄村", "路灯不亮", "修灯", "已销号", "2003-08-09"]));
        Assert.Equal([OfficeField.MeasureDoneOn, OfficeField.ProblemStatusOn], form.Sheets[0].Columns[4].Fields);

        var row = Assert.Single(Read(head, ["孔庄村", "路灯不亮", "修灯", "已销号", "2003-08-09"]).RowsOf(LedgerForm.Problems));
        Assert.Equal(("已解决", "2003-08-09"), (row.Text("状态"), row.Text("状态日期")));
    }

    [Theory]
    [InlineData("①宗派矛盾②村级财务")]
    [InlineData("宗派矛盾、村级财务")]
    [InlineData("宗派矛盾；村级财务")]
    [InlineData("宗派矛盾\n村级财务")]
    [InlineData("1.宗派矛盾 2.村级财务")]
    [InlineData("（1）宗派矛盾（2）村级财务")]
    public void Several_situations_in_one_cell_are_several(string written)
    {
        var workbook = Read(["村名", "级别", "认定情形", "问题类别"], ["孔庄村", "一般", written, written]);

        Assert.Equal("宗派矛盾、村级财务", Assert.Single(workbook.RowsOf(LedgerForm.Villages)).Text("主要问题"));
        Assert.Equal(["宗派矛盾", "村级财务"], workbook.RowsOf(LedgerForm.Problems).Select(r => r.Text("问题类别")));
    }

    [Fact]
    public void Words_of_open_lists_that_the_campaign_does_not_know_are_asked_for_once_each()
    {
        var book = Book(
            ["村名", "问题类别", "存在问题"], ["孔庄村", "宗派矛盾突出", "甲"], ["徐牛村", "宗派矛盾突出", "乙"], ["徐牛村", "村级财务", "丙"], ["徐牛村", "水利", "丁"]);
        var form = Whole(Guess(book));
        using var file = book.ToStream();
        var asked = AskedWord.Of(OfficeReader.Read(file, form));

        LedgerHeading heading = new("行动", new(2002, 10, 20), new(2003, 12, 31));
        Assert.Equal([("宗派矛盾突出", 2, "宗派矛盾"), ("水利", 1, null)], asked.Select(a => (a.Word, a.Places.Count, WordGuess.Of(a, heading))));
        Assert.Contains("土地纠纷", asked[0].Terms);
        var category = asked[0].Field;
        form = form with { Words = [new(category, "宗派矛盾突出", "宗派矛盾"), new(category, "水利", "水利")] };
        using var again = book.ToStream();
        var reading = OfficeReader.Read(again, form);
        Assert.Empty(AskedWord.Of(reading));
        Assert.Equal(["宗派矛盾", "宗派矛盾", "村级财务", "水利"], reading.Named.Select(r => r.Row.Text("问题类别")));
    }

    [Theory]
    [InlineData("3批12人次", "3", "12")]
    [InlineData("2起十余人", "2", "10")]
    [InlineData("约3", "3", null)]
    [InlineData("十余批", "10", null)]
    [InlineData("20多", "20", null)]
    [InlineData("三百多批", "300", null)]
    [InlineData("十余人次", null, "10")]
    [InlineData("12人", null, "12")]
    [InlineData("约5人次", null, "5")]
    [InlineData("3次", "3", null)]
    public void Batches_and_persons_are_told_apart_and_what_is_only_near_is_read_and_said(string written, string? batches, string? persons)
    {
        var workbook = Read(["村名", "月份", "上访"], ["孔庄村", "2003-10", written]);

        var row = Assert.Single(workbook.RowsOf(LedgerForm.Petitions));
        Assert.Equal((batches, persons), (row.Text("件次"), row.Text("人次")));
        Assert.Equal(
            written.Contains('约') || written.Contains('多') || written.Contains('余'),
            workbook.Problems.Any(p => p.Kind is LedgerProblemKind.AboutNumber));
    }

    [Fact]
    public void Persons_in_the_column_of_batches_are_refused_where_they_have_a_column_of_their_own()
    {
        var workbook = Read(["村名", "月份", "上访件次", "上访人次"], ["孔庄村", "2003-10", "12人次", "30"]);

        Assert.Equal((LedgerProblemKind.NotANumber, "12人次"), workbook.Problems.Where(p => p.Severity is LedgerSeverity.Refused)
            .Select(p => (p.Kind, p.CellText)).Single());
    }

    [Fact]
    public void Samples_titles_and_who_filled_it_in_are_listed_as_not_read()
    {
        var workbook = Read(
            new WorkbookBuilder().Sheet(
                "台账", ["整顿台账"], ["填报单位：刘楼镇"], ["村名", "存在问题"], ["××村", "填写示例"], ["填写示例", "某问题"], ["孔庄村", "路灯不亮"]));

        Assert.Equal("路灯不亮", Assert.Single(workbook.RowsOf(LedgerForm.Problems)).Text("问题描述"));
        Assert.Equal(
            [(1, "整顿台账"), (2, "填报单位：刘楼镇"), (4, "××村 填写示例"), (5, "填写示例 某问题")], workbook.Unread.Select(p => (p.Shown.Row!.Value, p.CellText!)));
        Assert.All(workbook.Unread, p => Assert.Equal("台账", p.Shown.Sheet));
    }

    [Fact]
    public void A_month_sheet_reads_merged_villages_and_whose_line_it_is()
    {
        object?[] days = [.. Enumerable.Range(1, 30).Select(d => (object)d)];
        var book = new WorkbookBuilder().Sheet(
                "月表", ["村名", "姓名", "职务", .. days], [null, null, null, "一", "二", "三"],
                ["孔庄村", "王海", "工作组", "√"], [null, "李强", "联络员", null, "√"], ["徐牛村", "赵明", "驻村干部", "△"])
            .Merge("月表!A1:A2").Merge("月表!A3:A4");
        var sheet = MonthSheetReader.Read(book.ToStream())!;

        Assert.Equal(
            [("孔庄村", "王海", 1, Capacity.Team), ("孔庄村", "李强", 2, Capacity.Liaison)],
            sheet.Lines.SelectMany(l => l.Marks.Select(m => (l.Village, l.Person!, m.Day, m.Capacity))));
        Assert.Equal(
            [(LedgerProblemKind.NotACapacity, "驻村干部"), (LedgerProblemKind.UnknownMark, "△")],
            sheet.Problems.Where(p => p.Severity is LedgerSeverity.Refused).Select(p => (p.Kind, p.CellText!)));

        OfficeForm form = new([]) { Words = [new(OfficeField.Capacity, "驻村干部", "工作组"), new(OfficeField.Capacity, "△", null)] };
        var said = MonthSheetReader.Read(book.ToStream(), form: form)!;
        Assert.DoesNotContain(said.Problems, p => p.Severity is LedgerSeverity.Refused);
        Assert.Empty(said.Lines[2].Marks);
    }

    [Fact]
    public void A_form_keeps_villages_and_words_and_nothing_that_is_one_files()
    {
        var form = Whole(Guess(Book(["村名", "存在问题", "整改措施", "整改时限"], ["孔庄村", "甲", "乙", "月底前"]))) with
        {
            Name = "月报",
            Villages = [new(new("孔家庄", null), "370830101201")],
            Words =
            [
                new(new("整顿方案", "完成时限"), "月底前", "2003-10-31"), new(new("整顿方案", "完成时限"), "6月底前", "2003-06-30"),
                new(new("整顿方案", "完成时限"), "2003年6月", "2003-06-30"),
                new(OfficeField.ProblemStatus, "挂账", "未解决"),
            ],
        };
        var kept = form.Timeless();

        Assert.True(form.IsSettled);
        Assert.False(kept.IsSettled);
        Assert.Equal(["问题类别"], kept.Sheets[0].Given.Select(g => g.Field.Column));
        Assert.Equal(["2003年6月", "挂账"], kept.Words.Select(w => w.Word));
        Assert.Equal(form.Villages, OfficeForm.Parse(kept.ToJson())!.Villages);
        Assert.True(kept.Saying("排查日期", "2003-10-08").IsSettled);
    }

    private static WorkbookBuilder Book(params object?[][] rows) => new WorkbookBuilder().Sheet("台账", rows);

    private static OfficeForm Whole(OfficeForm form) => form with
    {
        Sheets = [.. form.Sheets.Select(s => s with
        {
            IsSettled = true,
            Columns = [.. s.Columns.Select(c => c with { IsSettled = true })],
            Given = [.. s.Lacks.Select(f => new OfficeGiven(f, f.Column == "排查日期" ? "2002-10-20" : f.Column == "管理级别" ? "一般" : "其他"))],
        })],
    };

    private static OfficeForm Guess(WorkbookBuilder book)
    {
        using var file = book.ToStream();
        return new OfficeGuess([], County).Of(OfficeTables.Of(file));
    }

    private static LedgerWorkbook Read(params object?[][] rows) => Read(Book(rows));

    private static LedgerWorkbook Read(WorkbookBuilder book)
    {
        var form = Whole(Guess(book));
        using var file = book.ToStream();
        return new LedgerPlaces(County, County, []).Place(OfficeReader.Read(file, form))
            .Against(LedgerBackground.None with { Villages = County.ToDictionary(v => v.Code, v => v.Name) });
    }
}
