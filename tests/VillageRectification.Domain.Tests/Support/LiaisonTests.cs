using VillageRectification.Domain.Cases;
using VillageRectification.Domain.Common;
using VillageRectification.Domain.Support;

namespace VillageRectification.Domain.Tests.Support;

public class LiaisonTests
{
    private static readonly RectificationCase Case = Make.CaseIn(CaseStage.Rectifying);
    private static readonly Guid Water = Guid.CreateVersion7();
    private static readonly Guid Roads = Guid.CreateVersion7();
    private static readonly LiaisonAssignment Tied = new(Case, Make.Today.AddDays(-30)) { DepartmentId = Water, ContactPerson = "李明" };

    [Fact]
    public void Where_the_department_stays_its_contact_stays_until_another_is_named_or_he_is_ended()
    {
        Assert.Equal("李明", Case.Assign(Make.Today, Water, " ", "何春梅", [Tied]).ContactPerson);
        Assert.Equal("王秀英", Case.Assign(Make.Today, Water, "王秀英", null, [Tied]).ContactPerson);
        Assert.Null(Case.Assign(Make.Today, Roads, null, null, [Tied]).ContactPerson);
        Assert.Null(Case.Assign(Make.Today, null, null, "何春梅", [Tied]).ContactPerson);
        Assert.Null(Case.Assign(Make.Today, Water, null, null, [Tied, Case.End(Tied, LiaisonPart.Contact, Make.Today)]).ContactPerson);
        Assert.Null(Case.Assign(Make.Today, Water, null, null, [Tied, Case.End(Tied, LiaisonPart.Department, Make.Today)]).ContactPerson);
    }

    [Fact]
    public void A_tie_ends_once_and_after_the_day_on_which_it_began()
    {
        Make.RefusedBy(CaseRule.EndsBeforeBegin, () => Case.End(Tied, LiaisonPart.Department, Tied.OccurredOn.AddDays(-1)));
        Make.RefusedBy(SupportRule.EndsOnFirstDay, () => Case.End(Tied, LiaisonPart.Department, Tied.OccurredOn));
        var contact = Case.End(Tied, LiaisonPart.Contact, Tied.OccurredOn.AddDays(1));
        Make.RefusedBy(SupportRule.EndedAlready, () => Case.End(Tied, LiaisonPart.Contact, Make.Today, contact));
        var department = Case.End(Tied, LiaisonPart.Department, Make.Today.AddDays(-9), contact);
        Make.RefusedBy(SupportRule.EndedAlready, () => Case.End(Tied, LiaisonPart.Department, Make.Today, contact, department));
        // With the department went the contact.
        Make.RefusedBy(SupportRule.EndedAlready, () => Case.End(Tied, LiaisonPart.Contact, Make.Today, department));
    }

    [Fact]
    public void A_correction_says_all_that_there_is() =>
        Assert.Null(Case.Assign(Make.Today, Water, null, null, [Tied], new(Case, Make.Today) { DepartmentId = Water, ContactPerson = "王秀英" }).ContactPerson);

    [Fact]
    public void A_contact_comes_with_a_department_once_one_was_tied_though_it_is_no_longer()
    {
        LiaisonEnding ended = Case.End(Tied, LiaisonPart.Department, Make.Today.AddDays(-1));
        foreach (CaseFact[] facts in new CaseFact[][] { [Tied], [Tied, ended] })
        {
            Assert.Equal([SupportRefusal.ContactNeedsDepartment()], facts.AgainstContact(null, "王秀英"));
            Assert.Throws<RuleViolationException>(() => Case.Assign(Make.Today, null, "王秀英", "何春梅", facts));
        }

        Assert.Empty(new CaseFact[] { Tied }.AgainstContact(Roads, "王秀英"));
        Assert.Empty(new CaseFact[] { Tied }.AgainstContact(null, " "));
        Assert.Empty(new CaseFact[] { new LiaisonAssignment(Case, Make.Today) { CountyLeader = "何春梅" } }.AgainstContact(null, "王秀英"));
    }

    [Fact]
    public void An_assignment_that_names_who_is_tied_already_would_change_nothing()
    {
        LiaisonAssignment leader = new(Case, Make.Today.AddDays(-5)) { CountyLeader = "何春梅", LeaderOffice = "副县长" };
        CaseFact[] facts = [Tied, leader];

        Assert.True(facts.AreTiedOn(Make.Today, Water, null, null));
        Assert.True(facts.AreTiedOn(Make.Today, Water, "李明", "何春梅", "副县长"));
        Assert.True(facts.AreTiedOn(Make.Today, null, null, "何春梅"));
        Assert.False(facts.AreTiedOn(Make.Today, Roads, null, null));
        Assert.False(facts.AreTiedOn(Make.Today, Water, "王秀英", null));
        Assert.False(facts.AreTiedOn(Make.Today, Water, null, "李梅"));
        Assert.False(facts.AreTiedOn(Make.Today, null, null, "何春梅", "县委常委"));
        // It is asked of the day from which the new one would hold.
        Assert.False(facts.AreTiedOn(leader.OccurredOn.AddDays(-1), null, null, "何春梅"));
    }
}
