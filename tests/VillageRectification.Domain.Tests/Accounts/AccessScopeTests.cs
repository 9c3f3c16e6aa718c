using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Divisions;

namespace VillageRectification.Domain.Tests.Accounts;

/// <summary>How far an account reaches: what it sees, what is counted for it, and what it may ask for.</summary>
public class AccessScopeTests
{
    private static readonly Guid Case = Guid.CreateVersion7();
    private static readonly AccessScope Department = AccessScope.OfCases([new(Case, "370830112216")]);
    private static readonly AccessScope City = AccessScope.Submitted("3708", [new(Case, "370830112216"), new(Guid.CreateVersion7(), "370830112216")]);

    [Theory]
    [InlineData("370830112", "370830112000")]
    [InlineData("370830112216", "370830112000")]
    [InlineData("370830", null)]
    [InlineData("3708", null)]
    [InlineData("", null)]
    public void A_scope_lies_in_a_township_where_all_of_it_does(string prefix, string? township) =>
        Assert.Equal(township, AccessScope.Prefix(prefix).Township);

    [Fact]
    public void Villages_lie_in_a_township_where_all_of_them_do()
    {
        Assert.Equal("370830112000", AccessScope.Villages(["370830112216", "370830112217"]).Township);
        Assert.Null(AccessScope.Villages(["370830112216", "370830113201"]).Township);
        Assert.Equal("370830112000", Department.Township);
        Assert.Null(AccessScope.Nothing.Township);
    }

    [Fact]
    public void A_department_sees_its_case_and_what_is_written_of_the_township_but_no_other_case_there()
    {
        Assert.Equal(["370830112000", "370830112216"], Department.Codes);
        Assert.Equal((true, false), (Department.ContainsCase(Case, "370830112216"), Department.ContainsCase(Guid.CreateVersion7(), "370830112216")));
        Assert.False(Department.ContainsCase(Case, "370830112217"));
        Assert.Equal([Case], Department.Cases);
        Assert.False(Department.HoldsEveryCase || Department.HoldsCounty || Department.CountsMoreThanItSees);
        Assert.False(AccessScope.OfCases([]).ContainsCase(Case, "370830112216"));
        Assert.False(AccessScope.OfCases([]).HoldsEveryCase);
    }

    [Fact]
    public void Villages_are_seen_with_every_case_of_theirs()
    {
        var scope = AccessScope.Villages(["370830112217", "370830112216", "370830112216"]);
        Assert.Equal(["370830112000", "370830112216", "370830112217"], scope.Codes);
        Assert.True(scope.HoldsEveryCase && scope.ContainsCase(Guid.CreateVersion7(), "370830112216"));
        Assert.Empty(scope.Cases);
        Assert.True(scope.ContainsCounty("370830"));
        Assert.False(scope.ContainsCounty("370831"));
    }

    [Fact]
    public void A_city_counts_more_than_it_sees_and_others_count_what_they_see()
    {
        Assert.Equal(["370830000000", "370830112000", "370830112216"], City.Codes);
        Assert.Equal((true, false), (City.CountsMoreThanItSees, City.HoldsCounty));
        Assert.Equal(DivisionRange.OfPrefix("3708"), City.Counted);
        Assert.Equal((DivisionRange.Nothing, 2), (City.Range, City.Cases.Count));
        Assert.Equal(new DivisionRange("370800", "370899"), City.CountyRange);
        Assert.All(
            [AccessScope.Nothing, AccessScope.Everything, AccessScope.Prefix("370830"), Department, AccessScope.Villages(["370830112216"])],
            s => Assert.False(s.CountsMoreThanItSees));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("3708", true)]
    [InlineData("370830", true)]
    [InlineData("370830112", false)]
    [InlineData("370830112216", false)]
    public void Papers_of_a_county_are_of_who_holds_all_of_it(string prefix, bool holds) => Assert.Equal(holds, AccessScope.Prefix(prefix).HoldsCounty);

    [Fact]
    public void Nothing_reaches_no_village_no_case_and_no_county()
    {
        var nothing = AccessScope.Nothing;
        Assert.False(nothing.HoldsCounty || nothing.Contains("370830112216") || nothing.ContainsCounty("370830") || nothing.CountsCounty("370830"));
        Assert.Equal(DivisionRange.Nothing, nothing.CountyRange);
        Assert.Empty(nothing.Counties);
        Assert.True(AccessScope.Everything is { HoldsCounty: true, HoldsEveryCase: true });
        Assert.True(AccessScope.Everything.ContainsCase(Case, "370830112216") && AccessScope.Everything.CountsCounty("650102"));
    }

    [Theory]
    [InlineData("370830112", "370830112", true)]
    [InlineData("370830112", "370830", false)]
    [InlineData("370830112", "370830112216", true)]
    [InlineData("370830112", "370830113201", false)]
    public void A_township_asks_for_itself_and_its_villages(string prefix, string asked, bool covers) =>
        Assert.Equal(covers, AccessScope.Prefix(prefix).Covers(asked));

    // Down to the township the figures are its own, of a village only what is submitted.
    [Theory]
    [InlineData("3708", true)]
    [InlineData("370830", true)]
    [InlineData("370830112", true)]
    [InlineData("370830112216", false)]
    [InlineData("3709", false)]
    public void A_city_to_which_nothing_is_submitted_asks_for_counties_and_townships(string asked, bool covers) =>
        Assert.Equal(covers, AccessScope.Submitted("3708", []).Covers(asked));

    [Theory]
    [InlineData("370830112216", true)]
    [InlineData("370830112", true)]
    [InlineData("370830", true)]
    [InlineData("370830112217", false)]
    [InlineData("370830113", false)]
    public void Who_has_villages_asks_for_what_they_lie_in(string asked, bool covers) =>
        Assert.Equal(covers, AccessScope.Villages(["370830112216"]).Covers(asked));
}
