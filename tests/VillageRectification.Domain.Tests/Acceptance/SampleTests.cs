using FsCheck;
using FsCheck.Fluent;
using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Acceptance;

/// <summary>A draw follows from its list and its seed alone.</summary>
public class SampleTests
{
    private const string Seed = "0123456789abcdef";

    [Fact]
    public void The_lot_is_the_hash_of_seed_and_code_as_any_tool_counts_it() =>
        Assert.Equal("834bafa9c91686bfb4faaaab63761e94142adbe8804e7d6681a122b70e5b60fd", SampleLot.Of(Seed, "370830101201"));

    [Theory]
    [InlineData(0, 2, "203 201")]
    [InlineData(1, 1, "202 203")]
    [InlineData(2, 1, "202 203 201")]
    [InlineData(3, 0, "202 203 204")]
    [InlineData(2, 2, "202 203 201 204")]
    public void Those_of_the_highest_risk_are_taken_then_the_smallest_lots(int byRisk, int byLot, string drawn)
    {
        // 203 and 204 are of one risk, and 203 has the smaller lot.
        var list = SampleLot.Draw([Village("201", 10), Village("202", 60), Village("203", 30), Village("204", 30)], byRisk, byLot, Seed);

        Assert.Equal(drawn, string.Join(' ', list.Where(v => v.Pick is not null).Select(v => v.Code[^3..])));
        Assert.Equal((byRisk, byLot), (list.Count(v => v.Pick is SamplePick.ByRisk), list.Count(v => v.Pick is SamplePick.ByLot)));
        Assert.Equal(4, list.Count);
    }

    [Fact]
    public void It_is_reproduced_from_list_and_seed_in_whatever_order_and_from_no_other_seed() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte>(), (risks, count) =>
        {
            SampleVillage[] list = [.. risks.Take(40).Select((risk, i) => Village($"{201 + i}", risk % 101))];
            var (byRisk, byLot) = (count % (list.Length + 1), list.Length - (count % (list.Length + 1)));
            var half = byLot / 2;
            var one = SampleLot.Draw(list, byRisk, half, Seed);
            return one.SequenceEqual(SampleLot.Draw(list.Reverse(), byRisk, half, Seed))
                && one.SequenceEqual(SampleLot.Draw(one, byRisk, half, Seed))
                && one.Count(v => v.Pick is not null) == byRisk + half
                && list.OrderBy(v => v.Code).SequenceEqual(one.Select(v => v with { Pick = null }).OrderBy(v => v.Code));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Drawn_together_each_county_is_reproduced_by_itself_and_the_parts_are_the_whole() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<byte>(), (here, there, count) =>
        {
            SampleVillage[] first = [.. here.Take(20).Select((risk, i) => Village($"{201 + i}", risk % 101))];
            SampleVillage[] second = [.. there.Take(20).Select((risk, i) => Village($"{301 + i}", risk % 101))];
            var all = first.Length + second.Length;
            if (all == 0)
            {
                return true;
            }

            var byRisk = count % all;
            var byLot = (all - byRisk + 1) / 2;
            var draws = SampleSteps.DrawTogether(
                [(Make.Campaign(), first), (Make.Campaign(), second)], Make.Today, SampleList.ToVerify, (byRisk, byLot), Seed, "市委组织部");
            var whole = SampleLot.Draw([.. first, .. second], byRisk, byLot, Seed);
            return draws.All(d => d.IsReproduced && d.Seed == Seed && d.Villages.Count > 0)
                && draws.SelectMany(d => d.Villages).OrderBy(v => v.Code).SequenceEqual(whole.OrderBy(v => v.Code));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void The_day_by_which_the_drawn_are_visited_is_after_the_draw(int days, bool isRefused)
    {
        SampleDraw Draw() => Make.Campaign().Draw(
            Make.Today, SampleList.Passed, [Village("201", 10)], (1, 0), Seed, "王部长", dueOn: Make.Today.AddDays(days));
        if (isRefused)
        {
            Make.RefusedBy(AcceptanceRule.DueNotAfter, () => Draw());
        }
        else
        {
            Assert.Equal(Make.Today.AddDays(1), Draw().DueOn);
        }
    }

    [Fact]
    public void What_is_stored_says_whether_it_is_what_list_and_seed_give()
    {
        var draw = Make.Campaign().Draw(Make.Today, SampleList.Passed, [Village("201", 10), Village("202", 60)], (1, 0), Seed, "王部长");

        Assert.True(draw.IsReproduced);
        Assert.Equal(("370830000000", "202"), (draw.DivisionCode, draw.Drawn.Single().Code[^3..]));
        SampleDraw forged = new(Make.Campaign(), Make.Today, SampleList.Passed, [.. draw.Villages.Reverse()]) { ByRisk = 1, Seed = Seed, By = "王部长" };
        Assert.False(forged.IsReproduced);
    }

    [Theory]
    [InlineData(0, 1, 0, AcceptanceRule.NothingToDraw)]
    [InlineData(2, 1, 2, AcceptanceRule.DrawsMoreThanListed)]
    [InlineData(2, 0, 0, AcceptanceRule.DrawsNobody)]
    [InlineData(2, 1, 1, null)]
    public void It_draws_somebody_and_no_more_than_there_are(int listed, int byRisk, int byLot, AcceptanceRule? refused) =>
        Assert.Equal(
            refused is { } rule ? [rule] : [], SampleSteps.AgainstDrawing(listed, byRisk, byLot).Cast<Refusal<AcceptanceRule>>().Select(r => r.Rule));

    [Fact]
    public void The_last_draw_of_a_village_is_of_its_list_and_since_it_passed()
    {
        SampleVillage[] list = [Village("201", 10), Village("202", 60)];
        var early = Make.Campaign().Draw(new(2003, 8, 1), SampleList.ToRevisit, list, (2, 0), Seed, "王部长");
        var late = Make.Campaign().Draw(new(2003, 9, 1), SampleList.Passed, list, (1, 0), Seed, "王部长");
        SampleDraw[] all = [early, late];

        Assert.Equal(late, all.LastOf(list[1].CaseId, new(2003, 7, 1), SampleList.ToRevisit, SampleList.Passed));
        Assert.Equal(early, all.LastOf(list[0].CaseId, new(2003, 8, 1), SampleList.ToRevisit, SampleList.Passed));
        Assert.Null(all.LastOf(list[0].CaseId, new(2003, 8, 2), SampleList.ToRevisit, SampleList.Passed));
        Assert.Null(all.LastOf(list[1].CaseId, null, SampleList.ToVerify));
    }

    private static SampleVillage Village(string digits, int risk) => new(Guid.CreateVersion7(), "370830101" + digits, digits + "村", "城关镇", risk);
}
