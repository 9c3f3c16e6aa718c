using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Tests.Cases;

/// <summary>Listing a village with its level and types, what it was before, and when it was listed before.</summary>
public class ListingStepsTests
{
    private static readonly CaseGrade Grade = new(ManagementLevel.CountyKey, "财务混乱", ["经济薄弱"]);
    private static readonly ListedDivision Village = new(DivisionCode.Parse("370830112202"), "孔庄村");

    [Fact]
    public void A_village_is_listed_with_its_grade_on_one_day_under_the_key_of_the_form()
    {
        var key = Guid.CreateVersion7();
        var (@case, facts) = ListingSteps.Register(null, Village, Grade, new(Make.Today.AddDays(-1), Make.Today, Make.Campaign()) { Key = key });

        var registered = Assert.IsType<StandingChange>(facts[0]);
        Assert.Equal((key, true, Make.Today.AddDays(-1)), (registered.Id, registered.IsRegistration, registered.OccurredOn));
        var level = Assert.IsType<LevelChange>(facts[1]);
        Assert.Equal((ManagementLevel.CountyKey, "财务混乱", "经济薄弱", (string?)null), (level.Level, level.CaseType, level.OtherTypes, level.Reason));
        Assert.Equal(Grade.OtherTypes, facts.GradeOn(Make.Today)!.OtherTypes);
        Assert.Equal("370830112202", @case.DivisionCode);
    }

    [Fact]
    public void Neither_a_listed_village_nor_a_day_that_cannot_be_is_taken()
    {
        var campaign = Make.Campaign();
        Make.RefusedBy(CaseRule.AlreadyListed, () => ListingSteps.Register(Make.Case(campaign), Village, Grade, new(Make.Today, Make.Today, campaign)));
        Make.RefusedBy(CaseRule.BeforeCampaignStart, () => ListingSteps.Register(null, Village, Grade, new(Make.Start.AddDays(-1), Make.Today, campaign)));
        Make.RefusedBy(CaseRule.LateEntryNeedsReason, () => ListingSteps.Propose(null, Village, new(Make.Today.AddDays(-4), Make.Today, campaign), Grade));
        Make.RefusedBy(CaseRule.AlreadyListed, () => ListingSteps.Propose(Make.Case(campaign), Village, new(Make.Today, Make.Today, campaign), Grade));
    }

    [Fact]
    public void A_proposal_is_settled_with_words()
    {
        var proposal = ListingSteps.Propose(null, Village, new(Make.Today, Make.Today, Make.Campaign()), Grade);
        Assert.Equal((Grade.Level, Grade.CaseType), (proposal.Grade.Level, proposal.Grade.CaseType));
        Make.RefusedBy(CaseRule.ReasonMissing, () => proposal.Settle(" "));
        proposal.Settle("不列入：已经合并");
        Assert.True(proposal.IsVoided);
    }

    [Fact]
    public void A_later_grade_needs_a_reason_and_something_new()
    {
        var @case = Make.Case();
        var first = @case.Grade(Make.Start, Grade, null, null);
        var now = new CaseFact[] { first }.GradeOn(Make.Today);
        Make.RefusedBy(CaseRule.ReasonMissing, () => @case.Grade(Make.Today, Grade with { Level = ManagementLevel.CityKey }, now, ""));
        Make.RefusedBy(CaseRule.LevelStays, () => @case.Grade(Make.Today, Grade, now, "因"));

        var later = @case.Grade(Make.Today, Grade with { OtherTypes = [] }, now, "因");

        Assert.Empty(new CaseFact[] { first, later }.GradeOn(Make.Today)!.OtherTypes);
        Assert.Equal(Grade.OtherTypes, new CaseFact[] { first, later }.GradeOn(Make.Today.AddDays(-1))!.OtherTypes);
    }

    [Fact]
    public void A_dated_grade_holds_before_what_the_baseline_repeats()
    {
        var @case = Make.Case();
        var baseline = @case.Describe(Make.Start, new(ManagementLevel.Ordinary, "经济薄弱", []), new() { Households = 12 }, null);
        Assert.Equal(ManagementLevel.Ordinary, new CaseFact[] { baseline }.GradeOn(Make.Today)!.Level);
        var level = @case.Grade(Make.Start, Grade, new(ManagementLevel.Ordinary, "经济薄弱", []), "因");
        Assert.Equal(ManagementLevel.CountyKey, new CaseFact[] { level, baseline }.GradeOn(Make.Today)!.Level);
        Make.RefusedBy(CaseRule.BaselineIsThere, () => @case.Describe(Make.Today, Grade, new(), baseline));
        Assert.Null(Array.Empty<CaseFact>().GradeOn(Make.Today));
    }

    [Fact]
    public void An_earlier_listing_is_of_a_year_before_and_noted_once()
    {
        var (@case, campaign) = (Make.Case(), Make.Campaign());
        var noted = @case.NoteEarlier(campaign, Make.Today, 2001, " 软弱涣散村整顿 ", " ", []);
        Assert.Equal((2001, "软弱涣散村整顿", (string?)null), (noted.Year, noted.Name, noted.Outcome));
        Make.RefusedBy(CaseRule.EarlierListingIsThere, () => @case.NoteEarlier(campaign, Make.Today, 2001, null, null, [noted]));
        Make.RefusedBy(CaseRule.ListedInThisCampaign, () => @case.NoteEarlier(campaign, Make.Today, 2002, null, null, []));
    }

    [Theory]
    [InlineData(1996, false)]
    [InlineData(1997, true)]
    [InlineData(2002, true)]
    [InlineData(2003, true)]
    public void A_listing_is_shown_for_five_years(int year, bool isShown) =>
        Assert.Equal(isShown ? [year] : [], ListingYears.Before(new(2002, 10, 20), [year, year]));
}
