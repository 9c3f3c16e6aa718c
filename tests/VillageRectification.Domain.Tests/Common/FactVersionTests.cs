using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Progress;

namespace VillageRectification.Domain.Tests.Common;

/// <summary>What a record keeps and what it loses as it is written anew, and the order in which records are read.</summary>
public class FactVersionTests
{
    private static readonly RectificationCase Case = Make.Case();

    [Fact]
    public void The_key_of_a_form_becomes_the_record_and_without_one_it_keeps_its_own()
    {
        var (key, own) = (Guid.CreateVersion7(), Problem("修路"));
        var (id, keyed) = (own.Id, Problem("修路"));
        own.WriteBy(null, "补记");
        keyed.WriteBy(key, null);

        Assert.Equal((id, id, "补记"), (own.Id, own.RecordId, own.LateReason));
        Assert.Equal((key, key, null), (keyed.Id, keyed.RecordId, keyed.LateReason));
    }

    [Fact]
    public void A_version_of_a_record_that_has_the_key_of_a_form_stays_of_that_record()
    {
        var (before, after) = (Problem("修路"), Problem("修桥"));
        after.Succeed(before, "登错");
        var key = Guid.CreateVersion7();
        after.WriteBy(key, null);
        Assert.Equal((key, before.RecordId), (after.Id, after.RecordId));
    }

    [Fact]
    public void Of_the_same_day_a_correction_keeps_its_place_and_of_another_it_has_its_own()
    {
        var before = Problem("修路");
        before.PlaceAt(7);
        var (same, other) = (Problem("修桥"), new Problem(Case, Make.Today.AddDays(-1), "其他", "修桥"));
        same.Succeed(before, "登错");
        other.PlaceAt(2);
        other.Succeed(before, "登错");
        Assert.Equal((7, 2), (same.Ordinal, other.Ordinal));
    }

    [Fact]
    public void What_holds_again_is_a_new_row_that_says_the_same()
    {
        var before = Problem("修路");
        before.ReadFrom(Guid.CreateVersion7(), 4);
        before.Void("登错");

        var again = (Problem)before.Again();

        Assert.NotEqual(before.Id, again.Id);
        Assert.Equal((before.RecordId, "修路", 4, before.LedgerRecordId), (again.RecordId, again.Description, again.Ordinal, again.LedgerRecordId));
        Assert.Equal((false, null, FactSource.Import), (again.IsVoided, again.VoidReason, again.Source));
        Assert.Equal((true, "登错"), (before.IsVoided, before.VoidReason));
        Assert.True(again.SaysWhat(before));
    }

    [Fact]
    public void A_record_moves_to_another_day_or_takes_other_words_in_place_of_what_stood()
    {
        var first = Problem("修路");
        var moved = (Problem)first.Redate(Make.Today.AddDays(-3), "开会去了", "日期登错");
        Assert.Equal((Make.Today.AddDays(-3), "开会去了", first.RecordId, "修路"), (moved.OccurredOn, moved.LateReason, moved.RecordId, moved.Description));
        Assert.Equal((true, "日期登错", false), (first.IsVoided, first.VoidReason, moved.IsVoided));

        var reworded = (Problem)moved.Reword("Description", "修桥", "改字");
        Assert.Equal(("修桥", moved.OccurredOn, first.RecordId), (reworded.Description, reworded.OccurredOn, reworded.RecordId));
        Assert.Equal((true, "改字"), (moved.IsVoided, moved.VoidReason));
    }

    [Theory]
    [InlineData("修路", 0, true)]
    [InlineData("修桥", 0, false)]
    [InlineData("修路", 1, false)]
    public void Two_records_say_the_same_when_day_and_words_are_alike(string words, int days, bool isSame) =>
        Assert.Equal(isSame, Problem("修路").SaysWhat(new Problem(Case, Make.Today.AddDays(days), "其他", words)));

    [Fact]
    public void Line_ends_are_no_difference_and_village_and_kind_are()
    {
        Assert.True(Problem("修路\n修桥").SaysWhat(Problem("修路\r\n修桥")));
        Assert.False(Problem("修路").SaysWhat(new Problem(Make.Case(village: "370830112203"), Make.Today, "其他", "修路")));
        Assert.False(new PlanAdoption(Case, Make.Today).SaysWhat(Problem("修路")));
        Assert.Equal(["Description"], Problem("修路").SaidOtherwise(Problem("修桥")).Select(p => p.Name));
    }

    [Fact]
    public void What_the_other_one_says_is_taken_over_where_it_says_otherwise()
    {
        var (mine, theirs) = (Problem("修路"), new Problem(Case, Make.Today.AddDays(-2), "其他", "修桥"));
        mine.Take(theirs, mine.SaidOtherwise(theirs));
        Assert.Equal(("修桥", Make.Today.AddDays(-2)), (mine.Description, mine.OccurredOn));
        Assert.True(mine.SaysWhat(theirs));
    }

    [Fact]
    public void A_record_refers_to_what_it_is_about_and_not_to_itself_or_its_row_in_a_ledger()
    {
        var row = Guid.CreateVersion7();
        ProblemStatusChange status = new(Case, Problem("修路"), Make.Today, ProblemStatus.Resolved, Majority.Unknown) { ProofRecordId = Guid.CreateVersion7() };
        status.ReadFrom(row, 1);
        Assert.True(status.RefersTo(status.ProblemRecordId) && status.RefersTo(status.ProofRecordId!.Value));
        Assert.False(status.RefersTo(status.RecordId) || status.RefersTo(row) || status.RefersTo(Case.Id));
        Assert.Equal((FactSource.Import, row, 1), (status.Source, status.LedgerRecordId, status.Ordinal));
        Assert.Equal(FactSource.Account, Problem("修路").Source);
    }

    [Fact]
    public void What_was_written_is_read_by_day_then_by_place_and_from_its_end_the_other_way()
    {
        Fact[] facts = [Placed(0, 2), Placed(1, 0), Placed(0, 1), Placed(-1, 5)];
        Fact[] order = [facts[3], facts[2], facts[0], facts[1]];

        Assert.Equal(order, facts.Chronological());
        Assert.Equal(order.Reverse(), facts.LatestFirst());
        Assert.Equal(order, facts.AsQueryable().InOrder());
        Assert.Equal(order.Reverse(), facts.AsQueryable().LatestFirst());
        Assert.Equal(order, facts.AsFirstWritten());
        Assert.Equal([facts[1], facts[2], facts[0], facts[3]], facts.AsNumbered());
        Assert.True(facts[1].IsAfter(facts[0]) && facts[0].IsAfter(facts[2]));
        Assert.False(facts[3].IsAfter(facts[2]) || facts[0].IsAfter(facts[0]));
    }

    [Fact]
    public void Of_the_same_day_and_place_the_later_row_comes_later_and_a_correction_moves_none_of_a_list()
    {
        var rows = Enumerable.Range(1, 3).Select(n => Keyed(n)).ToArray();
        Assert.Equal(rows, rows.Reverse().Chronological());
        Assert.Equal(rows.Reverse(), rows.LatestFirst());
        Assert.Equal(rows, rows.Reverse().AsQueryable().InOrder());
        Assert.Equal(rows.Reverse(), rows.AsQueryable().LatestFirst());
        Assert.Equal(rows, rows.Reverse().AsNumbered());
        Assert.Equal(rows, rows.Reverse().Chronological(f => f, _ => false));
        Assert.Equal(rows.Reverse(), rows.Reverse().Chronological(f => f, _ => true));
        Assert.True(rows[2].IsAfter(rows[1]));

        var corrected = Keyed(9);
        corrected.Succeed(rows[0], "登错");
        corrected.WriteBy(Key(9), null);
        Assert.Equal([corrected, rows[1], rows[2]], new[] { rows[2], corrected, rows[1] }.AsFirstWritten());
        Assert.Equal([rows[1], rows[2], corrected], new[] { rows[2], corrected, rows[1] }.Chronological());
    }

    [Fact]
    public void What_is_being_written_is_read_after_what_was_there_of_that_day_and_place()
    {
        Fact[] facts = [Placed(0, 1), Placed(0, 1), Placed(0, 0), Placed(-1, 9)];
        Assert.Equal([facts[3], facts[2], facts[1], facts[0]], facts.Chronological(f => f, f => f == facts[0]));
    }

    private static Problem Problem(string words) => new(Case, Make.Today, "其他", words);

    private static ProgressEntry Placed(int days, int ordinal)
    {
        ProgressEntry entry = new(Case, Make.Today.AddDays(days), "修路");
        entry.PlaceAt(ordinal);
        return entry;
    }

    private static Problem Keyed(int number)
    {
        var problem = Problem($"第{number}件");
        problem.WriteBy(Key(number), null);
        return problem;
    }

    // Of version 7, made in that millisecond.
    private static Guid Key(int millisecond) => Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddMilliseconds(1_000_000 + millisecond));
}
