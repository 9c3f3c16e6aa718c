using VillageRectification.Domain.Campaigns;
using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Support;

namespace VillageRectification.Domain.Tests.Support;

/// <summary>Who of the county is tied to a village on a day.</summary>
public class LiaisonTieTests
{
    private static readonly RectificationCase Case = Make.CaseIn(CaseStage.Rectifying);
    private static readonly Guid Water = Guid.CreateVersion7();
    private static readonly DateOnly From = new(2003, 5, 6);

    [Fact]
    public void A_tie_is_of_its_first_day_already_and_the_last_one_holds()
    {
        LiaisonAssignment first = new(Case, From.AddDays(-9)) { DepartmentId = Guid.CreateVersion7(), CountyLeader = "何春梅" };
        LiaisonAssignment second = new(Case, From) { DepartmentId = Water };
        CaseFact[] facts = [second, first];

        Assert.Equal((null, first, second), (Tie(facts, -10), Tie(facts, -1), Tie(facts, 0)));
        // The leader stays whom the last assignment names that names one.
        Assert.Equal(first, facts.TieOn(LiaisonPart.CountyLeader, From));
    }

    [Fact]
    public void A_contact_is_that_of_the_department_and_stands_alone_only_where_there_is_none()
    {
        LiaisonAssignment alone = new(Case, From) { ContactPerson = "李明" };
        LiaisonAssignment department = new(Case, From.AddDays(-1)) { DepartmentId = Water };
        LiaisonAssignment leader = new(Case, From) { CountyLeader = "何春梅" };

        Assert.Equal(alone, new CaseFact[] { alone, leader }.TieOn(LiaisonPart.Contact, From));
        Assert.Null(new CaseFact[] { alone, department }.TieOn(LiaisonPart.Contact, From));
        Assert.Null(new CaseFact[] { alone }.TieOn(LiaisonPart.Department, From));
        Assert.Null(new CaseFact[] { leader }.TieOn(LiaisonPart.Contact, From));
    }

    [Theory]
    [InlineData(LiaisonPart.Department, false, false, true)]
    [InlineData(LiaisonPart.Contact, true, false, true)]
    [InlineData(LiaisonPart.CountyLeader, true, true, false)]
    public void What_ended_is_tied_no_longer_from_that_day_on_and_with_the_department_goes_the_contact(
        LiaisonPart ended, bool department, bool contact, bool leader)
    {
        LiaisonAssignment tied = new(Case, From) { DepartmentId = Water, ContactPerson = "李明", CountyLeader = "何春梅" };
        CaseFact[] facts = [tied, Case.End(tied, ended, From.AddDays(3))];
        LiaisonPart[] parts = [LiaisonPart.Department, LiaisonPart.Contact, LiaisonPart.CountyLeader];

        Assert.Equal([department, contact, leader], parts.Select(p => facts.TieOn(p, From.AddDays(3)) is not null));
        Assert.All(parts, p => Assert.NotNull(facts.TieOn(p, From.AddDays(2))));
        // What ended one assignment says nothing of the next.
        Assert.NotNull(facts.Append(new LiaisonAssignment(Case, From.AddDays(4)) { DepartmentId = Water }).TieOn(LiaisonPart.Department, Make.Today));
    }

    [Fact]
    public void The_office_of_a_leader_stays_with_him_and_goes_without_him()
    {
        LiaisonAssignment tied = new(Case, From) { DepartmentId = Water, CountyLeader = "何春梅", LeaderOffice = "副县长" };

        Assert.Equal("副县长", Case.Assign(Make.Today, Water, null, "何春梅", [tied]).LeaderOffice);
        Assert.Equal("县委常委", Case.Assign(Make.Today, Water, null, "何春梅", [tied], leaderOffice: "县委常委").LeaderOffice);
        Assert.Null(Case.Assign(Make.Today, Water, null, "李梅", [tied]).LeaderOffice);
        Assert.Null(Case.Assign(Make.Today, Water, null, null, [tied], leaderOffice: "副县长").LeaderOffice);
        // A correction says all that there is.
        Assert.Null(Case.Assign(Make.Today, Water, null, "何春梅", [tied], tied).LeaderOffice);
        var first = Case.Assign(Make.Today, null, null, "何春梅", []);
        Assert.Equal(("何春梅", Make.Today), (first.CountyLeader, first.OccurredOn));
    }

    [Fact]
    public void A_contact_without_a_department_that_stood_already_may_be_corrected()
    {
        LiaisonAssignment alone = new(Case, From) { ContactPerson = "李明" };
        LiaisonAssignment later = new(Case, Make.Today) { DepartmentId = Water };
        Assert.Equal("李明", Case.Assign(From.AddDays(1), null, "李明", null, [later], alone).ContactPerson);
        Make.RefusedBy(SupportRule.ContactNeedsDepartment, () => Case.Assign(From.AddDays(1), null, "李明", null, [later]));
    }

    [Theory]
    [InlineData("汶上县", "联系部门", "联络员", "联系县领导")]
    [InlineData("曲阜市", "联系部门", "联络员", "联系市领导")]
    [InlineData("任城区", "联系部门", "联络员", "联系区领导")]
    public void The_parts_of_a_tie_are_called_by_what_the_county_is(string county, params string[] words) =>
        Assert.Equal(words, Enum.GetValues<LiaisonPart>().Select(p => p.ToText(new CountyWords(county))));

    [Fact]
    public void How_much_of_a_promise_is_kept_is_said_in_words() => Assert.Equal(
        ["全部兑现", "兑现一部分，其余还要给", "兑现一部分，其余不再给"], Enum.GetValues<PromiseKept>().Select(k => k.ToText()));

    private static LiaisonAssignment? Tie(CaseFact[] facts, int days) => facts.TieOn(LiaisonPart.Department, From.AddDays(days));
}
