using VillageRectification.Documents.Ledger;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Documents.Tests.Ledger;

/// <summary>Ledgers without codes, as offices keep them: the village is known by its name, and by its township where several have the name.</summary>
public sealed class NamedVillageTests
{
    private static readonly SheetVillage[] County =
    [
        new("370830101201", "孔庄村", "刘楼镇"), new("370830101202", "徐牛村", "刘楼镇"), new("370830102201", "孔庄村", "军屯乡"),
        new("370830102202", "永续社区", "军屯乡"), new("370830102203", "小孔庄村", "军屯乡"), new("370830102204", "王家村村", "军屯乡"),
    ];

    [Theory]
    [InlineData("刘楼镇", "孔庄村", "370830101201")]
    [InlineData("刘楼", "孔庄", "370830101201")]
    [InlineData("军屯乡", "孔庄村委会", "370830102201")]
    [InlineData("", "徐牛", "370830101202")]
    [InlineData("军屯乡", "永续社区居委会", "370830102202")]
    [InlineData("军屯乡", "小孔庄", "370830102203")]
    public void A_village_is_found_by_its_name(string township, string name, string code)
    {
        var workbook = Read(new WorkbookBuilder().Sheet("村情台账", ["序号", "所属乡镇", "行政村", "管理级别"], [1, township, name, "一般"]));

        Assert.False(workbook.IsRefused);
        var row = Assert.Single(workbook.Rows);
        // How it is spelt to be found by renames nothing.
        Assert.Equal(
            (code, code, County.Single(v => v.Code == code).Name), (row.DivisionCode, row.Text(LedgerColumnNames.Code), row.Text(LedgerColumnNames.Village)));
    }

    [Theory]
    [InlineData("", "孔庄村", LedgerProblemKind.AmbiguousVillage, "刘楼镇孔庄村、军屯乡孔庄村")]
    [InlineData("军屯乡", "徐午村", LedgerProblemKind.NoSuchVillage, "刘楼镇徐牛村")]
    [InlineData("刘楼镇", "徐午村", LedgerProblemKind.NoSuchVillage, "刘楼镇徐牛村")]
    [InlineData("军屯乡", "徐牛村", LedgerProblemKind.NoSuchVillage, "刘楼镇徐牛村")]
    public void What_is_not_found_or_not_alone_is_said_with_what_may_be_meant(string township, string name, LedgerProblemKind kind, string alike)
    {
        var workbook = Read(new WorkbookBuilder().Sheet("村情台账", ["乡镇", "村名", "管理级别"], [township, name, "一般"]));

        var problem = Assert.Single(workbook.Problems);
        Assert.Equal((kind, 2, "村名"), (problem.Kind, problem.Row!.Value, problem.Column));
        Assert.Contains(alike.Split('、')[0], problem.Fault.Name, StringComparison.Ordinal);
        Assert.True(workbook.IsRefused);
        Assert.Empty(workbook.Rows);
    }

    [Fact]
    public void Other_sheets_name_villages_of_the_ledger_or_the_campaign_by_a_township_column_that_their_form_lacks()
    {
        var workbook = Read(
            new WorkbookBuilder()
                .Sheet("村情台账", ["乡镇", "村名", "管理级别"], ["刘楼镇", "孔庄村", "一般"], ["军屯乡", "孔庄村", "一般"])
                .Sheet("典型", ["乡镇", "村名", "事迹"], ["军屯乡", "孔庄", "好"], ["刘楼镇", "徐牛村", "不在台账里"], ["", "孔庄村", "哪一个"]));

        Assert.Equal(["370830102201"], workbook.RowsOf(LedgerForm.Exemplars).Select(r => r.DivisionCode));
        Assert.Equal(
            [(LedgerProblemKind.UnlistedVillage, 3), (LedgerProblemKind.AmbiguousVillage, 4)],
            workbook.Problems.Select(p => (p.Kind, p.Row!.Value)));

        var known = Read(new WorkbookBuilder().Sheet("典型", ["村名", "事迹"], ["徐牛", "好"]), [County[1]]);
        Assert.Equal("370830101202", Assert.Single(known.Rows).DivisionCode);
    }

    [Fact]
    public void What_somebody_said_of_a_name_counts_for_every_row_that_has_it()
    {
        var ledger = new WorkbookBuilder()
            .Sheet("村情台账", ["乡镇", "村名", "管理级别"], ["刘楼镇", "徐午村", "一般"], ["军屯乡", "不是村", "一般"])
            .Sheet("典型", ["乡镇", "村名", "事迹"], ["刘楼镇", "徐午村", "好"]);
        VillageAnswer[] answers = [new(new("徐午村", "刘楼镇"), "370830101202"), new(new("不是村", "军屯乡"), null)];

        using var file = ledger.ToStream();
        var asked = new LedgerPlaces([], County, []).Place(LedgerReader.Read(file)).Asked;
        Assert.Equal([("刘楼镇徐午村", 2), ("军屯乡不是村", 1)], asked.Select(a => (a.Village.ToText(), a.Rows.Count)));
        var workbook = Read(ledger, answers: answers);
        Assert.False(workbook.IsRefused);
        Assert.Equal([("村情台账", "370830101202"), ("典型", "370830101202")], workbook.Rows.Select(r => (r.Sheet, r.DivisionCode)));
        Assert.Equal((LedgerProblemKind.LeftVillage, 3), workbook.Unread.Select(p => (p.Kind, p.Row!.Value)).Single());

        // A village of the county that neither the ledger nor the campaign lists stays one that is not listed.
        Assert.Equal(
            LedgerProblemKind.UnlistedVillage,
            Assert.Single(Read(
                new WorkbookBuilder().Sheet("典型", ["村名", "事迹"], ["徐午", "好"]), [County[0]], [new(new("徐午", null), "370830101202")]).Problems).Kind);
    }

    [Fact]
    public void A_code_that_is_given_counts_and_one_that_is_wrong_is_not_made_good_by_a_name()
    {
        var workbook = Read(new WorkbookBuilder().Sheet(
            "村情台账", ["行政区划代码", "乡镇", "村名", "管理级别"], ["370830101202", "刘楼镇", "徐牛村", "一般"], [null, "军屯乡", "孔庄村", "一般"],
            ["37083010", "刘楼镇", "孔庄村", "一般"]));

        Assert.Equal(["370830101202", "370830102201"], workbook.Rows.Select(r => r.DivisionCode));
        Assert.Equal((LedgerProblemKind.NotACode, 4), workbook.Problems.Select(p => (p.Kind, p.Row!.Value)).Single());
    }

    [Fact]
    public void What_is_merged_down_counts_for_every_row_and_a_sum_once()
    {
        var workbook = Read(new WorkbookBuilder()
            .Sheet("村情台账", ["乡镇", "村名", "管理级别"], ["刘楼镇", "徐牛村", "一般"], [null, "孔庄村", null]).Merge("村情台账!A2:A3").Merge("村情台账!C2:C3")
            .Sheet(
                "工作进展", ["村名", "日期", "内容", "指标", "数量", "单位"], ["徐牛村", new DateOnly(2003, 7, 5), "修路", "新修道路", 3, "千米"],
                [null, null, "打井", "新打机井", null, null])
            .Merge("工作进展!A2:A3").Merge("工作进展!B2:B3").Merge("工作进展!E2:E3"));

        Assert.False(workbook.IsRefused, string.Join('\n', workbook.Problems));
        Assert.Equal(["370830101201", "370830101202"], workbook.RowsOf(LedgerForm.Villages).Select(r => r.DivisionCode).Order());
        Assert.Equal([("2003-07-05", "修路"), ("2003-07-05", "打井")], workbook.RowsOf(LedgerForm.Progress).Select(r => (r.Text("日期")!, r.Text("内容")!)));
        Assert.Single(workbook.RowsOf(LedgerForm.Progress), r => r.Text(LedgerColumnNames.Quantity) is not null);
    }

    [Fact]
    public void Totals_signatures_and_notes_are_no_records_and_sheets_may_be_numbered()
    {
        var workbook = Read(new WorkbookBuilder().Sheet(
            "附件1：村情台账", ["序号", "乡镇", "村名", "管理级别", "户数"], ["示例", "某镇", "某村", "一般", 1], [1, "刘楼镇", "徐牛村", "一般", 5],
            ["刘楼镇小计", null, null, null, 5], [null, "合计", null, null, 5], ["填表人：张三", null, "审核：李四", null, null], ["注：户数为年初数"]));

        Assert.False(workbook.IsRefused);
        Assert.Equal("5", Assert.Single(workbook.Rows).Text("户数"));
        Assert.Equal(
            [(2, "示例 某镇 某村 一般 1"), (4, "刘楼镇小计 5"), (5, "合计 5"), (6, "填表人：张三 审核：李四"), (7, "注：户数为年初数")],
            workbook.Unread.Select(p => (p.Row!.Value, p.CellText!)));
        Assert.All(workbook.Problems, p => Assert.Null(p.CellText));
    }

    [Theory]
    [InlineData("1.典型")]
    [InlineData("（三）典型")]
    [InlineData("附表14-典型")]
    [InlineData("附件：典型")]
    public void A_number_before_the_name_of_a_sheet_is_left_out(string name) =>
        Assert.Single(SmallLedger.Read(SmallLedger.Villages().Sheet(name, ["行政区划代码", "事迹"], [SmallLedger.Code, "好"])).RowsOf(LedgerForm.Exemplars));

    [Theory]
    [InlineData("2003年6月30日前", "2003-06-30")]
    [InlineData("2003年6月30日以前", "2003-06-30")]
    [InlineData("2003-6-30前", "2003-06-30")]
    [InlineData("2003年6月底前", "2003-06-30")]
    [InlineData("2003年2月末", "2003-02-28")]
    [InlineData("2003年6月", "2003-06-30")]
    [InlineData("2003年底前", "2003-12-31")]
    [InlineData("2003年年底", "2003-12-31")]
    [InlineData("二〇〇三年九月底前", "2003-09-30")]
    public void A_due_day_may_be_the_last_of_its_month_or_year(string written, string day) =>
        Assert.Equal(day, SmallLedger.WithRow("整顿方案", ("措施", "修路"), ("完成时限", written)).Only("整顿方案", "完成时限"));

    [Theory]
    [InlineData("2003年13月底前")]
    [InlineData("2003.1")]
    [InlineData("6月底前")]
    [InlineData("届时")]
    public void A_due_day_that_names_no_day_is_asked_for(string written) =>
        Assert.True(SmallLedger.WithRow("整顿方案", ("措施", "修路"), ("完成时限", written)).IsRefused);

    private static LedgerWorkbook Read(WorkbookBuilder builder, SheetVillage[]? campaign = null, VillageAnswer[]? answers = null)
    {
        using var file = builder.ToStream();
        var background = LedgerBackground.None with { Villages = (campaign ?? []).ToDictionary(v => v.Code, v => v.Name) };
        return new LedgerPlaces(campaign ?? [], County, answers ?? []).Place(LedgerReader.Read(file)).Against(background);
    }
}
