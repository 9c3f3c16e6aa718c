using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>Sentences of which a careful reader said that they were wrong, and those of their kind.</summary>
public class SentenceTests
{
    private static readonly DateOnly Early = new(2003, 9, 20);
    private static readonly DateOnly InMonth = new(2003, 10, 8);

    [Theory]
    [InlineData(0, 2, 0, "培养后备干部2名，没有培养入党积极分子，没有发展党员。")]
    [InlineData(3, 0, 1, "培养入党积极分子3名，发展党员1名，没有培养后备干部。")]
    [InlineData(3, 2, 1, "培养入党积极分子3名、后备干部2名，发展党员1名。")]
    [InlineData(0, 0, 0, "没有培养入党积极分子和后备干部，没有发展党员。")]
    public void Each_clause_has_its_verb_also_after_a_zero(int activists, int cadres, int members, string sentence) => Assert.EndsWith(
        sentence, Reading.Part(BulletinPart.Organisation, Village.Good() with { Membership = new(activists, cadres, members) }), StringComparison.Ordinal);

    [Theory]
    [InlineData(6, 6, "未解决的6个问题全部逾期，最长的逾期30天。")]
    [InlineData(6, 2, "未解决的6个问题中，2个已经逾期，最长的逾期30天。")]
    [InlineData(6, 1, "未解决的6个问题中，1个已经逾期，逾期30天。")]
    [InlineData(6, 0, "未解决的6个问题没有逾期的。")]
    [InlineData(1, 1, "未解决的1个问题已经逾期30天。")]
    public void Six_of_six_is_all(int open, int overdue, string sentence)
    {
        var material = Village.Material(
            Village.Good() with { Categories = [new("土地纠纷", open, 0, 0, overdue)] }) with
        { OldestOverdueProblem = new(2003, 10, 1) };
        Assert.EndsWith(sentence, material.Part(BulletinPart.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6, 0, "未解决的6个问题都没有填写办理时限。")]
    [InlineData(2, 0, "未解决的6个问题中，2个没有填写办理时限，其余没有逾期。")]
    [InlineData(2, 3, "未解决的6个问题中，3个已经逾期，最长的逾期30天，2个没有填写办理时限。")]
    public void What_has_no_due_day_is_not_in_time(int undated, int overdue, string sentence)
    {
        var material = Village.Material(Village.Good() with { Categories = [new("土地纠纷", 6, 0, 0, overdue)] }) with
        {
            OldestOverdueProblem = new(2003, 10, 1),
            ProblemsWithoutDueDay = undated,
        };
        Assert.EndsWith(sentence, material.Part(BulletinPart.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 3, "1个村不合格。")]
    [InlineData(1, 3, "1个村不合格，有1个村的验收结论由中共汶上县委组织部部领导改定。")]
    [InlineData(2, 3, "1个村不合格，有2个村的验收结论由中共汶上县委组织部部领导改定。")]
    [InlineData(1, 1, "初步达到验收标准，结论由中共汶上县委组织部部领导改定。")]
    public void Verdicts_that_the_head_gave_otherwise_than_the_rules_are_counted(int overridden, int villages, string sentence)
    {
        CaseReading[] all = [.. Village.Several(villages, n => Village.Good(n, n == 3 ? InspectionOutcome.Failed : InspectionOutcome.Passed))];
        var material = Village.Material(all) with { Overridden = all.Take(overridden).Select(r => r.Acceptance.Deciding!.Id).ToHashSet() };

        Assert.Contains(sentence, material.Part(BulletinPart.Overall), StringComparison.Ordinal);
    }

    [Fact]
    public void A_verdict_that_no_longer_decides_is_counted_no_more()
    {
        var fallen = Village.Good(1) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.FellBack, Early)) };
        var material = Village.Material(fallen, Village.Good(2)) with { Overridden = new HashSet<Guid> { fallen.Acceptance.LostPass!.Id } };

        Assert.DoesNotContain("改定", material.Part(BulletinPart.Overall), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_all_it_does_not_say_among_them()
    {
        BaselineReading key = new(Guid.CreateVersion7(), ManagementLevel.CountyKey);
        CaseReading[] villages = [.. Village.Several(2, n => Village.Good(n) with { Baseline = key, Standing = Standing.Suspended })];
        Assert.StartsWith("全县后进村2个，全部是县重点，全部（2个）中止整顿。", Reading.Part(BulletinPart.Overall, villages), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_eased_is_told_apart_from_what_is_resolved()
    {
        CaseReading[] villages =
        [
            Village.Good(1) with { Categories = [new("土地纠纷", 1, 1, 0, 0)] },
            Village.Good(2) with { Categories = [new("土地纠纷", 1, 0, 1, 0)] },
        ];
        Assert.Contains("土地纠纷问题解决1个村、缓解1个村。", Reading.Part(BulletinPart.Problems, villages), StringComparison.Ordinal);
    }

    [Fact]
    public void No_relapse_is_claimed_beside_one_that_stands()
    {
        var held = Village.Good(1) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.Held, InMonth)) };
        var fallen = Village.Good(2) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.FellBack, Early)) };
        Assert.Contains("10月份回访1个村，成果得到保持，没有出现反弹。", Reading.Part(BulletinPart.Overall, held, Village.Good(3)), StringComparison.Ordinal);
        var text = Reading.Part(BulletinPart.Overall, held, fallen);
        Assert.Contains("1个村反弹", text, StringComparison.Ordinal);
        Assert.Contains("10月份回访1个村，成果得到保持。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relapse_and_its_later_pass_are_told_in_their_months()
    {
        var sameMonth = Village.Good(1) with
        {
            Acceptance = Village.Acceptance(
                null,
                true,
                (InspectionOutcome.FellBack, InMonth),
                (InspectionOutcome.Passed, InMonth.AddDays(10)),
                (InspectionOutcome.Held, InMonth.AddDays(15))),
        };
        Assert.Contains("10月份回访1个村，发现反弹，反弹的村当月又重新达到验收标准。", Reading.Part(BulletinPart.Overall, sameMonth, Village.Good(2)), StringComparison.Ordinal);
        var later = Village.Good(1) with
        {
            Acceptance = Village.Acceptance(null, true, (InspectionOutcome.FellBack, Early), (InspectionOutcome.Passed, InMonth)),
        };
        Assert.Contains("此前反弹的1个村10月份重新达到验收标准。", Reading.Part(BulletinPart.Overall, later, Village.Good(2)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_month_is_told_once()
    {
        var text = Reading.Part(BulletinPart.Presence, Village.Good().Present(Capacity.Liaison));
        Assert.StartsWith("（一）工作组。村110月份没有驻村记录。（二）联系部门。联系部门入村20天，达到每月3天规定。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void When_the_campaign_is_over_nothing_is_asked_for_next_month()
    {
        var failed = Village.Good(1, InspectionOutcome.Failed);
        Assert.Null(BulletinComposer.Compose(Village.Figures(Make.Deadline, failed).Material()).Find(BulletinPart.NextMonth));
        var noted = Village.Figures(Make.Deadline, failed)
            .Material() with
        { Notes = new Dictionary<BulletinPart, string> { [BulletinPart.NextMonth] = "做好总结。" } };
        Assert.EndsWith("、下一步工作", BulletinComposer.Compose(noted).Part(BulletinPart.NextMonth).Heading, StringComparison.Ordinal);
        Assert.Contains("具备条件的再次申请", Reading.Part(BulletinPart.NextMonth, failed), StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_ends_its_lines_between_phrases() => Assert.Equal(
        ["关于2003年10月", "后进村", "集中整顿", "工作情况的通报"], BulletinComposer.Compose(Village.Material(Village.Good())).TitlePhrases);

    [Fact]
    public void In_a_running_month_nothing_is_held_against_the_days_that_are_left()
    {
        DateOnly sunday = new(2003, 10, 19);
        FigureRule[] rules = [new(Capacity.Team, PresencePeriod.Month, 20), new(Capacity.Liaison, PresencePeriod.Week, 1)];
        var week = new Dictionary<DateOnly, int> { [new(2003, 10, 5)] = 1, [new(2003, 10, 12)] = 1 };
        var figures = Village.Figures(
            sunday, Village.Good(1) with { Presence = [new(Capacity.Team, 9, new Dictionary<DateOnly, int>()), new(Capacity.Liaison, 2, week)] });
        var text = (
            new FigureSet(figures.Frame with { PresenceRules = rules }, figures.Readings).Material() with { IsRunning = true }).Part(BulletinPart.Presence);
        Assert.Contains("10月份到19日工作组驻村9天，还没有达到每月20天规定", text, StringComparison.Ordinal);
        Assert.Contains("达到每周1天规定", text, StringComparison.Ordinal);
        Assert.DoesNotContain("不足", text, StringComparison.Ordinal);
    }
}
