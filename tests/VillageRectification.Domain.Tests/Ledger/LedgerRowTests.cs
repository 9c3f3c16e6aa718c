using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Translation;
using VillageRectification.Domain.Organisation;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using VillageRectification.Domain.Support;
using VillageRectification.Domain.Teams;
using static VillageRectification.Domain.Tests.Ledger.Sheets;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>What single cells of a row come to, and what a row says without them.</summary>
public sealed class LedgerRowTests
{
    [Theory]
    [InlineData("县水利局", "县科技局", true)]
    [InlineData("县水利局", "县水利局", false)]
    [InlineData(null, "县科技局", false)]
    [InlineData("县水利局", null, false)]
    public void Another_department_in_a_corrected_row_counts_as_tied_from_the_first_day_and_says_so(string? before, string? now, bool isTold)
    {
        static LedgerRow Duty(string? department) =>
            Row(LedgerForm.Duties, [("联系县级领导", "何春梅"), .. department is null ? [] : new[] { ("联系部门", department) }]);
        var earlier = Import(Listed(), Duty(before));
        var later = earlier.ImportAgain([Listed(), Duty(now)]);

        Assert.DoesNotContain(earlier.Warnings, w => w.Kind is LedgerWarningKind.DepartmentReplaced);
        Assert.Equal(
            isTold ? [(before!, now!)] : [],
            later.Warnings.Where(w => w.Kind is LedgerWarningKind.DepartmentReplaced).Select(w => (w.Notice.Name, w.Notice.Other)));
        Assert.All(later.Of<LiaisonAssignment>(), t => Assert.Equal(Make.Start, t.OccurredOn));
    }

    [Theory]
    [InlineData("联系部门", "县水利局", true)]
    [InlineData("部门联络员", "李明", true)]
    [InlineData("联系县级领导", "何春梅", true)]
    [InlineData("工作组组长", "王成", false)]
    public void Any_of_department_contact_and_leader_ties_a_village(string column, string name, bool isTied)
    {
        var ties = Import(Listed(), Row(LedgerForm.Duties, (column, name))).Of<LiaisonAssignment>().ToArray();
        Assert.Equal(isTied ? 1 : 0, ties.Length);
        Assert.All(ties, t => Assert.Equal(
            (column == "联系部门", column == "部门联络员" ? name : null, column == "联系县级领导" ? name : null),
            (t.DepartmentId is not null, t.ContactPerson, t.CountyLeader)));
    }

    [Fact]
    public void A_team_stands_in_the_order_of_its_cell_and_who_is_refused_is_not_in_it()
    {
        var members = Import(Listed(), Row(LedgerForm.Duties, ("工作组组长", "王成"), ("工作组成员", $"赵立新、{new string('长', 51)}、马忠"))).Of<TeamMember>().ToArray();
        Assert.Equal(["王成", "赵立新", "马忠"], members.OrderBy(m => m.Ordinal).Select(m => m.Name));
        Assert.Equal(3, members.Select(m => m.Ordinal).Distinct().Count());
        // However many there are, what is entered by hand for the day comes after them.
        var many = Import(Listed(), Row(LedgerForm.Duties, ("工作组成员", string.Join('、', Enumerable.Range(1, 120).Select(n => $"甲{Han(n)}")))));
        Assert.Equal(120, many.Of<TeamMember>().Count());
        Assert.All(many.Of<TeamMember>(), m => Assert.True(m.Ordinal < 0));

        static string Han(int number) =>
            string.Concat(number.ToString("000", System.Globalization.CultureInfo.InvariantCulture).Select(d => "零一二三四五六七八九"[d - '0']));
    }

    [Fact]
    public void Rows_of_one_day_stand_as_in_the_file()
    {
        LedgerRow Note(string text) => Row(LedgerForm.Progress, ("日期", "2003-05-08"), ("内容", text));
        var notes = Import(Listed(), Note("修路"), Note("打井"), Note("架桥")).Of<ProgressEntry>().ToArray();
        Assert.Equal(["修路", "打井", "架桥"], notes.OrderBy(n => n.Ordinal).Select(n => n.Text));
        var row = Note("开会") with { Number = 12_345 };
        Assert.Equal((12_345, 12_345), (LedgerOrdinal.RowOf(LedgerOrdinal.Of(row, 0)), LedgerOrdinal.RowOf(LedgerOrdinal.Of(row, 7))));
    }

    [Fact]
    public void What_a_row_says_besides_is_kept_and_what_it_leaves_blank_is_blank()
    {
        var changes = Import(
            Listed(),
            Row(LedgerForm.CommitteeChanges, ("日期", "2003-05-30"), ("事项", "补选"), ("配备方式", "跨村兼职"), ("任职人", "罗志强")),
            Row(LedgerForm.Problems, ("问题类别", "村级财务"), ("排查日期", "2003-01-05")),
            Row(LedgerForm.Progress, ("日期", "2003-05-08"), ("指标", "沼气池"), ("数量", "2000")),
            Row(LedgerForm.Support, ("日期", "2003-01-14"), ("类型", "资金")),
            Row(LedgerForm.Support, ("日期", "2003-01-15"), ("类型", "资金"), ("内容", "修路")),
            Row(LedgerForm.SupervisionVisits, ("日期", "2003-09-01"), ("方式", "通知"), ("在岗情况", "仅副组长在岗")));
        var change = Assert.Single(changes.Of<CommitteeChange>());
        Assert.Equal((true, "罗志强"), (change.Method is not null, change.Person));
        Assert.Equal("", Assert.Single(changes.Of<Problem>()).Description);
        Assert.Equal("", Assert.Single(changes.Of<ProgressEntry>()).Text);
        Assert.Equal("", changes.Campaign!.Indicators.Single(i => i.Name == "沼气池").Unit);
        Assert.Equal(["", "修路"], changes.Of<SupportItem>().Select(s => s.Text));
        Assert.Equal(AtPost.DeputyOnly, Assert.Single(changes.Of<SupervisionVisit>()).AtPost);
    }

    [Fact]
    public void An_entry_without_a_quantity_is_one_all_the_same()
    {
        var changes = Import(
            Listed(), Row(LedgerForm.Progress, ("日期", "2003-05-08"), ("内容", "开会")), Row(LedgerForm.Progress, ("日期", "2003-05-09"), ("指标", "修路")));
        Assert.Equal(["开会", ""], changes.Of<ProgressEntry>().Select(e => e.Text));
        Assert.Empty(changes.Of<IndicatorQuantity>());
    }

    [Theory]
    [InlineData("突出问题", "问题类别=村级财务 排查日期=2003-01-05 状态=已解决 状态日期=2003-01-04", "状态日期")]
    [InlineData("督查暗访", "日期=2003-09-01 方式=暗访 发现问题=缺记 整改时限=2003-08-31", "整改时限")]
    [InlineData("督查暗访", "日期=2003-09-01 方式=暗访 发现问题=缺记 整改日期=2003-08-31", "整改日期")]
    [InlineData("督查暗访", "日期=2003-09-01 方式=暗访 发现问题=缺记 整改时限=2003-09-01 整改日期=2003-09-01", null)]
    public void A_day_before_the_one_that_it_follows_from_is_warned_of(string sheet, string cells, string? column)
    {
        var row = Row(LedgerForm.Sheet(sheet), [.. cells.Split(' ').Select(c => (c.Split('=')[0], c.Split('=')[1]))]);
        Assert.Equal(
            column is null ? [] : [column], Import(Listed(), row).Warnings.Where(w => w.Kind is LedgerWarningKind.EarlierThan).Select(w => w.Column));
    }

    [Fact]
    public void Of_a_diagnosis_what_it_lacks_is_told()
    {
        var day = ("会诊日期", "2002-11-09");
        Assert.Equal(
            [DiagnosisRefusal.NeedsCause(), DiagnosisRefusal.NeedsAttendee()],
            Import(Listed(), Row(LedgerForm.Diagnoses, day)).Warnings.Select(w => w.Notice.Refusal));
        Assert.Empty(Import(Listed(), Row(LedgerForm.Diagnoses, day, ("参加人员", "乡镇党委"), ("原因分析", "财务混乱"))).Warnings);
    }

    [Fact]
    public void A_row_of_which_nothing_comes_is_new_once_and_then_as_it_was()
    {
        var (village, month) = (Listed(), Row(LedgerForm.Petitions, ("月份", "2002-11")));
        var first = Import(village, month);
        Assert.Equal(1, first.Sheets.Single(s => s.Sheet == LedgerForm.Petitions).New);
        Assert.False(first.AddsNothing);
        Assert.True(first.ImportAgain([village, month]).AddsNothing);
    }

    [Theory]
    [InlineData("2003-07-01", CaseStage.Diagnosed)]
    [InlineData("2003-07-02", CaseStage.Registered)]
    public void What_was_there_on_the_day_of_a_step_counts_for_it(string diagnosedOn, CaseStage stage) => Assert.Contains(
        CaseRefusal.StageDoesNotAllow(stage),
        Import(
            Listed(), Row(LedgerForm.Diagnoses, ("会诊日期", diagnosedOn), ("参加人员", "乡镇党委"), ("原因分析", "财务混乱")),
            Row(LedgerForm.Inspections, ("类型", "县级验收"), ("申请日期", "2003-07-01"))).Warnings.Select(w => w.Notice.Refusal));

    [Fact]
    public void A_revisit_after_the_verification_does_not_speak_for_it()
    {
        LedgerRow[] rows =
        [
            Listed(), Row(LedgerForm.Measures, ("措施", "修复机井"), ("责任人", "吴建国"), ("完成日期", "2002-12-01")),
            Row(LedgerForm.Inspections, ("类型", "县级验收"), ("申请日期", "2003-01-01"), ("检查日期", "2003-01-20"), ("结论", "合格")),
            Row(LedgerForm.Inspections, ("类型", "县级核验"), ("检查日期", "2003-10-20"), ("结论", "转化升级")),
        ];
        Refusal?[] With(string revisit) =>
            [.. Import([.. rows, Row(LedgerForm.Inspections, ("类型", "回访"), ("检查日期", revisit), ("结论", "保持"))]).Warnings.Select(w => w.Notice.Refusal)];
        Assert.Contains(AcceptanceRefusal.NoRevisitHeld(), With("2003-10-21"));
        Assert.DoesNotContain(AcceptanceRefusal.NoRevisitHeld(), With("2003-10-19"));
    }

    [Fact]
    public void Another_secretary_of_the_township_is_told_and_another_holder_is_not()
    {
        const string Beside = "370830112216";
        LedgerRow Holders(string village, params (string, string)[] holders) => RowOf(village, LedgerForm.Duties, [("驻村副组长", "朱洪涛"), .. holders]);
        LedgerRow[] first = [Listed(), Holders(Village, ("乡镇党委书记", "吴永军"), ("分管副书记", "罗广才"))];
        IEnumerable<LedgerWarning> Later(string secretary) =>
            Import(first).ImportAgain([.. first, Listed(Beside), Holders(Beside, ("乡镇党委书记", secretary))]).Warnings
                .Where(w => w.Kind is LedgerWarningKind.TwoSecretaries);
        Assert.Empty(Later("吴永军"));
        Assert.Equal(["吴永军", "杨秀兰"], Assert.Single(Later("杨秀兰")).Notice.Names);
    }

    [Fact]
    public void Facts_are_written_of_the_villages_case_that_stands()
    {
        var campaign = Make.Campaign();
        RectificationCase gone = Make.Case(campaign), stands = Make.Case(campaign);
        _ = gone.Remove(new(2003, 3, 1), "并村");
        var workbook = Workbook(Listed(), Row(LedgerForm.Progress, ("日期", "2003-05-08"), ("内容", "开会")));
        foreach (var cases in new RectificationCase[][] { [gone, stands], [stands, gone] })
        {
            var changes = LedgerPlan.Write(workbook, LedgerPlan.Pair(workbook, [], LedgerRemovals.None), new(campaign, cases, [], [], [], [], []));
            Assert.Equal(stands.Id, Assert.Single(changes.Of<ProgressEntry>()).CaseId);
        }
    }
}
