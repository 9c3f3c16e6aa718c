using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Ledger;
using VillageRectification.Domain.Petitions;
using VillageRectification.Domain.Progress;
using VillageRectification.Domain.Supervision;
using static VillageRectification.Domain.Tests.Ledger.Sheets;

namespace VillageRectification.Domain.Tests.Ledger;

/// <summary>What was written by hand and takes several rows of a ledger, or none, when the program's own export comes in again.</summary>
public sealed class LedgerPartsByHandTests
{
    private static readonly DateOnly Day = new(2003, 5, 8);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_visit_that_found_several_things_is_one_visit(bool isImported)
    {
        var earlier = isImported ? Import(Listed(), Visit("账目不全")) : Import(Listed());
        var @case = earlier.Roots.OfType<RectificationCase>().Single();
        var visit = isImported ? earlier.Of<SupervisionVisit>().Single() : new(@case, Day, VisitNotice.Unannounced);
        Finding[] found = [new(@case, visit, Day, "没有值班表"), new(@case, visit, Day, isImported ? "没有签到" : "账目不全")];
        Domain.Common.Fact[] byHand = isImported ? [.. found] : [visit, .. found];
        LedgerRow[] rows = [Listed(), Visit("账目不全"), Visit("没有值班表"), .. isImported ? new[] { Visit("没有签到") } : []];

        var later = earlier.ImportAgain(rows, byHand);

        Assert.Empty(later.Of<SupervisionVisit>());
        Assert.Empty(later.Of<Finding>());
        Assert.Equal((0, 0), (later.Sheets.Sum(s => s.New), later.Sheets.Sum(s => s.Corrected)));
        // Another thing that a visit of the day found is new.
        Assert.Equal("没有公示", earlier.ImportAgain([.. rows, Visit("没有公示")], byHand).Of<Finding>().Single().Text);
    }

    [Fact]
    public void A_note_with_several_quantities_is_one_note()
    {
        LedgerRow Note(string indicator, string quantity) => Row(
            LedgerForm.Progress, ("日期", "2003-05-08"), ("内容", "修路打井"), ("指标", indicator), ("数量", quantity), ("单位", "个"));
        var earlier = Import(Listed());
        var @case = earlier.Roots.OfType<RectificationCase>().Single();
        ProgressEntry note = new(@case, Day, "修路打井");
        IndicatorQuantity[] counted = [new(@case, note, new Indicator("打井", "个", 1), 2000), new(@case, note, new Indicator("修路", "个", 2), 3000)];

        var later = earlier.ImportAgain([Listed(), Note("打井", "2000"), Note("修路", "3000")], [note, .. counted]);

        Assert.Empty(later.Of<ProgressEntry>());
        Assert.Empty(later.Of<IndicatorQuantity>());
    }

    [Theory]
    [InlineData("3", 0)]
    [InlineData("2", 1)]
    public void A_month_that_was_reported_by_hand_is_not_new(string count, int warned)
    {
        var earlier = Import(Listed());
        var @case = earlier.Roots.OfType<RectificationCase>().Single();
        MassPetition report = new(@case, new(2003, 5), 3) { Persons = 9 };

        var later = earlier.ImportAgain([Listed(), Row(LedgerForm.Petitions, ("月份", "2003-05"), ("件次", count))], report);

        Assert.Empty(later.Of<MassPetition>());
        Assert.Equal(0, later.Sheets.Sum(s => s.New));
        Assert.Equal(warned, later.Warnings.Count(w => w.Kind is LedgerWarningKind.ReportedByHand));
    }

    [Fact]
    public void Of_a_cell_that_a_hand_emptied_the_programs_own_file_says_nothing_else()
    {
        var earlier = Import(Listed(cells: [("户数", "400"), ("人口", "1500")]));
        var read = earlier.Of<Baseline>().Single();
        Baseline byHand = new(earlier.Roots.OfType<RectificationCase>().Single(), read.OccurredOn, read.Level) { Households = 401 };
        byHand.Succeed(read, "没有这个数");

        var later = earlier.ImportAgain([Listed(cells: [("户数", "401")])], byHand);

        Assert.Empty(later.Warnings);
        Assert.Empty(later.Of<Baseline>());
    }

    [Theory]
    [InlineData(-1, null, 0)]
    [InlineData(0, "李永军", 1)]
    public void A_row_that_a_hand_has_put_under_another_key_is_not_missed(int days, string? person, int missed)
    {
        LedgerRow Problem(string day) => Row(LedgerForm.Problems, ("问题类别", "村级财务"), ("问题描述", "账目没有公开"), ("排查日期", day), ("状态", "未解决"));
        var earlier = Import(Listed(), Problem("2003-05-08"));
        var read = earlier.Of<Problem>().Single();
        Problem byHand = new(earlier.Roots.OfType<RectificationCase>().Single(), Day.AddDays(days), read.Category, read.Description)
        {
            ResponsiblePerson = person,
        };
        byHand.Succeed(read, "写错");
        LedgerRow[] exported = [Listed(), Problem($"{byHand.OccurredOn:yyyy-MM-dd}")];

        var later = earlier.ImportAgain(exported, byHand);
        Assert.Equal((0, 0), (later.Sheets.Sum(s => s.New), later.Sheets.Sum(s => s.Absent.Count)));
        Assert.Equal(0, earlier.ImportAgain(exported, [byHand, .. later.Facts]).Sheets.Sum(s => s.Absent.Count));
        // The office's own row is missed where it is gone.
        Assert.Equal(missed, earlier.ImportAgain([Listed(), Problem("2003-06-01")], byHand).Sheets.Sum(s => s.Absent.Count));
    }

    private static LedgerRow Visit(string finding) =>
        Row(LedgerForm.SupervisionVisits, ("日期", "2003-05-08"), ("方式", "暗访"), ("发现问题", finding));
}
