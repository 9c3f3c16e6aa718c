using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;
using static VillageRectification.Domain.Tests.Ledger.Sheets;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>Which row of a later ledger is which of an earlier one, where a part of what tells them apart is blank.</summary>
public sealed class LedgerLoosePairTests
{
    [Theory]
    [InlineData("2003-01-02", "工作组", null, 1)]
    [InlineData("2003-01-01", "工作组", null, 0)]
    [InlineData("2003-01-03", "工作组", null, null)]
    [InlineData("2003-01-02", "联系部门", null, null)]
    [InlineData("2003-01-02", "工作组", "马忠", null)]
    public void A_row_that_names_nobody_is_the_one_of_its_day_and_capacity(string day, string capacity, string? person, int? stored)
    {
        LedgerRecord[] records = [Record(Presence("2003-01-01", "工作组", "赵立新"), 0), Record(Presence("2003-01-02", "工作组", "吴兆祥"), 1)];

        var pairing = LedgerPairing.Of(LedgerForm.Presence, [Presence(day, capacity, person)], records, LedgerRemovals.None);

        Assert.Equal(stored is { } at ? records[at] : null, Assert.Single(pairing.Rows).Stored);
        Assert.Equal(records.Where((_, i) => i != stored), pairing.Absent);
    }

    [Theory]
    [InlineData("2003-01-01", "工作组", true)]
    [InlineData("2003-01-02", "工作组", false)]
    [InlineData("2003-01-01", "联系部门", false)]
    public void A_row_that_names_somebody_completes_the_nameless_one_of_its_day_and_capacity_alone(string day, string capacity, bool completes)
    {
        var pairing = LedgerPairing.Of(
            LedgerForm.Presence, [Presence(day, capacity, "赵立新")], [Record(Presence("2003-01-01", "工作组"), 0)], LedgerRemovals.None);
        Assert.Equal(completes ? LedgerChangeKind.Corrected : LedgerChangeKind.New, Assert.Single(pairing.Rows).Kind);
        Assert.Equal(completes ? 0 : 1, pairing.Absent.Count);
    }

    [Theory]
    [InlineData("400", true)]
    [InlineData("500", false)]
    public void A_row_that_leaves_out_who_gave_is_the_same_where_it_corrects_nothing(string yuan, bool isSame)
    {
        var stored = Record(Row(LedgerForm.Support, ("日期", "2003-05-01"), ("联系部门", "水利局"), ("类型", "资金"), ("折合金额", "400")), 0);
        var row = Row(LedgerForm.Support, ("日期", "2003-05-01"), ("类型", "资金"), ("折合金额", yuan));
        Assert.Equal(
            isSame ? LedgerChangeKind.Unchanged : LedgerChangeKind.New,
            Assert.Single(LedgerPairing.Of(LedgerForm.Support, [row], [stored], LedgerRemovals.None).Rows).Kind);
    }

    [Fact]
    public void An_inspection_whose_day_was_left_out_is_told_by_its_application()
    {
        var stored = Record(Row(LedgerForm.Inspections, ("类型", "县级验收"), ("申请日期", "2003-07-01"), ("检查日期", "2003-07-20")), 0);
        var change = Assert.Single(LedgerPairing.Of(
            LedgerForm.Inspections, [Row(LedgerForm.Inspections, ("类型", "县级验收"), ("申请日期", "2003-07-01"))], [stored], LedgerRemovals.None).Rows);
        Assert.Equal((stored, LedgerChangeKind.Unchanged, "检查日期"), (change.Stored, change.Kind, Assert.Single(change.Blanks).Column));
    }

    [Fact]
    public void Of_one_key_a_row_takes_the_record_in_which_it_corrects_nothing_before_the_first()
    {
        var first = Record(Row(LedgerForm.MembershipGrowth, ("日期", "2003-01-01"), ("发展党员", "1")), 0);
        var second = Record(Row(LedgerForm.MembershipGrowth, ("日期", "2003-01-01"), ("发展党员", "2"), ("后备干部", "5")), 1);
        var row = Row(LedgerForm.MembershipGrowth, ("日期", "2003-01-01"), ("发展党员", "2"));

        var pairing = LedgerPairing.Of(LedgerForm.MembershipGrowth, [row], [first, second], LedgerRemovals.None);

        Assert.Equal((second, LedgerChangeKind.Unchanged), (pairing.Rows[0].Stored, pairing.Rows[0].Kind));
        Assert.Equal([first], pairing.Absent);
    }

    [Fact]
    public void A_column_tells_rows_apart_where_any_part_of_the_file_has_it()
    {
        LedgerRow[] rows =
        [
            Presence("2003-01-01", "工作组", "马忠"),
            Presence("2003-01-09", "工作组") with { Columns = new HashSet<string> { "日期", "身份" } },
        ];
        var pairing = LedgerPairing.Of(LedgerForm.Presence, rows, [Record(Presence("2003-01-01", "工作组", "赵立新"), 0)], LedgerRemovals.None);
        Assert.Equal([LedgerChangeKind.New, LedgerChangeKind.New], pairing.Rows.Select(r => r.Kind));
    }

    [Fact]
    public void What_is_left_stands_in_the_order_of_the_file_that_it_came_from()
    {
        LedgerRecord[] records = [Record(Presence("2003-01-01", "工作组", "赵立新"), 5), Record(Presence("2003-01-02", "工作组", "马忠"), 3)];
        Assert.Equal(records.Reverse(), LedgerPairing.Of(LedgerForm.Presence, [], records, LedgerRemovals.None).Absent);
    }

    [Fact]
    public void Neither_a_new_row_nor_an_unchanged_one_differs_in_anything()
    {
        var row = Presence("2003-01-01", "工作组", "赵立新");
        var made = Assert.Single(LedgerPairing.Of(LedgerForm.Presence, [row], [], LedgerRemovals.None).Rows);
        Assert.Empty(made.Differences());
        Assert.Null(made.Before("人员"));
        var same = Assert.Single(LedgerPairing.Of(LedgerForm.Presence, [row], [Record(row, 0)], LedgerRemovals.None).Rows);
        Assert.Empty(same.Differences());
        Assert.Equal(("赵立新", null), (same.Before("人员"), same.Before("别的")));
    }

    [Fact]
    public void The_day_of_a_row_is_that_of_its_key_and_where_it_has_none_the_campaigns_first()
    {
        Assert.Equal(new(2003, 7, 20), DayOf(Row(LedgerForm.Inspections, ("类型", "回访"), ("申请日期", "2003-07-01"), ("检查日期", "2003-07-20"))));
        Assert.Equal(new(2003, 7, 1), DayOf(Row(LedgerForm.Inspections, ("类型", "县级验收"), ("申请日期", "2003-07-01"))));
        Assert.Equal(Make.Start, DayOf(Row(LedgerForm.Inspections, ("类型", "县级验收"))));
        Assert.Equal(new(2003, 7, 1), DayOf(Row(LedgerForm.Petitions, ("月份", "2003-07"))));
        Assert.Equal(Make.Start, DayOf(Listed()));
        Assert.Equal(new(2003, 3, 4), DayOf(Row(LedgerForm.Problems, ("问题类别", "账目"), ("排查日期", "2003-03-04"))));

        static DateOnly DayOf(LedgerRow row) => LedgerDays.DayOf(row, Make.Start);
    }

    [Fact]
    public void Of_what_was_read_before_the_version_that_holds_counts_and_else_the_last_that_was_recorded()
    {
        var (first, second) = (Read("修路", 1), Read("修桥", 2));
        second.Succeed(first, "台账更正");
        Assert.Equal((second, second), Match([second, first]));
        second.Void("撤回");
        Assert.Equal((second, (Fact?)null), Match([second, first]));

        var (older, newer) = (Read("修路", 4), Read("修路", 3));
        newer.Succeed(older, "台账更正");
        Assert.Equal((newer, newer), Match([newer, older]));

        static (Fact, Fact?) Match(Fact[] facts) => Assert.Single(WrittenFact.Match(facts, facts)) is var w ? (w.Read, w.Live) : default;
    }

    [Fact]
    public void What_a_hand_said_is_its_own_until_a_ledger_says_it_otherwise()
    {
        var read = Read("修路", 1);
        var byHand = ByHand(read, "修桥", 2);
        Assert.Equal(["Description"], Said(read, byHand));

        var ledger = Read("打井", 3);
        ledger.Succeed(byHand, "台账更正");
        Assert.Empty(Said(read, byHand, ledger));
        Assert.Equal(["Description"], Said(read, byHand, ledger, ByHand(ledger, "修渠", 4)));
        // A correction that was taken back said nothing.
        var (other, taken) = (Read("修路", 1), default(Problem));
        taken = ByHand(other, "修桥", 2);
        taken.Void(Withdrawal.Reason);
        Assert.Empty(Said(other, taken));

        static string[] Said(params Fact[] versions) =>
            [.. Assert.Single(WrittenFact.Match(versions.Where(v => v.Source is FactSource.Import), versions)).ByHand.Select(p => p.Name)];
    }

    private static LedgerRow Presence(string day, string capacity, string? person = null) => person is null
        ? Row(LedgerForm.Presence, ("日期", day), ("身份", capacity))
        : Row(LedgerForm.Presence, ("日期", day), ("身份", capacity), ("人员", person));

    private static readonly RectificationCase Case = Make.Case();

    private static Problem Read(string words, int minute)
    {
        Problem problem = new(Case, Make.Today, "账目", words);
        problem.ReadFrom(Guid.CreateVersion7(), 0);
        return Recorded(problem, minute);
    }

    private static Problem ByHand(Problem before, string words, int minute)
    {
        Problem problem = new(Case, Make.Today, "账目", words);
        problem.Succeed(before, "改字");
        return Recorded(problem, minute);
    }

    private static Problem Recorded(Problem problem, int minute)
    {
        typeof(Fact).GetProperty(nameof(Fact.RecordedAt))!.SetValue(problem, DateTime.UnixEpoch.AddMinutes(minute));
        return problem;
    }

    private static LedgerRecord Record(LedgerRow row, int ordinal)
    {
        var record = new LedgerRecord(Make.Campaign(), DivisionCode.Parse(row.DivisionCode), Make.Start, row.Sheet, LedgerCells.Write(row));
        record.ReadFrom(record.RecordId, ordinal);
        return record;
    }
}
