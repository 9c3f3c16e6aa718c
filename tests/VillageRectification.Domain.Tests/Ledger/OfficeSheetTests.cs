using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>The form in which an office keeps its own workbook: what is said of it, what it lacks, and how it is kept.</summary>
public sealed class OfficeSheetTests
{
    private static readonly OfficeField Date = new("检查验收", "检查日期");
    private static readonly OfficeField AppliedOn = new("检查验收", "申请日期");
    private static readonly OfficeField Kind = new("检查验收", "类型");

    [Fact]
    public void A_form_is_settled_where_nothing_is_to_be_asked_of_any_of_its_sheets()
    {
        var whole = Sheet("一", OfficeField.Village, Date, Kind) with { IsSettled = true };
        Assert.True(new OfficeForm([whole, whole]).IsSettled);
        Assert.False(new OfficeForm([whole, whole with { IsSettled = false }]).IsSettled);
        Assert.False(new OfficeForm([Unsettled(whole)]).IsSettled);
        Assert.True(new OfficeForm([Unsettled(whole) with { IsRead = false }]).IsSettled);
        Assert.False(new OfficeForm([Sheet("二", OfficeField.Village, Date) with { IsSettled = true }]).IsSettled);

        static OfficeSheet Unsettled(OfficeSheet sheet) => sheet with { Columns = [.. sheet.Columns, new("备注", [], IsSettled: false)] };
    }

    [Fact]
    public void What_is_said_of_a_sheet_takes_its_place_and_no_other()
    {
        OfficeForm form = new([Sheet("一", Date), Sheet("二", Date)]);
        var said = form.With(form.Sheets[1] with { IsSettled = true });
        Assert.Equal([("一", false), ("二", true)], said.Sheets.Select(s => (s.Name, s.IsSettled)));
    }

    [Fact]
    public void A_sheet_lacks_what_the_ledger_needs_and_no_column_tells()
    {
        Assert.Equal([Date, Kind], Sheet("一", OfficeField.Village, new("检查验收", "结论")).Lacks.OrderBy(f => f.Column == "类型"));
        // One of the two days is enough.
        Assert.Equal([Kind], Sheet("一", OfficeField.Village, AppliedOn).Lacks);
        Assert.Equal([Kind], Sheet("一", OfficeField.Village, Date).Lacks);
        Assert.Empty(Sheet("一", OfficeField.Village, Date, Kind).Lacks);
        Assert.Empty((Sheet("一", OfficeField.Village, Date) with { IsRead = false }).Lacks);
    }

    [Fact]
    public void What_was_said_for_all_rows_counts_where_there_is_no_column()
    {
        var given = Sheet("一", OfficeField.Village, Date) with { Given = [new(Date, "2003-05-08"), new(Kind, "回访"), new(OfficeField.Level, "县重点")] };
        Assert.Equal((null, "回访"), (given.ValueOf(Date), given.ValueOf(Kind)));
        Assert.True(given.IsWhole);
        // A level for all makes it a list of villages as well.
        Assert.Equal(["村情台账", "检查验收"], given.Targets.Select(s => s.Name));
        Assert.Equal(["检查验收"], (given with { Given = [new(OfficeField.Level, null)] }).Targets.Select(s => s.Name));
        Assert.Empty(Sheet("一", OfficeField.Village, OfficeField.Township).Targets);
        Assert.Equal(["村情台账"], Sheet("一", OfficeField.Level).Targets.Select(s => s.Name));
    }

    [Theory]
    [InlineData("甲 乙", true, true)]
    [InlineData("乙 甲", true, true)]
    [InlineData("甲", false, true)]
    [InlineData("甲 丙", false, false)]
    [InlineData("甲 乙 丙", false, false)]
    public void A_sheet_is_known_by_its_headings_in_whatever_order(string headings, bool isOf, bool isCovered)
    {
        OfficeSheet sheet = new("一", [new("甲", [], true), new("乙", [], true)]);
        Assert.Equal((isOf, isCovered), (sheet.IsOf(headings.Split(' ')), sheet.Covers(headings.Split(' '))));
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("$S", "$W", true)]
    [InlineData("$S,$S", "$W,$W", true)]
    [InlineData("$S,{'Name':null,'Columns':[],'Given':[]}", "", false)]
    [InlineData("$S,{'Name':'二','Columns':null,'Given':[]}", "", false)]
    [InlineData("$S,{'Name':'二','Columns':[],'Given':null}", "", false)]
    [InlineData("{'Name':'二','Columns':[$C,{'Heading':null,'Fields':[],'IsSettled':true}],'Given':[]}", "", false)]
    [InlineData("{'Name':'二','Columns':[$C,{'Heading':'乙','Fields':null,'IsSettled':true}],'Given':[]}", "", false)]
    [InlineData("{'Name':'二','Columns':[{'Heading':'乙','Fields':[$X],'IsSettled':true}],'Given':[]}", "", false)]
    [InlineData("{'Name':'二','Columns':[],'Given':[{'Field':$X,'Value':null}]}", "", false)]
    [InlineData("", "{'Field':$X,'Word':'甲','Meaning':null}", false)]
    [InlineData("", "{'Field':null,'Word':'甲','Meaning':null}", false)]
    [InlineData("]", "", false)]
    public void A_form_that_is_brought_along_names_what_the_ledger_has(string sheets, string words, bool isForm)
    {
        var text = $"{{'Sheets':[{sheets}],'Words':[{words}]}}"
            .Replace("$S", "{'Name':'一','Columns':[$C],'Given':[{'Field':$F,'Value':'回访'}]}", StringComparison.Ordinal)
            .Replace("$C", "{'Heading':'甲','Fields':[$F],'IsSettled':true}", StringComparison.Ordinal)
            .Replace("$W", "{'Field':$F,'Word':'甲','Meaning':null}", StringComparison.Ordinal)
            .Replace("$F", "{'Sheet':'检查验收','Column':'类型'}", StringComparison.Ordinal)
            .Replace("$X", "{'Sheet':'检查验收','Column':'别的'}", StringComparison.Ordinal);
        Assert.Equal(isForm, OfficeForm.Parse(text.Replace('\'', '"')) is not null);
        Assert.Null(OfficeForm.Parse("{\"Sheets\":null,\"Words\":[]}"));
        Assert.Null(OfficeForm.Parse("{\"Sheets\":[],\"Words\":null}"));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void A_word_is_asked_for_up_to_forty_characters(int length, bool isAsked)
    {
        var word = new string('甲', length);
        LedgerProblem problem = new(LedgerFault.NotInList([]), "检查验收", 3, "类型", word) { At = new("验收", 3, "C 类型") };
        Assert.Equal(isAsked ? [word] : [], AskedWord.Of(LedgerReading.Unreadable(problem)).Select(a => a.Word));
    }

    [Fact]
    public void Of_what_is_neither_a_word_of_a_list_nor_a_day_nothing_is_guessed() => Assert.Null(
        WordGuess.Of(new(new("村情台账", "户数"), "8月9日", []), new("整顿", Make.Start, Make.Deadline)));

    private static OfficeSheet Sheet(string name, params OfficeField[] fields) =>
        new(name, [.. fields.Select(f => new OfficeColumn(f.Column, [f], IsSettled: true))]) { IsRead = true };
}
