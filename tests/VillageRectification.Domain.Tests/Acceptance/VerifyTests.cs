using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;

namespace VillageRectification.Domain.Tests.Acceptance;

public class VerifyTests
{
    private static readonly DateOnly PassedOn = new(2003, 7, 31);
    private static readonly CampaignThresholds Thresholds = new();

    [Theory]
    [InlineData(2003, 10, 30, true)]
    [InlineData(2003, 10, 31, false)]
    public void The_county_verifies_after_the_consolidation_time(int year, int month, int day, bool isRefused) =>
        Assert.Equal(
            isRefused, Against(new(year, month, day), held: true, ManagementLevel.CountyKey, byCity: false).Contains(AcceptanceRule.ConsolidationTooShort));

    [Fact]
    public void The_county_verifies_after_a_revisit_that_held() =>
        Assert.Equal([AcceptanceRule.NoRevisitHeld], Against(Make.Today, held: false, ManagementLevel.Ordinary, byCity: false));

    [Theory]
    [InlineData(ManagementLevel.CityKey, false, AcceptanceRule.CityVerifiesKeyVillages)]
    [InlineData(ManagementLevel.CityKey, true, null)]
    [InlineData(ManagementLevel.Higher, false, AcceptanceRule.CityVerifiesKeyVillages)]
    [InlineData(ManagementLevel.Higher, true, null)]
    [InlineData(ManagementLevel.CountyKey, true, AcceptanceRule.CountyVerifiesOthers)]
    [InlineData(ManagementLevel.CountyKey, false, null)]
    public void The_city_verifies_its_key_villages_and_no_others(ManagementLevel level, bool byCity, AcceptanceRule? refused) =>
        Assert.Equal(refused is { } rule ? [rule] : [], Against(Make.Today, held: true, level, byCity));

    [Fact]
    public void Nothing_is_verified_or_refused_before_it_passed()
    {
        Assert.Equal([AcceptanceRule.BeforeLastStep], Against(PassedOn.AddDays(-1), held: true, ManagementLevel.CityKey, byCity: true));
        Assert.Equal(
            [AcceptanceRefusal.BeforeLastStep(PassedOn)],
            Make.CaseIn(CaseStage.Passed).AgainstRefusing(ManagementLevel.CityKey, byCity: true, "理由", PassedOn.AddDays(-1), PassedOn));
    }

    [Fact]
    public void A_correction_moves_nothing_and_what_stood_against_it_is_settled()
    {
        var @case = Make.CaseIn(CaseStage.Transformed);
        var read = new Inspection(@case, Make.Today, InspectionKind.City, InspectionOutcome.Verified);
        Assert.Equal("验收合格", @case.Verify(Make.Today, null, false, ManagementLevel.Ordinary, byCity: false, Thresholds, "验收合格", read).Opinion);
        Assert.Equal(InspectionOutcome.Refused, @case.Refuse(Make.Today, ManagementLevel.Ordinary, byCity: false, "债没有还", null, read).Outcome);
        Assert.Equal(CaseStage.Transformed, @case.Stage);
    }

    [Fact]
    public void A_correction_passes_neither_whose_village_it_is_nor_what_a_verification_waits_for()
    {
        var @case = Make.CaseIn(CaseStage.CityRefused);
        var read = new Inspection(@case, PassedOn, InspectionKind.City, InspectionOutcome.Refused) { Opinion = "债没有还" };
        IEnumerable<AcceptanceRule> Of(Action verb) => Assert.Throws<RuleViolationException>(verb).Refusals.OfType<AcceptanceRefusal>().Select(r => r.Rule);

        Assert.Equal(
            [AcceptanceRule.CityVerifiesKeyVillages, AcceptanceRule.ConsolidationTooShort, AcceptanceRule.NoRevisitHeld],
            Of(() => @case.Verify(PassedOn, PassedOn, false, ManagementLevel.CityKey, byCity: false, Thresholds, null, read)));
        Assert.Equal(
            [AcceptanceRule.CityVerifiesKeyVillages],
            Of(() => @case.Refuse(PassedOn, ManagementLevel.CityKey, byCity: false, "债没有还", PassedOn, read)));
        Assert.Equal(
            [AcceptanceRule.CountyVerifiesOthers], Of(() => @case.Refuse(PassedOn, ManagementLevel.Ordinary, byCity: true, "债没有还", PassedOn, read)));
    }

    [Fact]
    public void A_verified_village_is_transformed()
    {
        var @case = Make.CaseIn(CaseStage.Passed);
        var inspection = @case.Verify(Make.Today, PassedOn, hasHeld: false, ManagementLevel.CityKey, byCity: true, Thresholds);
        Assert.Equal(CaseStage.Transformed, @case.Stage);
        Assert.Equal(InspectionOutcome.Verified, inspection.Outcome);
    }

    [Fact]
    public void The_city_refuses_with_a_reason()
    {
        var @case = Make.CaseIn(CaseStage.Passed);
        Make.RefusedBy(CaseRule.ReasonMissing, () => @case.Refuse(Make.Today, ManagementLevel.CityKey, byCity: true, null));
        @case.Refuse(Make.Today, ManagementLevel.CityKey, byCity: true, "村委会没有选出");
        Assert.Equal(CaseStage.CityRefused, @case.Stage);
    }

    [Theory]
    [InlineData(ManagementLevel.CityKey, true, "市级认定", "市级认定未通过")]
    [InlineData(ManagementLevel.Ordinary, false, "县级认定", "县级认定未通过")]
    public void What_is_said_of_a_verification_names_who_gave_it(ManagementLevel level, bool byCity, string kind, string refused)
    {
        var passed = new Inspection(Make.CaseIn(CaseStage.Passed), PassedOn, InspectionKind.County, InspectionOutcome.Passed);
        var verified = Make.CaseIn(CaseStage.Passed).Verify(Make.Today, PassedOn, hasHeld: true, level, byCity, Thresholds);
        var refusal = Make.CaseIn(CaseStage.Passed).Refuse(Make.Today, level, byCity, "村委会没有选出");
        var reading = AcceptanceReading.Of(AcceptanceEvents.Of([passed, refusal]));

        Assert.Equal($"{kind}：转化升级", verified.Outcome.ToText(verified.Kind, default));
        Assert.Equal($"{kind}：未通过", refusal.Outcome.ToText(refusal.Kind, default));
        Assert.Equal(refused, reading.Stage.ToText(reading.RefusedBy, default));
        Assert.Equal(refused, reading.Outcome!.Value.ToText(reading.RefusedBy, default));
        Assert.Equal(kind + "未通过", VerificationWords.Refused(default, reading.RefusedBy));
        Assert.Null(AcceptanceReading.Of(AcceptanceEvents.Of([passed, verified])).RefusedBy);
    }

    [Fact]
    public void Of_villages_that_both_refused_both_are_named_and_where_nobody_is_asked_about_neither()
    {
        Assert.Equal("市级认定或县级认定未通过", VerificationWords.Refused(default, InspectionKind.CountyVerification, InspectionKind.City, InspectionKind.City));
        Assert.Equal("认定未通过", CaseStage.CityRefused.ToText(refusedBy: null, default));
        Assert.Equal("不合格", CaseStage.Failed.ToText(InspectionKind.City, default));
    }

    [Theory]
    [InlineData(ManagementLevel.CityKey, false, true)]
    [InlineData(ManagementLevel.CityKey, true, false)]
    [InlineData(ManagementLevel.CountyKey, true, true)]
    [InlineData(ManagementLevel.Ordinary, false, false)]
    public void The_city_refuses_its_key_villages_and_the_head_the_others_without_waiting(ManagementLevel level, bool byCity, bool isRefused)
    {
        Refusal[] against = [.. Make.CaseIn(CaseStage.Passed).AgainstRefusing(level, byCity, "理由")];
        Assert.Equal(
            !isRefused ? [] : byCity ? [AcceptanceRefusal.CountyVerifiesOthers()] : new Refusal[] { AcceptanceRefusal.CityVerifiesKeyVillages() }, against);
    }

    [Fact]
    public void A_village_that_has_not_passed_is_neither_verified_nor_refused()
    {
        Make.RefusedBy(
            CaseRule.StageDoesNotAllow, () => Make.CaseIn(CaseStage.Failed).Verify(Make.Today, PassedOn, true, ManagementLevel.CityKey, true, Thresholds));
        Make.RefusedBy(CaseRule.StageDoesNotAllow, () => Make.CaseIn(CaseStage.Rectifying).Refuse(Make.Today, ManagementLevel.CityKey, true, "理由"));
    }

    private static AcceptanceRule[] Against(DateOnly on, bool held, ManagementLevel level, bool byCity) =>
        [.. Make.CaseIn(CaseStage.Passed).AgainstVerifying(on, PassedOn, held, level, byCity, Thresholds).Cast<AcceptanceRefusal>().Select(r => r.Rule)];
}
