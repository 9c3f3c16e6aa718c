using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using static VillageRectification.Domain.Tests.Ledger.Sheets;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>What a preview of an import says: what is added and corrected, what stays as a hand wrote it, what stands against it.</summary>
public sealed class LedgerOutcomeTests
{
    private static readonly LedgerRow Village = Listed();
    private static readonly LedgerRow Accounts = Problem("账目", "李永军");
    private static readonly LedgerRow Road = Problem("道路", "何道勇");

    [Fact]
    public void It_adds_nothing_only_where_every_sheet_adds_and_corrects_nothing()
    {
        var earlier = Import(Village, Accounts);
        Assert.True(earlier.ImportAgain([Village, Accounts]).AddsNothing);
        Assert.False(earlier.ImportAgain([Village, Accounts, Road]).AddsNothing);
        Assert.False(earlier.ImportAgain([Village, Problem("账目", "王建国")]).AddsNothing);
        Assert.False(Import(Village).AddsNothing);
        Assert.Equal((2, 3), (earlier.Rows, earlier.ImportAgain([Village, Accounts, Road]).Rows));
    }

    [Fact]
    public void A_row_that_a_hand_corrected_since_is_left_and_not_nothing()
    {
        var earlier = Import(Village, Accounts, Road);
        var byHand = ByHand(earlier, "账目", "王建国");

        var later = earlier.ImportAgain([Village, Problem("账目", "吴建国"), Road], byHand);

        Assert.False(later.AddsNothing);
        Assert.Equal([true, false], later.Sheets.Single(s => s.Sheet.Name == "突出问题").Rows.Select(r => r.IsLeft));
        Assert.Equal((0, 0, 2), later.Sheets.Single(s => s.Sheet.Name == "突出问题") is var s ? (s.New, s.Corrected, s.Unchanged) : default);
    }

    [Fact]
    public void Rows_as_they_were_are_told_where_something_of_them_stands_otherwise_since()
    {
        var earlier = Import(Village, Accounts, Road);
        var byHand = ByHand(earlier, "账目", "王建国");
        var corrected = earlier.ImportAgain([Village, Accounts, Road], byHand);
        Assert.Equal([["责任人"]], corrected.HandCorrected.Select(r => r.Since.ToArray()));

        var removed = Import(Village, Accounts, Road);
        Assert.All(removed.Facts.Where(f => f is Problem { Category: "道路" } or ProblemStatusChange), f => f.Void(Withdrawal.Reason));
        var again = removed.ImportAgain([Village, Accounts, Road]);
        Assert.Contains(again.HandCorrected, r => r.Row.Text("问题类别") == "道路" && r.Since.Contains("突出问题整条"));
        Assert.Empty(Import(Village, Accounts).HandCorrected);
    }

    [Fact]
    public void What_is_refused_empty_or_another_outcome_than_was_shown_is_not_imported()
    {
        var changes = Import(Village, Accounts);
        Assert.Empty(changes.AgainstImporting(null));
        Assert.Empty(changes.AgainstImporting(changes.Digest));
        Assert.Equal([LedgerRefusal.OutcomeChanged()], changes.AgainstImporting("别的"));
        Assert.Equal([LedgerRefusal.IsEmpty()], LedgerChanges.Unreadable(Workbook()).AgainstImporting("别的"));
        LedgerProblem refused = new(LedgerFault.TooFine(), "工作进展", 4), warned = new(LedgerFault.LeftVillage("一个村"), "工作进展", 4);
        Assert.Equal(
            [LedgerRefusal.HasProblems(2)], LedgerChanges.Unreadable(Workbook() with { Problems = [refused, warned, refused] }).AgainstImporting(null));
        Assert.Equal([LedgerRefusal.IsEmpty()], LedgerChanges.Unreadable(Workbook() with { Problems = [warned] }).AgainstImporting(null));
    }

    [Fact]
    public void The_outcome_is_another_where_rows_records_or_blanks_are_others_and_the_same_whatever_is_ticked()
    {
        var earlier = Import(Village, Accounts, Road);
        string Digest(LedgerRemovals removals, params LedgerRow[] rows) => earlier.ImportAgain(removals, rows).Digest;
        var blank = Problem("账目", null);

        Assert.Equal(Digest(LedgerRemovals.None, Village, Accounts, Road), Digest(LedgerRemovals.None, Village, Accounts, Road));
        Assert.NotEqual(Digest(LedgerRemovals.None, Village, Accounts, Road), Digest(LedgerRemovals.None, Village, Accounts));
        Assert.NotEqual(Digest(LedgerRemovals.None, Village, Accounts), Digest(LedgerRemovals.None, Village, Road));
        Assert.NotEqual(Digest(LedgerRemovals.None, Village, Accounts, Road), Digest(LedgerRemovals.None, Village, blank, Road));
        Assert.NotEqual(
            Digest(LedgerRemovals.None, Village, Accounts, Problem("道路", "马忠")), Digest(LedgerRemovals.None, Village, Accounts, Problem("道路", "林西平")));
    }

    [Fact]
    public void The_cells_that_became_blank_are_named_with_their_rows()
    {
        var earlier = Import(Village, Accounts, Road);
        var (row, cell) = Assert.Single(earlier.ImportAgain([Village, Problem("账目", null), Road]).Blanks);
        Assert.Equal(("账目", "责任人", "李永军"), (row.Row.Text("问题类别"), cell.Column, cell.Old));
    }

    [Fact]
    public void Warnings_count_at_their_sheet_by_row()
    {
        // A day before the campaign, and a word that the campaign does not have.
        var changes = Import(
            Village, Row(LedgerForm.Presence, ("日期", "2002-10-01"), ("身份", "工作组")), Accounts,
            Row(LedgerForm.MembershipGrowth, ("日期", "2003-03-01"), ("发展党员", "1")));
        string[] names = ["突出问题", "驻村签到", "队伍建设"];
        Assert.Equal([1, 1, 0], names.Select(n => changes.Sheets.Single(s => s.Sheet.Name == n).Warned));
        Assert.All(changes.Sheets, s => Assert.Equal(0, s.Refused));
    }

    private static LedgerRow Problem(string category, string? responsible) => responsible is null
        ? Row(LedgerForm.Problems, ("问题类别", category), ("排查日期", "2003-02-01"), ("状态", "未解决"))
        : Row(LedgerForm.Problems, ("问题类别", category), ("排查日期", "2003-02-01"), ("状态", "未解决"), ("责任人", responsible));

    private static Problem ByHand(LedgerChanges earlier, string category, string responsible)
    {
        var read = earlier.Of<Problem>().Single(p => p.Category == category);
        Problem byHand = new(earlier.Roots.OfType<RectificationCase>().Single(), read.OccurredOn, read.Category, read.Description)
        {
            ResponsiblePerson = responsible,
        };
        byHand.Succeed(read, "换人了");
        return byHand;
    }
}
