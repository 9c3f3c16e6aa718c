using VillageRectification.Domain.Acceptance;
using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Tests.Acceptance;

/// <summary>The consolidation of a passed village is extended by a decision of the head.</summary>
public class ExtensionTests
{
    private const int Months = 3;

    private static readonly DateOnly PassedOn = new(2003, 6, 10);

    private readonly RectificationCase _case = Make.CaseIn(CaseStage.Passed);

    [Theory]
    [InlineData("2003-09-10", true)]
    [InlineData("2003-09-11", false)]
    public void It_ends_later_than_it_would(string until, bool isRefused)
    {
        var end = new DateOnly(2003, 9, 10);
        Assert.Equal(end, ConsolidationSteps.EndOf(PassedOn, Months, until: null));
        Assert.Equal(
            isRefused ? [AcceptanceRefusal.ExtendsNothing(end)] : [],
            _case.AgainstExtending(new(2003, 9, 1), DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture), PassedOn, end, Months));
    }

    [Theory]
    [InlineData("2004-09-10", false)]
    [InlineData("2004-09-11", true)]
    public void It_lasts_a_year_past_the_consolidation_at_most_however_often_it_is_extended(string until, bool isRefused)
    {
        var day = DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture);
        Domain.Common.Refusal[] refused = isRefused ? [AcceptanceRefusal.ExtendsTooFar(new(2004, 9, 10))] : [];

        Assert.Equal(refused, _case.AgainstExtending(new(2003, 9, 1), day, PassedOn, new(2003, 9, 10), Months));
        Assert.Equal(refused, _case.AgainstExtending(new(2003, 9, 1), day, PassedOn, new(2004, 6, 1), Months));
    }

    [Fact]
    public void One_that_was_longer_before_is_corrected_in_its_other_words()
    {
        var longer = Extended(new(2003, 9, 1), new(2005, 9, 1));

        Assert.Equal(longer.Until, _case.Extend(longer.OccurredOn, longer.Until, ("再看一年", null), [longer], PassedOn, Months, longer).Until);
    }

    [Fact]
    public void The_last_one_since_the_verdict_that_holds_counts()
    {
        ConsolidationExtension[] said = [Extended(new(2003, 6, 9), new(2004, 6, 1)), Extended(new(2003, 9, 1), new(2003, 12, 1))];

        Assert.Equal(new(2003, 12, 1), said.ExtendedUntil(PassedOn));
        Assert.Equal(new(2003, 12, 1), ConsolidationSteps.EndOf(PassedOn, Months, said.ExtendedUntil(PassedOn)));
        Assert.Null(said[..1].ExtendedUntil(PassedOn));
        Assert.Null(ConsolidationSteps.EndOf(null, Months, new(2003, 12, 1)));
    }

    [Fact]
    public void The_head_verifies_from_its_end_on()
    {
        IEnumerable<Domain.Common.Refusal> Against(DateOnly on, ManagementLevel level, bool byCity) =>
            _case.AgainstVerifying(on, PassedOn, hasHeld: true, level, byCity, new(), until: new(2003, 12, 1));

        Assert.Equal([AcceptanceRefusal.ConsolidationTooShort(new(2003, 12, 1))], Against(new(2003, 11, 30), ManagementLevel.Ordinary, byCity: false));
        Assert.Empty(Against(new(2003, 12, 1), ManagementLevel.Ordinary, byCity: false));
        Assert.Empty(Against(new(2003, 9, 1), ManagementLevel.Higher, byCity: true));
    }

    [Fact]
    public void A_second_one_begins_where_the_first_one_ends_and_a_correction_takes_its_own_place()
    {
        var first = Extended(new(2003, 9, 1), new(2003, 12, 1));
        ConsolidationExtension Extend(DateOnly until, ConsolidationExtension? corrects) =>
            _case.Extend(new(2003, 9, 20), until, ("债务还没有还清", "汶组发〔2003〕9号"), [first], PassedOn, Months, corrects);

        Make.RefusedBy(AcceptanceRule.ExtendsNothing, () => Extend(new(2003, 11, 1), corrects: null));
        Assert.Equal(new(2003, 11, 1), Extend(new(2003, 11, 1), corrects: first).Until);
        Assert.Equal("汶组发〔2003〕9号", Extend(new(2004, 1, 1), corrects: null).Document);
    }

    [Fact]
    public void Only_a_passed_village_that_is_not_verified_yet()
    {
        Assert.Equal([AcceptanceRefusal.NotPassed()], Against(CaseStage.Relapsed));
        Assert.Equal([AcceptanceRefusal.VerifiedAlready()], Against(CaseStage.Transformed));
        Assert.Equal(
            [AcceptanceRefusal.BeforeLastStep(PassedOn)],
            _case.AgainstExtending(PassedOn.AddDays(-1), new(2004, 1, 1), PassedOn, PassedOn.AddMonths(Months), Months));

        static IEnumerable<Domain.Common.Refusal> Against(CaseStage stage) =>
            Make.CaseIn(stage).AgainstExtending(new(2003, 9, 1), new(2004, 1, 1), PassedOn, PassedOn.AddMonths(Months), Months);
    }

    private ConsolidationExtension Extended(DateOnly on, DateOnly until) => new(_case, on, until, "债务还没有还清");
}
