using System.Globalization;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Ledger.Office;
using static VillageRectification.Domain.Tests.Ledger.Sheets;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>Days that nobody knows, limits without a year, what a form keeps, and what was so when the campaign began.</summary>
public sealed class UnknownAnswerTests
{
    [Theory]
    [InlineData("12月底前", true, "2003-12-31")]
    [InlineData("6月底前", true, "2003-06-30")]
    [InlineData("6月30日前", true, "2003-06-30")]
    [InlineData("年底前", true, "2003-12-31")]
    [InlineData("去年底", true, null)]
    [InlineData("尽快", true, null)]
    [InlineData("9月20日", false, "2003-09-20")]
    [InlineData("9月20", false, "2003-09-20")]
    [InlineData("11月5日", false, null)]
    [InlineData("9月中旬", false, null)]
    [InlineData("9月底", false, null)]
    [InlineData("9月31日", false, null)]
    public void What_has_no_year_is_in_the_last_year_of_the_campaign_that_has_it_or_in_the_only_one(
        string word, bool isLimit, string? day) =>
        Assert.Equal(day, WordGuess.Meant(word, new(2002, 10, 20), new(2003, 12, 31), isLimit)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void A_form_keeps_no_day_of_a_word_without_a_year_and_leaves_nothing_out()
    {
        OfficeField due = new("整顿方案", "完成时限"), status = new("突出问题", "状态"), found = new("突出问题", "排查日期");
        OfficeWord[] kept = [new(due, "2003年9月", "2003-09-30"), new(status, "差不多了", "缓解"), new(found, "9月中旬", null)];
        OfficeWord[] dropped =
        [
            new(due, "年底前", "2003-12-31"), new(due, "去年底", "2002-12-31"), new(due, "6月底前", "2003-06-30"), new(found, "", "2003-03-01"),
            new(found, "√", null) { Leaves = true },
        ];
        Assert.Equal(kept, new OfficeForm([]) { Words = [.. kept, .. dropped] }.Timeless().Words);
        Assert.Equal(
            [.. kept, .. dropped], OfficeForm.Parse(new OfficeForm([]) { Words = [.. kept, .. dropped] }.ToJson())!.Words);
    }

    [Fact]
    public void A_problem_whose_day_nobody_knows_is_the_one_of_which_it_is_known_later_whatever_became_of_it()
    {
        LedgerRow Row(string found, string status, params (string, string)[] more) => Sheets.Row(
            LedgerForm.Problems, [("问题类别", "其他"), ("问题描述", "路灯不亮"), ("排查日期", found), ("状态", status), .. more]) with
        {
            At = new("台账", 2),
        };
        var listed = Import(Listed());
        var first = listed.ImportOn(new(2003, 10, 8), Row("9月中旬", "未解决"));
        first = first with { Roots = [.. listed.Roots, .. first.Roots], Facts = [.. listed.Facts, .. first.Facts] };
        var problem = Assert.Single(first.Of<Problem>());
        Assert.Equal((new DateOnly(2003, 10, 8), UnknownDay.Reason), (problem.OccurredOn, problem.LateReason));

        // Another person answers for it: the day from which it is known stays.
        var again = first.ImportOn(new(2003, 11, 8), Row("不详", "未解决", ("责任人", "王海")));
        Assert.Equal(new DateOnly(2003, 10, 8), Assert.Single(again.Of<Problem>()).OccurredOn);
        first = listed.ImportOn(new(2003, 10, 8), Row("9月中旬", "未解决"));
        first = first with { Roots = [.. listed.Roots, .. first.Roots], Facts = [.. listed.Facts, .. first.Facts] };
        var known = first.ImportOn(new(2003, 11, 8), Row("2003-09-12", "已解决", ("状态日期", "2003-10-20")));
        Assert.Equal((new DateOnly(2003, 9, 12), null), Assert.Single(known.Of<Problem>()) is var p ? (p.OccurredOn, p.LateReason) : default);
        Assert.Equal((0, 1), known.Sheets.Single(s => s.Sheet == LedgerForm.Problems) is var s ? (s.New, s.Corrected) : default);
    }

    [Fact]
    public void What_a_village_was_like_is_told_where_a_row_says_it_otherwise_and_what_it_leaves_blank_stays()
    {
        var campaign = Make.Campaign();
        var @case = Make.Case(campaign);
        CaseFact[] byHand =
        [
            new StandingChange(@case, Make.Start, Standing.Active, null),
            new Baseline(@case, Make.Start, ManagementLevel.CountyKey) { Households = 351, PartyMembers = 12, Branch = CommitteeState.Incomplete },
        ];
        var workbook = Workbook(Listed(Village, ("户数", "352"), ("支部班子", "健全")));
        LedgerStock stock = new(campaign, [@case], [], [], [], [], []) { ByHand = byHand };
        var changes = LedgerPlan.Write(workbook, LedgerPlan.Pair(workbook, [], LedgerRemovals.None), stock);
        Assert.Equal((352, 12), Assert.Single(changes.Of<Baseline>()) is var b ? (b.Households, b.PartyMembers) : default);
        Assert.Equal(
            ["户数 351 → 352", "支部班子 不健全 → 健全"], changes.Warnings.Single(w => w.Kind is LedgerWarningKind.StartReplaced).Notice.Names);

        var first = Import(Listed(Village, ("户数", "351")));
        Assert.DoesNotContain(first.Warnings, w => w.Kind is LedgerWarningKind.StartMoved);
        var moved = first.ImportAgain([Listed(Village, ("户数", "352"))]);
        Assert.Equal(1, moved.Warnings.Single(w => w.Kind is LedgerWarningKind.StartMoved).Notice.Count);
    }

    [Fact]
    public void A_campaign_that_runs_says_which_villages_a_file_adds_to_it()
    {
        var first = Import(Listed());
        Assert.DoesNotContain(first.Warnings, w => w.Kind is LedgerWarningKind.NewlyListed);
        var more = first.ImportAgain(
            [Listed(), RowOf("370830112216", LedgerForm.Villages, ("村名", "徐牛村"), ("乡镇", "刘楼镇"), ("管理级别", "县重点"))]);
        Assert.Equal(["徐牛村"], more.Warnings.Single(w => w.Kind is LedgerWarningKind.NewlyListed).Notice.Names);
    }

    [Fact]
    public void The_campaigns_own_village_of_that_very_name_is_offered_before_others_of_the_township()
    {
        SheetVillage[] villages =
        [
            new("370830101201", "孔庄村", "刘楼镇"), new("370830102201", "孔王庄村", "军屯乡"), new("370830102202", "北孔庄村", "军屯乡"),
            new("370830102203", "南孔庄村", "军屯乡"), new("370830103201", "孔庄村", "义桥镇"),
        ];
        Assert.Equal(
            ["370830103201", "370830101201", "370830102201"],
            new NamedVillage("孔庄村", "军屯乡").Alike(villages, new HashSet<string> { "370830103201" }).Select(v => v.Code));
    }
}
