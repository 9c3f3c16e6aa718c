using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>The summary of a whole campaign: its parts, the measures of its plans, and its townships side by side.</summary>
public class SummaryTests
{
    [Fact]
    public void It_is_titled_by_the_campaign_and_its_parts_are_numbered_without_gaps()
    {
        var summary = SummaryComposer.Compose(Village.Material(Planned(1, total: 3, done: 3)));
        Assert.Equal("关于后进村集中整顿工作情况的总结", summary.Title);
        Assert.EndsWith("集中整顿工作总结", summary.Head.Mark, StringComparison.Ordinal);
        Assert.Equal("集中整顿从2002年10月20日开始，整顿期限到2003年12月31日。截至2003年10月31日，情况如下。", summary.Opening().Text);
        var headings = summary.Sections.Select(s => s.Heading).ToArray();
        Assert.Equal(headings.Select((_, i) => $"{Wording.Numeral(i + 1)}、"), headings.Select(h => h[..2]));
        Assert.Equal(("基本情况", "各乡镇情况"), (headings[0][2..], headings[^1][2..]));
        Assert.Contains(headings, h => h.EndsWith("整顿方案落实情况", StringComparison.Ordinal));
        Assert.Equal([summary.Head.Issuer], summary.Blocks[^1].Lines());
    }

    [Fact]
    public void Without_villages_or_plans_nothing_is_said_of_them()
    {
        Assert.DoesNotContain(SummaryComposer.Compose(Village.Material()).Sections, s => s.Heading.Contains("各乡镇", StringComparison.Ordinal));
        Assert.DoesNotContain(SummaryComposer.Compose(Village.Material(Village.Good())).Sections, s => s.Heading.Contains("方案", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3, 3, 0, "方案里的措施共3条，全部完成。")]
    [InlineData(3, 2, 0, "方案里的措施共3条，完成2条。")]
    [InlineData(3, 0, 0, "方案里的措施共3条，还没有一条完成。")]
    [InlineData(3, 1, 2, "方案里的措施共3条，完成1条，逾期没有完成2条。")]
    public void Measures_are_told_by_how_many_are_done_and_late(int total, int done, int overdue, string text) =>
        Assert.Equal(text, Measures(Planned(1, total, done, overdue), Village.Good(2)));

    [Fact]
    public void Measures_of_all_villages_add_up_and_who_has_no_plan_is_counted()
    {
        var text = Measures(Planned(1, 3, 2), Planned(2, 4, 1), Village.Good(3, outcome: null, applied: false) with { HasPlan = false });
        Assert.StartsWith("方案里的措施共7条，完成3条。", text, StringComparison.Ordinal);
        Assert.EndsWith("1个村没有方案。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Townships_stand_side_by_side_and_what_nobody_wrote_down_is_unknown()
    {
        var there = Village.Good(2) with { DivisionCode = "370830113201", Township = "南旺镇" };
        var table = Assert.IsType<Table>(SummaryComposer.Compose(Village.Material(Planned(1, 3, 2, 1), there)).Sections.Last().Blocks.Single());

        Assert.Equal("序号|乡镇|村数|申报\n验收|合格|转化\n升级|突出\n问题|其中\n解决|逾期\n措施", table.Lines().First());
        Assert.Equal(["1|刘楼镇|1|1|1|0|未填|未填|1", "2|南旺镇|1|1|1|0|未填|未填|未填", "|合计|2|2|2|0|未填|未填|1"], table.Lines().Skip(1));
    }

    [Fact]
    public void Every_number_of_it_is_a_door_and_its_list_comes_to_the_number()
    {
        for (var county = 0; county < 20; county++)
        {
            var random = new Random(county);
            var document = SummaryComposer.Compose(new RandomBulletin(new(county, 9), random, new(2002, 12)).Material);
            DoorTests.Doors(document, $"county {county}");
            Assert.All(document.Runs.Where(r => r.List is not null), r => Assert.Equal(CorrectionNumber.Said(r.List!, r.List!.Value), r.Text));
            var table = document.Sections.SelectMany(s => s.Blocks).OfType<Table>().Single();
            Assert.Equal(table.Rows.Count, table.Within!.Count);
            Assert.All(
                from row in table.Rows.Index()
                from cell in row.Item.Index()
                where cell.Index > 1 && cell.Item.Any(char.IsAsciiDigit)
                select table.KeyOf(row.Index, cell.Index),
                Assert.NotNull);
        }
    }

    private static string Measures(params CaseReading[] villages) => string.Concat(
        SummaryComposer.Compose(Village.Material(villages)).Sections.Single(s => s.Heading.EndsWith("整顿方案落实情况", StringComparison.Ordinal)).Paragraphs
            .Select(p => p.Text));

    private static CaseReading Planned(int number, int total, int done, int overdue = 0) =>
        Village.Good(number) with { Measures = new(total, done, overdue) };
}
