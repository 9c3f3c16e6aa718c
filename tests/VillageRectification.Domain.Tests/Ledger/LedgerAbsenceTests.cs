using FsCheck;
using FsCheck.Fluent;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>A column or a sheet that a ledger lacks changes nothing, whatever is left of it.</summary>
public sealed class LedgerAbsenceTests
{
    private static readonly LedgerRow[] Whole =
    [
        Sheets.Listed(
            cells: [("户数", "210"), ("集体收入", "12000"), ("集体债务", "30000"), ("支部班子", "不健全"), ("村委班子", "健全"), ("两委关系", "不和"), ("两室状况", "脏乱"), ("主要问题", "财务混乱")]),
        Sheets.Row(
            LedgerForm.Duties,
            ("联系县级领导", "何春梅"),
            ("乡镇党委书记", "赵存良"),
            ("驻村副组长", "朱洪涛"),
            ("工作组成员", "赵立新、吴兆祥"),
            ("完全脱钩", "否"),
            ("联系部门", "县财政局"),
            ("责任书签订日期", "2002-11-19")),
        Sheets.Row(LedgerForm.Diagnoses, ("会诊日期", "2002-12-01"), ("参加人员", "赵存良"), ("原因分析", "班子不团结")),
        Sheets.Row(LedgerForm.Measures, ("措施", "修复机井"), ("责任人", "陈志强"), ("完成时限", "2003-05-01"), ("完成日期", "2003-04-20")),
        Sheets.Row(LedgerForm.Measures, ("措施", "清理财务"), ("完成时限", "2003-06-01"), ("未完成说明", "账目不全")),
        Sheets.Row(
            LedgerForm.Problems,
            ("问题类别", "土地纠纷"),
            ("问题描述", "地界不清"),
            ("排查日期", "2002-12-05"),
            ("办理方式", "立即解决"),
            ("办理时限", "2003-03-01"),
            ("状态", "已解决"),
            ("状态日期", "2003-02-20"),
            ("多数群众满意", "是")),
        Sheets.Row(LedgerForm.Problems, ("问题类别", "土地纠纷"), ("问题描述", "机动地发包"), ("排查日期", "2002-12-05"), ("状态", "缓解")),
        Sheets.Row(LedgerForm.CommitteeChanges, ("日期", "2003-05-30"), ("事项", "补选"), ("配备方式", "内选"), ("任职人", "罗志强")),
        Sheets.Row(LedgerForm.MembershipGrowth, ("日期", "2003-06-30"), ("入党积极分子", "3"), ("发展党员", "1")),
        Sheets.Row(LedgerForm.Progress, ("日期", "2003-06-01"), ("内容", "修路"), ("指标", "修路"), ("数量", "2500"), ("单位", "公里")),
        Sheets.Row(LedgerForm.Progress, ("日期", "2003-06-01"), ("内容", "修路动员")),
        Sheets.Row(LedgerForm.Presence, ("日期", "2003-10-04"), ("人员", "赵立新"), ("身份", "工作组")),
        Sheets.Row(LedgerForm.Presence, ("日期", "2003-10-04"), ("人员", "吴兆祥"), ("身份", "工作组")),
        Sheets.Row(LedgerForm.Support, ("日期", "2003-03-10"), ("联系部门", "县财政局"), ("类型", "资金"), ("内容", "打井"), ("折合金额", "20000")),
        Sheets.Row(LedgerForm.Inspections, ("类型", "县级验收"), ("申请日期", "2003-07-01"), ("检查日期", "2003-07-20"), ("结论", "不合格"), ("意见", "财务没有公开")),
        Sheets.Row(LedgerForm.Inspections, ("类型", "县级验收"), ("申请日期", "2003-10-01")),
        Sheets.Row(
            LedgerForm.SupervisionVisits,
            ("日期", "2003-10-31"),
            ("方式", "暗访"),
            ("在岗情况", "工作组在岗"),
            ("发现问题", "民情日记缺记"),
            ("整改时限", "2003-11-15"),
            ("整改日期", "2003-11-10")),
        Sheets.Row(LedgerForm.Petitions, ("月份", "2003-10"), ("件次", "2")),
        Sheets.Row(LedgerForm.Exemplars, ("事迹", "带头修路")),
    ];

    private static readonly (string Sheet, string Column)[] Optional =
    [
        .. LedgerForm.Sheets.SelectMany(s => s.Columns.Where(c => !c.IsRequired).Select(c => (s.Name, c.Name))),
    ];

    [Fact]
    public void The_ledger_of_the_test_fills_every_sheet() =>
        Assert.Equal(LedgerForm.Sheets.Select(s => s.Name), Whole.Select(r => r.Sheet).Distinct());

    [Fact]
    public void Whatever_columns_are_left_out_nothing_changes() =>
        Prop.ForAll(Arb.From(Gen.SubListOf(Optional)), removed =>
            AssertNothing([.. Whole.Select(r => Without(r, [.. removed.Where(c => c.Sheet == r.Sheet).Select(c => c.Column)]))]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Whatever_sheets_are_left_out_nothing_changes() =>
        Prop.ForAll(Arb.From(Gen.SubListOf(LedgerForm.Sheets.Select(s => s.Name))), left => AssertNothing([.. Whole.Where(r => left.Contains(r.Sheet))]))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_cells_are_blank_nothing_changes_until_they_are_ticked()
    {
        // An inspection row without either day is refused.
        var cells = Whole
            .SelectMany((r, i) => r.Cells.Keys.Where(c => c != LedgerColumnNames.AppliedOn && Optional.Contains((r.Sheet, c))).Select(c => (Row: i, Column: c)))
            .ToArray();
        Prop.ForAll(Arb.From(Gen.SubListOf(cells)), blank =>
            AssertNothing([.. Whole.Select((r, i) => r.Without(blank.Where(c => c.Row == i).Select(c => c.Column)))]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void A_ledger_of_one_township_says_nothing_of_the_others()
    {
        string[] villages = ["370830112202", "370830112216", "370830205201"];
        var earlier = Sheets.Import(
            [.. villages.Select(v => Sheets.Listed(v)), .. villages.Select(v => Sheets.RowOf(v, LedgerForm.MembershipGrowth, ("日期", "2003-01-01")))]);

        var later = earlier.ImportAgain([Sheets.Listed(villages[0]), Sheets.RowOf(villages[0], LedgerForm.MembershipGrowth, ("日期", "2003-01-01"))]);

        Assert.Equal([villages[1], villages[1]], later.Sheets.SelectMany(s => s.Absent).Select(r => r.DivisionCode));
    }

    private static LedgerRow Without(LedgerRow row, string[] columns) =>
        row.Without(columns) with { Columns = LedgerForm.Sheet(row.Sheet).Columns.Select(c => c.Name).Except(columns).ToHashSet() };

    private static void AssertNothing(LedgerRow[] rows)
    {
        var again = Sheets.Import(Whole).ImportAgain(rows);
        Assert.True(again.AddsNothing);
        Assert.Empty(again.Facts);
        Assert.Empty(again.Sheets.SelectMany(s => s.Absent));
    }
}
