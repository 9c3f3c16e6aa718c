using FsCheck;
using FsCheck.Fluent;
using VillageRectification.Domain.Divisions;
using VillageRectification.Domain.Ledger;

namespace VillageRectification.Domain.Tests.Ledger;

public sealed class LedgerPairingTests
{
    [Fact]
    public void The_same_rows_again_are_all_unchanged() =>
        Assert.All(Pair(["a", "b", "b"], ["a", "b", "b"]).Rows, r => Assert.Equal(LedgerChangeKind.Unchanged, r.Kind));

    [Fact]
    public void A_surplus_row_of_a_key_is_new()
    {
        var pairing = Pair(rows: ["a", "a"], stored: ["a"]);
        Assert.Equal([LedgerChangeKind.Unchanged, LedgerChangeKind.New], pairing.Rows.Select(r => r.Kind));
    }

    [Fact]
    public void A_stored_row_without_partner_is_absent()
    {
        var pairing = Pair(rows: ["a"], stored: ["a", "a"]);
        Assert.Single(pairing.Absent);
        Assert.Equal(LedgerChangeKind.Unchanged, Assert.Single(pairing.Rows).Kind);
    }

    [Fact]
    public void Rows_that_are_equal_pair_first_and_the_rest_in_file_order()
    {
        var pairing = Pair(rows: ["a:1", "a:2", "a:3"], stored: ["a:9", "a:1", "a:8"]);
        Assert.Equal(["1", "9", "8"], pairing.Rows.Select(r => LedgerCells.Read(r.Stored!).Text("发展党员")));
        Assert.Equal([LedgerChangeKind.Unchanged, LedgerChangeKind.Corrected, LedgerChangeKind.Corrected], pairing.Rows.Select(r => r.Kind));
    }

    [Fact]
    public void A_correction_says_old_and_new_per_column()
    {
        var change = Assert.Single(Pair(rows: ["a:2"], stored: ["a:1"]).Rows);
        Assert.Equal([new LedgerDifference("发展党员", "1", "2")], change.Differences());
    }

    [Fact]
    public void A_cell_that_became_blank_keeps_its_value_and_is_named()
    {
        var change = Assert.Single(Pair(rows: ["a"], stored: ["a:1"]).Rows);
        Assert.Equal((LedgerChangeKind.Unchanged, "1"), (change.Kind, change.Row.Text("发展党员")));
        Assert.Equal(("发展党员", "1", false), Assert.Single(change.Blanks) is var b ? (b.Column, b.Old, b.IsTaken) : default);
    }

    [Fact]
    public void What_the_file_does_not_answer_corrects_nothing_on_record_and_stands_where_nothing_is()
    {
        LedgerRow[] rows = [Growth("a:2") with { Columns = new HashSet<string> { "日期" } }];
        Assert.Equal("2", Assert.Single(LedgerPairing.Of(LedgerForm.MembershipGrowth, rows, [], LedgerRemovals.None).Rows).Row.Text("发展党员"));
        var change = Assert.Single(LedgerPairing.Of(LedgerForm.MembershipGrowth, rows, [Record(Growth("a:1"), 0)], LedgerRemovals.None).Rows);
        Assert.Equal((LedgerChangeKind.Unchanged, "1"), (change.Kind, change.Row.Text("发展党员")));
    }

    [Fact]
    public void A_blank_cell_that_is_ticked_is_a_correction_to_unknown()
    {
        var change = Assert.Single(Pair(rows: ["a"], stored: ["a:1"], LedgerRemovals.All).Rows);
        Assert.Equal([new LedgerDifference("发展党员", "1", null)], change.Differences());
        Assert.True(Assert.Single(change.Blanks).IsTaken);
    }

    [Fact]
    public void Only_the_ticked_cells_of_a_row_lose_their_value()
    {
        var stored = Record(Sheets.Row(LedgerForm.MembershipGrowth, ("日期", "2003-01-01"), ("发展党员", "1"), ("后备干部", "2")), 0);
        var row = Sheets.Row(LedgerForm.MembershipGrowth, ("日期", "2003-01-01"));
        var key = Assert.Single(LedgerPairing.Of(LedgerForm.MembershipGrowth, [row], [stored], LedgerRemovals.None).Rows).Blanks
            .Single(b => b.Column == "后备干部").Key;

        var change = Assert.Single(LedgerPairing.Of(LedgerForm.MembershipGrowth, [row], [stored], LedgerRemovals.Of([key])).Rows);
        Assert.Equal(("1", null), (change.Row.Text("发展党员"), change.Row.Text("后备干部")));
    }

    [Fact]
    public void A_row_that_names_who_was_there_completes_the_one_that_named_nobody_and_the_next_is_new()
    {
        var nameless = Record(Presence("工作组"), 0);
        LedgerRow[] rows = [Presence("工作组", "赵立新"), Presence("工作组", "吴兆祥"), Presence("联系部门", "周玉芬")];

        var pairing = LedgerPairing.Of(LedgerForm.Presence, rows, [nameless], LedgerRemovals.None);

        Assert.Equal([LedgerChangeKind.Corrected, LedgerChangeKind.New, LedgerChangeKind.New], pairing.Rows.Select(r => r.Kind));
        Assert.Same(nameless, pairing.Rows[0].Stored);
        Assert.Equal([new LedgerDifference("人员", null, "赵立新")], pairing.Rows[0].Differences());
        Assert.Empty(pairing.Absent);

        static LedgerRow Presence(string capacity, string? person = null) => person is null
            ? Sheets.Row(LedgerForm.Presence, ("日期", "2003-01-01"), ("身份", capacity))
            : Sheets.Row(LedgerForm.Presence, ("日期", "2003-01-01"), ("身份", capacity), ("人员", person));
    }

    [Fact]
    public void A_capacity_that_stood_where_a_name_should_is_no_value_that_a_blank_cell_removes()
    {
        var stored = Record(Sheets.Row(LedgerForm.Presence, ("日期", "2003-01-01"), ("身份", "工作组"), ("人员", "工作组")), 0);
        var row = Sheets.Row(LedgerForm.Presence, ("日期", "2003-01-01"), ("身份", "工作组"));

        var change = Assert.Single(LedgerPairing.Of(LedgerForm.Presence, [row], [stored], LedgerRemovals.None).Rows);

        Assert.Equal(LedgerChangeKind.Unchanged, change.Kind);
        Assert.Empty(change.Blanks);
    }

    [Fact]
    public void A_column_that_the_file_lacks_is_not_blank_and_tells_no_rows_apart()
    {
        var stored = Record(Sheets.Row(LedgerForm.Presence, ("日期", "2003-01-01"), ("身份", "工作组"), ("人员", "赵立新")), 0);
        var row = Sheets.Row(LedgerForm.Presence, ("日期", "2003-01-01"), ("身份", "工作组")) with { Columns = new HashSet<string> { "日期", "身份" } };

        var change = Assert.Single(LedgerPairing.Of(LedgerForm.Presence, [row], [stored], LedgerRemovals.All).Rows);
        Assert.Equal((LedgerChangeKind.Unchanged, "赵立新"), (change.Kind, change.Row.Text("人员")));
        Assert.Empty(change.Blanks);
    }

    [Fact]
    public void A_part_of_the_key_that_became_blank_makes_no_second_row()
    {
        var stored = Record(Sheets.Row(LedgerForm.Presence, ("日期", "2003-01-01"), ("身份", "工作组"), ("人员", "赵立新")), 0);
        var row = Sheets.Row(LedgerForm.Presence, ("日期", "2003-01-01"), ("身份", "工作组"));

        var pairing = LedgerPairing.Of(LedgerForm.Presence, [row], [stored], LedgerRemovals.None);
        Assert.Equal(("人员", LedgerChangeKind.Unchanged), (Assert.Single(Assert.Single(pairing.Rows).Blanks).Column, pairing.Rows[0].Kind));
        Assert.Empty(pairing.Absent);
    }

    [Fact]
    public void A_new_application_takes_no_inspection_of_another_day()
    {
        var stored = Record(Sheets.Row(LedgerForm.Inspections, ("类型", "县级验收"), ("申请日期", "2003-07-01"), ("检查日期", "2003-07-20"), ("结论", "不合格")), 0);
        var row = Sheets.Row(LedgerForm.Inspections, ("类型", "县级验收"), ("申请日期", "2003-10-01"));

        var pairing = LedgerPairing.Of(LedgerForm.Inspections, [row], [stored], LedgerRemovals.None);
        Assert.Equal(LedgerChangeKind.New, Assert.Single(pairing.Rows).Kind);
        Assert.Single(pairing.Absent);
    }

    [Fact]
    public void Another_spelling_of_the_village_beside_its_code_corrects_nothing()
    {
        var stored = Record(Sheets.Row(LedgerForm.MembershipGrowth, ("村名", "孔庄"), ("日期", "2003-01-01")), 0);
        var row = Sheets.Row(LedgerForm.MembershipGrowth, ("村名", "孔庄村"), ("日期", "2003-01-01"));
        Assert.Equal(LedgerChangeKind.Unchanged, Assert.Single(LedgerPairing.Of(LedgerForm.MembershipGrowth, [row], [stored], LedgerRemovals.None).Rows).Kind);
    }

    [Fact]
    public void What_was_stored_in_the_words_of_an_earlier_time_is_unchanged()
    {
        var row = Sheets.Row(LedgerForm.SupervisionVisits, ("日期", "2003-10-31"), ("方式", "暗访"), ("在岗情况", "工作组在岗"));
        var stored = new LedgerRecord(
            Make.Campaign(), DivisionCode.Parse(row.DivisionCode), Make.Start, row.Sheet,
            """{"在岗情况":"工作队在岗","方式":"不打招呼","日期":"2003-10-31"}""");

        Assert.Equal(LedgerChangeKind.Unchanged, Assert.Single(LedgerPairing.Of(LedgerForm.SupervisionVisits, [row], [stored], LedgerRemovals.None).Rows).Kind);
    }

    [Fact]
    public void An_application_without_inspection_is_keyed_by_its_own_day()
    {
        var stored = Record(Sheets.Row(LedgerForm.Inspections, ("类型", "县级验收"), ("申请日期", "2003-07-01")), 0);
        LedgerRow[] rows =
        [
            Sheets.Row(LedgerForm.Inspections, ("类型", "县级验收"), ("申请日期", "2003-08-01")),
            Sheets.Row(LedgerForm.Inspections, ("类型", "县级验收"), ("申请日期", "2003-07-01"), ("意见", "材料齐全")),
        ];
        Assert.Equal(
            [LedgerChangeKind.New, LedgerChangeKind.Corrected],
            LedgerPairing.Of(LedgerForm.Inspections, rows, [stored], LedgerRemovals.None).Rows.Select(r => r.Kind));
    }

    [Fact]
    public void Whatever_the_ledgers_every_row_and_record_is_used_once_and_equal_ones_are_never_corrected()
    {
        var rows = Gen.ListOf(Gen.Elements("a", "b", "a:1", "a:2", "b:1", "b:2"));
        Prop.ForAll(Arb.From(rows), Arb.From(rows), (now, before) =>
        {
            var pairing = Pair([.. now], [.. before]);
            var partners = pairing.Rows.Select(r => r.Stored).OfType<LedgerRecord>().Concat(pairing.Absent).Select(r => r.Id).ToList();
            Assert.Equal(now.Count, pairing.Rows.Count);
            Assert.Equal(before.Count, partners.Distinct().Count());
            Assert.Equal(before.Count, partners.Count);
            Assert.Equal(
                now.Intersect(before).Sum(t => Math.Min(now.Count(n => n == t), before.Count(b => b == t))),
                pairing.Rows.Count(r => r is { Kind: LedgerChangeKind.Unchanged, Blanks.Count: 0 }));
        }).QuickCheckThrowOnFailure();
    }

    // "a:2" is a row of the day a with two new members; the day alone is the key.
    private static LedgerPairing Pair(string[] rows, string[] stored, LedgerRemovals? removals = null) =>
        LedgerPairing.Of(LedgerForm.MembershipGrowth, [.. rows.Select(Growth)], stored.Select((s, i) => Record(Growth(s), i)), removals ?? LedgerRemovals.None);

    private static LedgerRow Growth(string text)
    {
        var parts = text.Split(':');
        (string, string)[] cells = [("日期", parts[0] == "a" ? "2003-01-01" : "2003-02-01"), .. parts.Skip(1).Select(p => ("发展党员", p))];
        return Sheets.Row(LedgerForm.MembershipGrowth, cells);
    }

    private static LedgerRecord Record(LedgerRow row, int ordinal)
    {
        var record = new LedgerRecord(Make.Campaign(), DivisionCode.Parse(row.DivisionCode), Make.Start, row.Sheet, LedgerCells.Write(row));
        record.ReadFrom(record.RecordId, ordinal);
        return record;
    }
}
