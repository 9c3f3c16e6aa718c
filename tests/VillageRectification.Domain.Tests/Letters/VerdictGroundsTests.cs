using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Letters;

namespace VillageRectification.Domain.Tests.Letters;

/// <summary>What a letter on a verdict says of inspectors, settlements and days, each only where it is written down.</summary>
public class VerdictGroundsTests
{
    private static readonly RectificationCase Case = Make.Case();
    private static readonly AcceptanceCriterion Item = Make.Campaign().Criteria[0];

    [Fact]
    public void Inspectors_whom_nobody_registered_and_sheets_that_were_copied_are_named()
    {
        var text = Texts(Failed() with
        {
            Unregistered = "孙立新、王海涛",
            Copied = [("孙立新", "李明"), ("王海涛", "李明"), ("赵强", "王秀英")],
        });
        Assert.Equal(
            [
                "检查人员孙立新、王海涛没有登记过，是否须回避没有核对。", "检查人员孙立新、王海涛的检查表由李明据纸质表录入。", "检查人员赵强的检查表由王秀英据纸质表录入。",
            ],
            text[1..4]);
    }

    [Theory]
    [InlineData(9, "同意。", "周爱民", "打分1分、2分，商定为9分，在打分之外（理由：同意；商定人：周爱民）。")]
    [InlineData(null, "没有学校", null, "打分1分、2分，商定为不适用，在打分之外（理由：没有学校）。")]
    public void What_was_settled_outside_is_told_with_who_answers_for_it(int? settled, string why, string? by, string said)
    {
        var opening = Guid.CreateVersion7();
        SheetItem item = new(
            Item, [Score(opening, "孙立新", 1), Score(opening, "王海涛", 2), Score(opening, "赵强", 1)],
            new(Case, Make.Today, opening, new(null, Item.Text, settled, settled is null ? "没有" : null, why)));

        Assert.Equal($"{Wording.Quoted(Item.Text)}检查人员{said}", Texts(Failed() with { SettledOutside = [(item, by)] })[1]);
    }

    [Fact]
    public void By_when_it_is_mended_is_told_where_it_is_known_and_who_applied_where_somebody_did()
    {
        var letter = Failed() with { MendBy = new(2003, 12, 1), AppliedOn = null };
        Assert.Equal("2003年7月30日，县里进行了检查。", Texts(letter)[0]);
        Assert.Contains("没有达到的项已登记为突出问题，请在2003年12月1日前改好。", Texts(letter));
        Assert.DoesNotContain(Texts(Failed()), t => t.Contains("突出问题", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(30, 20, "占66%")]
    [InlineData(3, 3, "占100%")]
    [InlineData(0, 0, "占0%")]
    public void A_share_of_households_is_rounded_down(int households, int satisfied, string share)
    {
        HouseholdSurvey survey = new(Case, new(2003, 7, 29), Guid.CreateVersion7(), households, satisfied, null, null);
        Assert.Contains(share, Texts(Failed() with { Survey = (survey, 80) })[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "（不按规则改定：账目没有公开；改判人：周爱民）。")]
    [InlineData(InspectionOutcome.Passed, "（按规则应为合格，改判为不合格；理由：账目没有公开；改判人：周爱民）。")]
    public void Who_overrode_is_named_whether_or_not_the_rules_came_to_something(InspectionOutcome? byRule, string why)
    {
        Inspection verdict = new(Case, new(2003, 7, 30), InspectionKind.County, InspectionOutcome.Failed) { OverrideReason = "账目没有公开。" };
        Assert.EndsWith(
            why, Texts(new(Make.Campaign(), "刘楼镇", "孔庄村", null, verdict) { ByRule = byRule, DecidedBy = "周爱民" })[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("刘楼镇", "刘楼镇党委：")]
    [InlineData("中都街道", "中都街道党工委：")]
    public void The_committee_of_the_township_is_addressed(string township, string addressed) => Assert.Equal(
        [addressed], VerdictLetterComposer.Compose(Failed() with { Township = township }).Blocks.OfType<Addressees>().Single().Lines());

    private static ItemScore Score(Guid opening, string inspector, int score) =>
        new(Case, Make.Today, opening, new(inspector, Item.Text, score, null, null));

    private static VerdictLetter Failed() => new(
        Make.Campaign(), "刘楼镇", "孔庄村", new(2003, 7, 27), new(Case, new(2003, 7, 30), InspectionKind.County, InspectionOutcome.Failed));

    private static string[] Texts(VerdictLetter letter) => [.. VerdictLetterComposer.Compose(letter).Blocks.OfType<Paragraph>().Select(p => p.Text)];
}
