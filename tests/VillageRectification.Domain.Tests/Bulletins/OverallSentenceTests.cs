using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Bulletins;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Documents;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Bulletins;

/// <summary>The first part: levels, how far the villages are, what changed, revisits.</summary>
public sealed class OverallSentenceTests
{
    private static readonly DateOnly Early = new(2003, 9, 20);
    private static readonly DateOnly InMonth = new(2003, 10, 8);

    [Theory]
    [InlineData("全县后进村3个，其中市重点1个、县重点2个。全部", ManagementLevel.CountyKey, ManagementLevel.CityKey, ManagementLevel.CountyKey)]
    [InlineData("全县后进村2个，全部是市重点。全部", ManagementLevel.CityKey, ManagementLevel.CityKey)]
    [InlineData("全县后进村2个，其中市重点1个，1个没有填写管理级别。全部", ManagementLevel.CityKey, null)]
    [InlineData("全县后进村2个。全部", null, null)]
    public void Levels_are_counted_and_villages_without_one_where_others_have_it(string sentence, params ManagementLevel?[] levels) => Assert.StartsWith(
        sentence,
        Reading.Part(
            BulletinPart.Overall,
            [.. levels.Select((l, i) => Village.Good(i + 1) with { Baseline = l is { } level ? new(Guid.CreateVersion7(), level) : null })]),
        StringComparison.Ordinal);

    [Fact]
    public void Who_has_not_applied_and_who_is_suspended_is_counted_beside_the_others()
    {
        Assert.StartsWith(
            "全县后进村3个，中止整顿1个。多数村（2个）已申报验收；2个村初步达到验收标准，没有不合格的村；1个村尚未申报。",
            Reading.Part(BulletinPart.Overall, Village.Good(1) with { Standing = Standing.Suspended }, Village.Good(2), Village.Good(3, null, false)),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "全县后进村2个。全部村（2个）已申报验收；全部村（2个）等待检查。",
            Reading.Part(BulletinPart.Overall, Village.Good(1, outcome: null), Village.Good(2, outcome: null)), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "尚未申报", Reading.Part(BulletinPart.Overall, Village.Good(1, null, false), Village.Good(2, null, false)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 0, "1个村初步达到验收标准，1个村不合格。")]
    [InlineData(1, 1, "1个村初步达到验收标准，并已转化升级，1个村不合格。")]
    [InlineData(2, 1, "2个村初步达到验收标准，其中1个转化升级，1个村不合格。")]
    [InlineData(2, 2, "2个村初步达到验收标准，全部（2个）转化升级，1个村不合格。")]
    public void Of_those_that_passed_the_transformed_are_told(int passed, int transformed, string sentence) => Assert.Contains(
        sentence,
        Reading.Part(
            BulletinPart.Overall,
            [Village.Good(9, InspectionOutcome.Failed), .. Village.Several(passed, n => n > transformed ? Village.Good(n) : Transformed(n))]),
        StringComparison.Ordinal);

    [Fact]
    public void A_countys_only_village_is_told_in_words()
    {
        Assert.Contains("已申报验收，已转化升级。", Reading.Part(BulletinPart.Overall, Transformed(1)), StringComparison.Ordinal);
        Assert.Contains("已申报验收，出现反弹。", Reading.Part(BulletinPart.Overall, Fell(1, Early)), StringComparison.Ordinal);
        Assert.StartsWith("全县后进村1个。还没有申报验收。", Reading.Part(BulletinPart.Overall, Village.Good(1, null, false)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 3, 3, 0, "没有不合格的村。申报数、合格数与上期持平。全县")]
    [InlineData(5, 4, 1, null, "没有不合格的村。申报数比上期减少1个，合格数比上期增加2个。全县")]
    [InlineData(5, null, 3, 1, "没有不合格的村。合格数与上期持平，转化升级数比上期减少1个。全县")]
    [InlineData(5, 0, null, null, "没有不合格的村。申报数比上期增加3个。全县")]
    [InlineData(null, 3, null, null, "没有不合格的村。申报数与上月持平。全县")]
    [InlineData(5, null, null, 0, "没有不合格的村。全县")]
    public void Compared_is_what_was_known_and_is_not_none_both_times(int? number, int? applied, int? passed, int? transformed, string sentence)
    {
        var was = new Dictionary<string, long?> { ["applied"] = applied, ["passed"] = passed, ["transformed"] = transformed };
        Assert.Contains(
            sentence, (Village.Material(Village.Several(3, n => Village.Good(n))) with { Earlier = new(number, was) }).Part(BulletinPart.Overall),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Revisits_are_told_of_the_month_and_in_a_summary_of_the_campaign()
    {
        CaseReading[] all = [Held(1, InMonth), Held(2, InMonth), Fell(3, InMonth)];
        Assert.Contains("10月份回访3个村，2个村保持，1个村反弹。", Reading.Part(BulletinPart.Overall, all), StringComparison.Ordinal);
        Assert.Contains("10月份没有回访。", Reading.Part(BulletinPart.Overall, Held(1, Early), Village.Good(2)), StringComparison.Ordinal);
        Assert.DoesNotContain("回访", Reading.Part(BulletinPart.Overall, Village.Good(1), Village.Good(2)), StringComparison.Ordinal);
        Assert.Contains("。回访2个村，全部保持，没有出现反弹。", OfCampaign(Held(1, Early), Held(2, InMonth), Village.Good(3)), StringComparison.Ordinal);
        Assert.DoesNotContain("回访", OfCampaign(Village.Good(1), Village.Good(2)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_those_that_fell_back_it_is_told_which_passed_again()
    {
        CaseReading Again(int number, DateOnly fell, DateOnly passed) => Village.Good(number) with
        {
            Acceptance = Village.Acceptance(null, true, (InspectionOutcome.FellBack, fell), (InspectionOutcome.Passed, passed)),
        };
        CaseReading[] two = [Fell(1, InMonth), Again(2, InMonth, InMonth.AddDays(9)), Village.Good(3)];
        Assert.Contains("10月份回访2个村，全部反弹，反弹的村中1个当月又重新达到验收标准。", Reading.Part(BulletinPart.Overall, two), StringComparison.Ordinal);
        Assert.Contains("。回访2个村，全部反弹，反弹的村中1个又重新达到验收标准。", OfCampaign(two), StringComparison.Ordinal);
        Assert.Contains("10月份回访1个村，发现反弹。", Reading.Part(BulletinPart.Overall, Fell(1, InMonth), Village.Good(2)), StringComparison.Ordinal);
        // Neither who passed this month for the first time, nor who had passed again before it.
        var first = Village.Good(1) with { Acceptance = Village.Acceptance(null, true, (InspectionOutcome.Passed, InMonth)) };
        Assert.DoesNotContain("重新", Reading.Part(BulletinPart.Overall, first, Again(2, Early, Early.AddDays(3))), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_of_petitions_are_added_up_over_the_villages()
    {
        CaseReading[] villages = [Village.Good(1) with { Petitions = Village.Petitions(1, 12) }, Village.Good(2) with { Petitions = Village.Petitions(2, 12) }];
        Assert.EndsWith("据已上报的24份月报统计（每村每月一份，还缺2份），全县后进村上访3件次。", Reading.Part(BulletinPart.Overall, villages), StringComparison.Ordinal);
        var figures = Village.Figures(villages);
        var both = new FigureSet(figures.Frame with { Campaign = figures.Frame.Campaign with { UnitWord = "村（社区）" } }, figures.Readings).Material();
        Assert.Contains("（每村、社区每月一份，还缺2份）", both.Part(BulletinPart.Overall), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "（甲1村2003年9月3日检查验收、甲2村2003年9月3日检查验收、甲3村2003年9月3日检查验收、甲4村2003年9月3日检查验收、甲5村2003年9月3日检查验收在上期印发后登记或更正）")]
    [InlineData(6, "、甲5村2003年9月3日检查验收等6条记录在上期印发后登记或更正）")]
    public void Five_records_of_a_correction_are_named_and_more_are_counted(int records, string said) => Assert.EndsWith(
        said + "。",
        Corrected(new("passed", 1, 2, [.. Enumerable.Range(1, records).Select(n => new NamedRecord($"甲{n}村", "检查验收", new(2003, 9, 3)))])),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(5, "（涉及甲1村、甲2村、甲3村、甲4村、甲5村）")]
    [InlineData(6, "（涉及甲1村、甲2村、甲3村、甲4村、甲5村等6个村）")]
    public void So_are_villages_of_a_number_of_the_texts_own(int villages, string said) => Assert.EndsWith(
        $"尚未回访的合格村原为1个，现为未填{said}。",
        Corrected(new("own.toRevisit", 1, null, [])
        {
            Title = "尚未回访的合格村",
            Villages = [.. Enumerable.Range(1, villages).Select(n => new OwnRow(Guid.CreateVersion7(), null, $"甲{n}村", 1))],
        }),
        StringComparison.Ordinal);

    private static string Corrected(FigureCorrection correction) =>
        (Village.Material(Village.Good()) with { Corrections = [correction] }).Part(BulletinPart.Overall);

    private static string OfCampaign(params CaseReading[] villages) =>
        string.Concat(SummaryComposer.Compose(Village.Material(villages)).Sections.First().Paragraphs.Select(p => p.Text));

    private static CaseReading Transformed(int number) =>
        Village.Good(number) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.Verified, Early)) };

    private static CaseReading Held(int number, DateOnly on) =>
        Village.Good(number) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.Held, on)) };

    private static CaseReading Fell(int number, DateOnly on) =>
        Village.Good(number) with { Acceptance = Village.Acceptance(InspectionOutcome.Passed, true, (InspectionOutcome.FellBack, on)) };
}
