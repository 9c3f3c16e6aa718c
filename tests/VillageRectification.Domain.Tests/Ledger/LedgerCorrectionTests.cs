using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Presence;
using VillageRectification.Domain.Teams;
using static VillageRectification.Domain.Tests.Ledger.Sheets;

namespace VillageRectification.Domain.Tests.Ledger;

public sealed class LedgerCorrectionTests
{
    private static readonly LedgerRow Village = Listed();

    [Fact]
    public void The_same_ledger_again_changes_nothing()
    {
        LedgerRow[] rows = [Village, Problem("未解决"), Team("赵立新、吴兆祥")];
        var again = Import(rows).ImportAgain(rows);
        Assert.True(again.AddsNothing);
        Assert.Empty(again.Facts);
        Assert.Empty(again.Roots);
        Assert.Empty(again.Warnings);
    }

    [Fact]
    public void A_fact_that_differs_is_succeeded_under_its_record_and_the_rest_is_left_alone()
    {
        var earlier = Import(Village, Problem("未解决", responsible: "李永军"));
        var before = earlier.Of<Problem>().Single();
        var later = earlier.ImportAgain([Village, Problem("已解决", responsible: "何道勇")]);
        var after = later.Of<Problem>().Single();
        Assert.True(before.IsVoided);
        Assert.Equal(before.RecordId, after.RecordId);
        Assert.Equal("何道勇", after.ResponsiblePerson);
        Assert.Equal(before.RecordId, later.Of<ProblemStatusChange>().Single().ProblemRecordId);
        Assert.True(earlier.Of<LedgerRecord>().Single(r => r.Sheet == "突出问题").IsVoided);
        Assert.Equal(earlier.Of<LedgerRecord>().Single(r => r.Sheet == "突出问题").RecordId, later.Of<LedgerRecord>().Single().RecordId);
    }

    [Fact]
    public void A_village_whose_row_is_corrected_stays_listed()
    {
        var earlier = Import(Listed(Sheets.Village, ("户数", "506")));
        var later = earlier.ImportAgain([Listed(Sheets.Village, ("户数", "520"))]);
        Assert.Equal((506, 520), (earlier.Of<Baseline>().Single().Households, later.Of<Baseline>().Single().Households));
        Assert.False(earlier.Of<StandingChange>().Single().IsVoided);
        Assert.Empty(later.Of<StandingChange>());
    }

    [Fact]
    public void A_new_fact_of_a_corrected_row_refers_to_the_fact_that_stayed()
    {
        var earlier = Import(Village, Problem("未解决"));
        var later = earlier.ImportAgain([Village, Problem("已解决")]);
        Assert.Empty(later.Of<Problem>());
        Assert.False(earlier.Of<Problem>().Single().IsVoided);
        Assert.Equal(earlier.Of<Problem>().Single().RecordId, later.Of<ProblemStatusChange>().Single().ProblemRecordId);
    }

    [Fact]
    public void A_fact_that_no_longer_arises_is_voided_without_successor()
    {
        var earlier = Import(Village, Team("赵立新、吴兆祥"));
        var later = earlier.ImportAgain([Village, Team("吴兆祥、马忠")]);
        Assert.Equal(["赵立新"], earlier.Of<TeamMember>().Where(m => m.IsVoided).Select(m => m.Name));
        Assert.Equal(["马忠"], later.Of<TeamMember>().Select(m => m.Name));
        Assert.Single(earlier.Of<PostRelease>(), r => r.IsVoided);
        Assert.Single(later.Of<PostRelease>());
    }

    [Fact]
    public void A_holder_whose_blank_cell_is_to_remove_him_is_voided_and_the_others_stay()
    {
        var earlier = Import(Village, Row(LedgerForm.Duties, ("驻村副组长", "朱洪涛"), ("乡镇党委书记", "吴永军"), ("组织委员", "朱西平")));
        var later = earlier.ImportAgain(LedgerRemovals.All, [Village, Row(LedgerForm.Duties, ("驻村副组长", "朱洪涛"), ("组织委员", "朱西平"))]);
        Assert.Empty(later.Of<ResponsibilityHolder>());
        Assert.Equal([HolderPost.Secretary], earlier.Of<ResponsibilityHolder>().Where(h => h.IsVoided).Select(h => h.Post));
    }

    [Fact]
    public void What_was_corrected_by_hand_stays_when_the_ledger_changes_the_same_and_the_import_says_so()
    {
        var earlier = Import(Village, Problem("未解决", responsible: "李永军"));
        var byHand = ByHand(earlier, "王建国");
        var later = earlier.ImportAgain([Village, Problem("未解决", responsible: "何道勇")], byHand);
        Assert.False(byHand.IsVoided);
        Assert.Empty(later.Of<Problem>());
        Assert.Equal(["责任人"], Assert.Single(later.Warnings, w => w.Kind is LedgerWarningKind.CorrectedByHand).Notice.Names);
        Assert.Equal((0, 1), later.Sheets.Where(s => s.Sheet.Name == "突出问题").Select(s => (s.Corrected, s.Unchanged)).Single());
        Assert.Empty(later.Sheets.SelectMany(s => s.Rows).SelectMany(r => r.Differences()));
    }

    [Fact]
    public void A_ledger_changes_what_no_hand_corrected_and_leaves_the_rest_as_the_hand_wrote_it_however_often()
    {
        var earlier = Import(Village, Problem("未解决", responsible: "李永军"));
        var byHand = ByHand(earlier, "王建国");
        var later = earlier.ImportAgain([Village, Problem("未解决", responsible: "何道勇", handling: "立即解决")], byHand);
        var merged = later.Of<Problem>().Single();
        Assert.True(byHand.IsVoided);
        Assert.Equal(["办理方式"], later.Sheets.SelectMany(s => s.Rows).SelectMany(r => r.Differences()).Select(d => d.Column));
        Assert.Equal((byHand.RecordId, "王建国", ProblemHandling.ResolveNow), (merged.RecordId, merged.ResponsiblePerson, merged.Handling));

        var third = earlier.ImportAgain([Village, Problem("未解决", responsible: "林存良", handling: "创造条件")], [byHand, .. later.Facts]);
        var last = third.Of<Problem>().Single();
        Assert.Equal(("王建国", ProblemHandling.CreateConditions), (last.ResponsiblePerson, last.Handling));
    }

    [Fact]
    public void A_correction_by_hand_stays_when_the_ledger_changes_something_else()
    {
        var earlier = Import(Village, Problem("未解决", responsible: "李永军"));
        var byHand = ByHand(earlier, "王建国");
        var later = earlier.ImportAgain([Village, Problem("已解决", responsible: "李永军")], byHand);
        Assert.False(byHand.IsVoided);
        Assert.Empty(later.Of<Problem>());
        Assert.Equal(byHand.RecordId, later.Of<ProblemStatusChange>().Single().ProblemRecordId);
    }

    [Fact]
    public void What_the_withdrawal_of_a_later_correction_put_back_is_still_said_by_hand()
    {
        var earlier = Import(Village, Problem("未解决", responsible: "李永军"));
        var read = earlier.Of<Problem>().Single();
        var byHand = ByHand(earlier, "王建国");
        var imported = (Problem)byHand.Again();
        imported.ReadFrom(read.LedgerRecordId!.Value, 0);
        byHand.Void("台账更正");
        Problem later = new(earlier.Roots.OfType<RectificationCase>().Single(), read.OccurredOn, read.Category, read.Description) { ResponsiblePerson = "赵立新" };
        later.Succeed(imported, "又换人了");
        later.Void(Withdrawal.Reason);
        var back = imported.Again();

        var written = Assert.Single(WrittenFact.Match([read, imported, back], [read, byHand, imported, later, back]));
        Assert.Same(back, written.Live);
        Assert.Equal([nameof(Domain.Cases.Problem.ResponsiblePerson)], written.ByHand.Select(p => p.Name));
    }

    [Fact]
    public void What_was_withdrawn_by_hand_stays_withdrawn_unless_the_ledger_says_something_new_of_it()
    {
        var earlier = Import(Village, Problem("已解决"));
        earlier.Of<ProblemStatusChange>().Single().Void("写错了");
        Assert.Empty(earlier.ImportAgain([Village, Problem("已解决", responsible: "何道勇")]).Of<ProblemStatusChange>());
        Assert.Single(earlier.ImportAgain([Village, Problem("缓解", responsible: "何道勇")]).Of<ProblemStatusChange>());
    }

    [Fact]
    public void A_day_on_which_nobody_was_there_after_all_does_not_come_back_whomever_the_ledger_names()
    {
        LedgerRow[] nameless = [Village, Row(LedgerForm.Presence, ("日期", "2003-09-01"), ("身份", "工作组"))];
        LedgerRow[] named = [Village, Row(LedgerForm.Presence, ("日期", "2003-09-01"), ("身份", "工作组"), ("人员", "赵立新"))];
        var earlier = Import(nameless);
        earlier.Of<PresenceEntry>().Single().Void("这一天没有去：抄串了一行");

        Assert.True(earlier.ImportAgain(nameless).AddsNothing);
        var later = earlier.ImportAgain(named);

        Assert.Empty(later.Of<PresenceEntry>());
        Assert.Single(later.Warnings, w => w.Kind is LedgerWarningKind.EndedByHand);
        Assert.Equal((0, 1), later.Sheets.Where(s => s.Sheet == LedgerForm.Presence).Select(s => (s.Corrected, s.Unchanged)).Single());
        Assert.Equal("赵立新", Import(nameless).ImportAgain(named).Of<PresenceEntry>().Single().Person);
    }

    [Fact]
    public void A_stored_row_that_is_gone_from_its_sheet_stays_and_is_listed()
    {
        var earlier = Import(Village, Problem("未解决"), Team("赵立新"));
        var later = earlier.ImportAgain([Village, Team("赵立新"), Row(LedgerForm.Problems, ("问题类别", "村级财务"), ("排查日期", "2003-09-09"))]);
        Assert.Single(later.Sheets.Single(s => s.Sheet.Name == "突出问题").Absent);
        Assert.False(earlier.Of<Problem>().Single().IsVoided);
    }

    [Fact]
    public void A_ledger_without_a_sheet_misses_none_of_its_rows() =>
        Assert.All(Import(Village, Problem("未解决")).ImportAgain([Village]).Sheets, s => Assert.Empty(s.Absent));

    [Fact]
    public void A_confirmation_of_another_outcome_is_refused()
    {
        var shown = Import(Village, Problem("未解决"));
        Assert.Empty(Import(Make.Campaign(), Village, Problem("未解决")).AgainstImporting(shown.Digest));
        Assert.Equal([LedgerRefusal.OutcomeChanged()], Import(Village, Problem("已解决")).AgainstImporting(shown.Digest));
        Assert.Equal([LedgerRefusal.OutcomeChanged()], shown.ImportAgain([Village, Problem("未解决")]).AgainstImporting(shown.Digest));
    }

    [Fact]
    public void A_new_row_beside_a_code_in_use_renames_nothing_but_its_spelling()
    {
        var division = Import(Village).Roots.OfType<Division>().Single(d => d.Code == Sheets.Village);
        var other = Beside(division, "和平社区");
        Assert.Equal("孔庄村", division.Name);
        Assert.Equal(
            (LedgerWarningKind.NameNotTaken, "村名"),
            other.Warnings.Where(w => w.Notice is { Name: "孔庄村", Other: "和平社区" }).Select(w => (w.Kind, w.Column)).Single());
        var spelled = Beside(division, "孔庄村委会");
        Assert.Equal("孔庄村委会", division.Name);
        Assert.Contains(spelled.Warnings, w => w.Kind is LedgerWarningKind.Renamed && w.Notice is { Name: "孔庄村", Other: "孔庄村委会" });
    }

    [Fact]
    public void A_row_that_said_the_present_name_renames_and_the_import_says_so()
    {
        var earlier = Import(Village);
        var later = earlier.ImportAgain([Named("孔家庄村")]);
        Assert.Equal("孔家庄村", earlier.Roots.OfType<Division>().Single(d => d.Code == Sheets.Village).Name);
        Assert.Equal(LedgerNotice.Renamed("孔庄村", "孔家庄村"), Assert.Single(later.Warnings, w => w.Kind is LedgerWarningKind.Renamed).Notice);
        Assert.Equal(1, later.Sheets.Sum(s => s.Corrected));
    }

    [Fact]
    public void A_village_that_was_removed_is_not_registered_again()
    {
        var earlier = Import(Village);
        earlier.Roots.OfType<RectificationCase>().Single().Remove(Make.Today, "合并");
        var later = earlier.ImportAgain([Village, Problem("未解决")]);
        Assert.Empty(later.Roots);
        Assert.Contains(later.Warnings, w => w.Notice.Refusal is CaseRefusal { Rule: CaseRule.StandingDoesNotAllow });
    }

    private static LedgerRow Problem(string status, string? responsible = null, string? handling = null)
    {
        (string Column, string? Text)[] cells = [("问题类别", "村级财务"), ("排查日期", "2003-01-05"), ("状态", status), ("责任人", responsible), ("办理方式", handling)];
        return Row(LedgerForm.Problems, [.. cells.Where(c => c.Text is not null).Select(c => (c.Column, c.Text!))]);
    }

    private static LedgerRow Named(string name) => Row(LedgerForm.Villages, ("村名", name), ("乡镇", "刘楼镇"), ("管理级别", "县重点"));

    private static LedgerChanges Beside(Division division, string name)
    {
        var workbook = Workbook(Named(name));
        return LedgerPlan.Write(
            workbook, LedgerPlan.Pair(workbook, [], LedgerRemovals.None), LedgerStock.None(Make.Campaign()) with { Divisions = [division] });
    }

    private static LedgerRow Team(string members) => Row(LedgerForm.Duties, ("驻村副组长", "朱洪涛"), ("工作组成员", members), ("完全脱钩", "否"));

    private static Problem ByHand(LedgerChanges earlier, string responsible)
    {
        var read = earlier.Of<Problem>().Single();
        var corrected = new Problem(
            earlier.Roots.OfType<RectificationCase>().Single(), read.OccurredOn, read.Category, read.Description)
        { ResponsiblePerson = responsible };
        corrected.Succeed(read, "换人了");
        return corrected;
    }
}
