using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Acceptance;

/// <summary>Who settles what two sheets differ on, and what lies outside of both.</summary>
public sealed class SettlingTests
{
    private const string First = "孙立新";
    private const string Second = "王海涛";

    private readonly Campaign _campaign = Make.Campaign();
    private readonly RectificationCase _case = Make.CaseIn(CaseStage.UnderInspection);
    private readonly InspectionOpening _opening;

    public SettlingTests() => _opening = new(_case, Make.Today.AddDays(-3), [First, Second]);

    [Theory]
    [InlineData("王海涛", First, false)]
    [InlineData("李干事", First, true)]
    [InlineData("李干事", Second, true)]
    [InlineData("李干事", null, false)]
    public void Who_inspected_settles_as_long_as_one_of_them_signs_in(string writes, string? signsIn, bool isRefused)
    {
        SheetWriter writer = new([writes], signsIn is null ? [] : [signsIn]);

        Refusal[] refused = isRefused ? [AcceptanceRefusal.SettledByOthers(signsIn!)] : [];
        Assert.Equal(refused, writer.AgainstWriting(_opening, inspector: null));
        if (isRefused)
        {
            Make.RefusedBy(AcceptanceRule.SettledByOthers, () => Settle(5, writer));
        }
        else
        {
            Assert.Equal(5, Settle(5, writer).Score);
        }
    }

    [Fact]
    public void Who_signs_in_marks_for_himself()
    {
        SheetWriter writer = new(["李干事"], [First]);

        Assert.Equal([AcceptanceRefusal.SheetOfAnother(First)], writer.AgainstWriting(_opening, First));
        Assert.Empty(writer.AgainstWriting(_opening, Second));
        Assert.Empty(new SheetWriter([First], [First]).AgainstWriting(_opening, First));
    }

    [Theory]
    [InlineData(5, 6, 4, true)]
    [InlineData(5, 6, 5, false)]
    [InlineData(5, 6, 6, false)]
    [InlineData(4, 6, 5, false)]
    [InlineData(5, 6, null, true)]
    [InlineData(5, null, 5, false)]
    [InlineData(5, null, 6, true)]
    [InlineData(5, null, null, false)]
    public void What_is_settled_above_or_below_both_is_outside(int? first, int? second, int? settled, bool isOutside)
    {
        SheetItem item = new(Council, [Mark(First, first), Mark(Second, second)], Settle(settled, null));

        Assert.Equal(isOutside, item.IsSettledOutside);
        Assert.False((item with { Settled = null }).IsSettledOutside);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void A_vote_of_which_a_question_is_open_decides_nothing(bool isWhole, int open)
    {
        var count = Make.Vote(20, 4) with { SatisfiedWithConduct = isWhole ? 0 : null };
        var vote = new RepresentativesVote(_case, Make.Today, _opening.RecordId, count);
        var against = InspectionSheet.Of(_opening, [vote], _campaign.StandardOn(Make.Today)).AgainstVerdict(new());

        Assert.Equal(open, vote.OpenQuestions());
        Assert.Equal(!isWhole, against.Contains(AcceptanceRefusal.QuestionsOpen(1)));
        Assert.Equal(isWhole, vote.AgainstVotingAgain(new()).Any());
        if (!isWhole)
        {
            Make.RefusedBy(AcceptanceRule.QuestionsOpen, () => _case.CountVote(Make.Today, _opening, _opening, count));
        }
    }

    private AcceptanceCriterion Council => _campaign.Criteria[0];

    private ItemScore Mark(string inspector, int? score) => _case.Mark(
        Make.Today, _opening, _opening, Council, new(inspector, Council.Text, score, score is null ? "没有这一项" : null, null));

    private ItemScore Settle(int? score, SheetWriter? writer) => _case.Mark(
        Make.Today, _opening, _opening, Council, new(null, Council.Text, score, score is null ? "没有这一项" : null, "看了选票"), writer: writer);
}
