using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Figures;

namespace VillageRectification.Domain.Tests.Figures;

/// <summary>By whom a passed village is verified and from when, and which villages a sample can be drawn from.</summary>
public class VerificationReadingTests
{
    private const int Months = 3;

    private static readonly DateOnly PassedOn = new(2003, 5, 20);
    private static readonly DateOnly First = new(2003, 8, 20);

    private readonly One _one = new();

    [Fact]
    public void The_county_waits_for_the_end_of_the_consolidation_and_for_somebody_who_went_back()
    {
        _one.With(Passed(PassedOn));
        Assert.Equal([AcceptanceRule.ConsolidationTooShort, AcceptanceRule.NoRevisitHeld], Rules(First.AddDays(-1)));
        Assert.Equal([AcceptanceRule.NoRevisitHeld], Rules(First));

        _one.With(new Inspection(_one.Case, PassedOn.AddDays(30), InspectionKind.Revisit, InspectionOutcome.Held));

        Assert.Equal((false, false, First), Read(First.AddDays(-1)) is var before ? (before.IsOfCity, before.IsDue, before.First) : default);
        Assert.Equal((false, true, First), Read(First) is var on ? (on.IsOfCity, on.IsDue, on.First) : default);
        Assert.Empty(Read(First).Against);
    }

    [Theory]
    [InlineData(ManagementLevel.CityKey, true)]
    [InlineData(ManagementLevel.Higher, true)]
    [InlineData(ManagementLevel.CountyKey, false)]
    public void The_city_waits_for_nothing(ManagementLevel level, bool isOfCity)
    {
        _one.With(new LevelChange(_one.Case, Make.Start, level), Passed(PassedOn));

        var reading = Read(PassedOn);

        Assert.Equal((isOfCity, isOfCity, isOfCity ? PassedOn : First), (reading.IsOfCity, reading.IsDue, reading.First));
        Assert.Equal(isOfCity, reading.Against.Count == 0);
        Assert.Equal(isOfCity ? [_one.Case.Id] : [], Drawn(PassedOn, SampleList.ToVerify));
    }

    [Fact]
    public void An_extension_after_the_verdict_moves_the_first_day_and_one_before_it_does_not()
    {
        _one.With(Passed(PassedOn));
        var (village, until) = (Village(First), new DateOnly(2003, 12, 1));

        Assert.Equal(until, Of(village with { Extension = (PassedOn, until) }, First).First);
        Assert.Equal(First, Of(village with { Extension = (PassedOn.AddDays(-1), until) }, First).First);
    }

    [Theory]
    [InlineData("2003-09-29", null, false)]
    [InlineData("2003-10-01", null, true)]
    [InlineData("2003-09-29", "2003-12-31", false)]
    [InlineData("2003-09-29", "2004-01-01", true)]
    public void It_is_late_when_the_first_day_lies_after_the_deadline(string passed, string? until, bool isLate)
    {
        var passedOn = Day(passed);
        _one.With(Passed(passedOn));
        var village = Village(Make.Deadline);

        Assert.Equal(isLate, Of(until is null ? village : village with { Extension = (passedOn, Day(until)) }, Make.Deadline).IsLate);
    }

    [Fact]
    public void A_village_that_has_not_passed_is_late_waits_for_nothing_and_is_not_due()
    {
        var reading = Read(Make.Today);

        Assert.Equal((null, null, true, false, 0), (reading.PassedOn, reading.First, reading.IsLate, reading.IsDue, reading.Against.Count));
    }

    [Fact]
    public void Neither_a_suspended_village_is_due_nor_one_that_was_verified()
    {
        _one.With(new LevelChange(_one.Case, Make.Start, ManagementLevel.CityKey), Passed(PassedOn));
        Assert.True(Read(PassedOn).IsDue);
        Assert.False(Of(Village(PassedOn) with { Standing = Standing.Suspended }, PassedOn).IsDue);

        _one.With(new Inspection(_one.Case, PassedOn.AddDays(9), InspectionKind.City, InspectionOutcome.Verified));

        Assert.False(Read(PassedOn.AddDays(9)).IsDue);
        Assert.Empty(Drawn(PassedOn.AddDays(9), SampleList.ToVerify));
    }

    [Fact]
    public void A_sample_is_drawn_from_active_villages_that_passed_or_wait_for_a_revisit()
    {
        Assert.Empty(Drawn(PassedOn, SampleList.Passed));
        _one.With(Passed(PassedOn));
        Assert.Equal([_one.Case.Id], Drawn(PassedOn, SampleList.Passed));
        Assert.Equal([_one.Case.Id], Drawn(PassedOn, SampleList.ToRevisit));
        Assert.Empty(Drawn(PassedOn, SampleList.ToVerify));

        _one.With(new Inspection(_one.Case, PassedOn.AddDays(30), InspectionKind.Revisit, InspectionOutcome.Held));
        Assert.Equal([_one.Case.Id], Drawn(PassedOn.AddDays(30), SampleList.Passed));
        Assert.Empty(Drawn(PassedOn.AddDays(30), SampleList.ToRevisit));

        _one.With(new StandingChange(_one.Case, PassedOn.AddDays(40), Standing.Suspended, "撤并"));
        Assert.Empty(Drawn(PassedOn.AddDays(40), SampleList.Passed));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private AcceptanceRule[] Rules(DateOnly asOf) =>
        [.. Read(asOf).Against.Select(r => Enum.GetValues<AcceptanceRule>().Single(rule => r.Is(rule)))];

    private Guid[] Drawn(DateOnly asOf, SampleList list) => [.. SampleLists.Of(_one.On(asOf), list).Select(v => v.CaseId)];

    private VerificationReading Read(DateOnly asOf) => Of(Village(asOf), asOf);

    private CaseReading Village(DateOnly asOf) => Assert.Single(_one.On(asOf).Readings);

    private VerificationReading Of(CaseReading village, DateOnly asOf) => new(village, _one.On(asOf).Frame with { ConsolidationMonths = Months });

    private Inspection Passed(DateOnly on) => new(_one.Case, on, InspectionKind.County, InspectionOutcome.Passed);
}
