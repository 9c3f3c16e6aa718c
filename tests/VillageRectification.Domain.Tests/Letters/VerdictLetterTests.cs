using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Letters;

namespace VillageRectification.Domain.Tests.Letters;

/// <summary>The letter on a verdict says what is written down of it, and nothing else.</summary>
public class VerdictLetterTests
{
    private static readonly RectificationCase Case = Make.Case();

    [Fact]
    public void A_basic_pass_is_told_with_its_points_and_votes()
    {
        var letter = Compose(new(Case, new(2003, 10, 31), InspectionKind.County, InspectionOutcome.BasicallyPassed)
        {
            Score = 78,
            Ballots = 20,
            NotSatisfied = 4,
        });

        Assert.Equal(
            [
                "汶上街道党工委：",
                "2003年10月27日，汶上街道申请对莲花湖村进行验收。2003年10月31日，县里进行了检查。检查表得分78分。代表测评有效票20张，总体不满意4张。",
                "经研究，莲花湖村县级验收结论为基本合格。",
                "莲花湖村初步达到验收标准，进入巩固期。请做好巩固工作，防止反弹。",
                "中共汶上县委组织部",
            ],
            letter.Blocks.SelectMany(b => b.Lines()));
        Assert.Equal("关于汶上街道莲花湖村集中整顿验收结论的告知书", letter.Title);
    }

    [Fact]
    public void A_failure_is_told_with_what_was_missing_and_an_override_with_its_reason()
    {
        var letter = Compose(new(Case, new(2003, 7, 30), InspectionKind.County, InspectionOutcome.Failed)
        {
            FailedItems = "有活动场所\n村委班子健全",
            Opinion = "房子还没有盖。",
            OverrideReason = "账目没有公开",
        });

        string[] text = [.. letter.Blocks.OfType<Paragraph>().Select(p => p.Text)];
        Assert.Equal("2003年10月27日，汶上街道申请对莲花湖村进行验收。2003年7月30日，县里进行了检查。", text[0]);
        Assert.Equal("经研究，莲花湖村县级验收结论为不合格（不按规则改定：账目没有公开）。", text[1]);
        Assert.Equal(["没有达到的必达项：有活动场所；村委班子健全。", "检查意见：房子还没有盖。"], text[2..4]);
        Assert.Equal("请据此修订整顿方案，抓紧整改，具备条件后重新申请验收。", text[4]);
    }

    [Fact]
    public void What_the_rules_came_to_stands_beside_an_override_with_its_reason_and_who_gave_it()
    {
        Inspection verdict = new(Case, new(2003, 7, 30), InspectionKind.County, InspectionOutcome.Failed) { Score = 90, OverrideReason = "账目没有公开。" };

        var letter = VerdictLetterComposer.Compose(new(Make.Campaign(), "汶上街道", "莲花湖村", new(2003, 7, 27), verdict)
        {
            ByRule = InspectionOutcome.Passed,
            DecidedBy = "周爱民",
        });

        Assert.Equal(
            "经研究，莲花湖村县级验收结论为不合格（按规则应为合格，改判为不合格；理由：账目没有公开；改判人：周爱民）。",
            letter.Blocks.OfType<Paragraph>().ElementAt(1).Text);
    }

    [Theory]
    [InlineData(8, "总体不满意8张，过半。", "经研究，莲花湖村县级验收结论为不合格（代表测评总体不满意过半，按规定不合格）。")]
    [InlineData(7, "总体不满意7张。", "经研究，莲花湖村县级验收结论为不合格。")]
    public void A_village_that_was_voted_down_is_told_so(int not, string voted, string decided)
    {
        var letter = Compose(new(Case, new(2003, 7, 30), InspectionKind.County, InspectionOutcome.Failed) { Score = 98, Ballots = 15, NotSatisfied = not });

        string[] text = [.. letter.Blocks.OfType<Paragraph>().Select(p => p.Text)];
        Assert.EndsWith(voted, text[0], StringComparison.Ordinal);
        Assert.Equal(decided, text[1]);
    }

    [Theory]
    [InlineData(InspectionOutcome.Failed, 25, 85, "入户走访30户，满意25户，占83%，不到下限85%。", "不合格（入户走访满意的不到下限，按规定不合格）。")]
    [InlineData(InspectionOutcome.Passed, 27, 90, "入户走访30户，满意27户，占90%，达到下限90%。", "合格。")]
    [InlineData(InspectionOutcome.Failed, 27, 90, "入户走访30户，满意27户，占90%，达到下限90%。", "不合格。")]
    public void What_the_households_said_is_told_where_they_count(InspectionOutcome outcome, int satisfied, int floor, string said, string decided)
    {
        Inspection verdict = new(Case, new(2003, 7, 30), InspectionKind.County, outcome) { Score = 88, Ballots = 20, NotSatisfied = 4 };
        HouseholdSurvey survey = new(Case, new(2003, 7, 29), Guid.CreateVersion7(), 30, satisfied, "路修了", 1);

        var letter = VerdictLetterComposer.Compose(new(Make.Campaign(), "汶上街道", "莲花湖村", new(2003, 7, 27), verdict) { Survey = (survey, floor) });

        string[] text = [.. letter.Blocks.OfType<Paragraph>().Select(p => p.Text)];
        Assert.EndsWith($"总体不满意4张。{said}", text[0], StringComparison.Ordinal);
        Assert.Equal($"经研究，莲花湖村县级验收结论为{decided}", text[1]);
    }

    [Fact]
    public void Both_grounds_that_fail_a_village_alone_are_told()
    {
        Inspection verdict = new(Case, new(2003, 7, 30), InspectionKind.County, InspectionOutcome.Failed) { Score = 88, Ballots = 15, NotSatisfied = 8 };
        HouseholdSurvey survey = new(Case, new(2003, 7, 29), Guid.CreateVersion7(), 30, 10, null, null);

        var letter = VerdictLetterComposer.Compose(new(Make.Campaign(), "汶上街道", "莲花湖村", new(2003, 7, 27), verdict) { Survey = (survey, 80) });

        Assert.EndsWith(
            "不合格（代表测评总体不满意过半，入户走访满意的不到下限，按规定不合格）。", letter.Blocks.OfType<Paragraph>().ElementAt(1).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cost_points_alone_is_told_beside_what_had_to_be_reached()
    {
        Inspection verdict = new(Case, new(2003, 7, 30), InspectionKind.County, InspectionOutcome.Failed) { FailedItems = "有活动场所" };
        InspectionOpening opening = new(Case, new(2003, 7, 20), ["孙立新", "王海涛"]);
        CaseFact[] facts =
        [
            opening, verdict,
            .. opening.Names().Select(n => new ItemScore(Case, new(2003, 7, 21), opening.RecordId, new(n, "村容村貌", 0, null, "垃圾没有清"))),
        ];
        var campaign = Make.Campaign();
        var missed = facts.MissedOf(verdict, campaign);

        var letter = VerdictLetterComposer.Compose(new(campaign, "汶上街道", "莲花湖村", new(2003, 10, 27), verdict) { Missed = missed });

        Assert.Equal(["垃圾没有清"], missed[0].Notes);
        Assert.Equal(
            ["没有达到的必达项：有活动场所。", "没有达到的其他项：村容村貌（得0分，满分3分）。"],
            letter.Blocks.OfType<Paragraph>().Select(p => p.Text).ToArray()[2..4]);
    }

    private static OfficialDocument Compose(Inspection verdict) =>
        VerdictLetterComposer.Compose(new(Make.Campaign(), "汶上街道", "莲花湖村", new(2003, 10, 27), verdict));
}
