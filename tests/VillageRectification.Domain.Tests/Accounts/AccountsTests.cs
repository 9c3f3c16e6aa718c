using VillageRectification.Domain.Accounts;

namespace VillageRectification.Domain.Tests.Accounts;

public class AccountsTests
{
    [Fact]
    public void Every_act_has_its_row_and_somebody_who_may() =>
        Assert.All(Enum.GetValues<Act>(), act => Assert.NotEmpty(Permissions.RolesFor(act)));

    [Theory]
    [InlineData(Role.Admin, Act.SeeCases, false)]
    [InlineData(Role.City, Act.SeeCases, true)]
    [InlineData(Role.Leader, Act.LogProgress, false)]
    [InlineData(Role.Town, Act.ImportLedger, false)]
    [InlineData(Role.Dept, Act.ImportLedger, true)]
    [InlineData(Role.Dept, Act.IssueBulletin, false)]
    [InlineData(Role.Head, Act.DraftBulletin, false)]
    [InlineData(Role.Head, Act.ManageAccounts, false)]
    public void The_table_says_who_may_do_what(Role role, Act act, bool may) => Assert.Equal(may, role.May(act));

    [Fact]
    public void A_set_of_villages_reaches_their_townships_own_facts_but_not_their_neighbours()
    {
        var scope = AccessScope.Villages(["370830112216"]);
        Assert.Equal(["370830112000", "370830112216"], scope.Codes);
        Assert.Equal(["370830"], scope.Counties);
    }

    [Theory]
    [InlineData("370830", true)]
    [InlineData("370830112", true)]
    [InlineData("37", false)]
    [InlineData("370831", false)]
    public void A_county_scope_covers_what_begins_with_it(string prefix, bool isCovered) =>
        Assert.Equal(isCovered, AccessScope.Prefix("370830").Covers(prefix));

    [Theory]
    [InlineData("3708", true)]
    [InlineData("370830", true)]
    [InlineData("370830112", true)]
    [InlineData("370830112216", true)]
    [InlineData("370830112217", false)]
    [InlineData("370930", false)]
    public void A_city_asks_for_parts_of_its_counties_and_for_the_villages_that_are_submitted(string prefix, bool isCovered) =>
        Assert.Equal(isCovered, AccessScope.Submitted("3708", [new(Guid.CreateVersion7(), "370830112216")]).Covers(prefix));

    [Fact]
    public void Of_a_city_its_counties_are_counted_and_a_submitted_case_is_seen_with_its_township_and_county()
    {
        var @case = Guid.CreateVersion7();
        var scope = AccessScope.Submitted("3708", [new(@case, "370830112216")]);
        Assert.True(scope.Contains("370830112216") && scope.Contains("370830112000") && scope.Contains("370830000000"));
        Assert.False(scope.Contains("370830112217"));
        Assert.Equal((true, false), (scope.ContainsCase(@case, "370830112216"), scope.ContainsCase(Guid.CreateVersion7(), "370830112216")));
        Assert.Equal((true, true, false), (scope.CountsCounty("370830"), scope.ContainsCounty("370831"), scope.ContainsCounty("370900")));
        Assert.Equal((false, null), (scope.HoldsEveryCase, scope.Township));
        Assert.True(AccessScope.Prefix("370830").ContainsCase(@case, "370830112216"));
    }

    [Fact]
    public void Nobody_covers_nothing() => Assert.False(AccessScope.Nothing.Covers("37"));
}
