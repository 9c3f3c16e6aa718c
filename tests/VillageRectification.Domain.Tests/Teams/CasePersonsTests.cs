using VillageRectification.Domain.Teams;

namespace VillageRectification.Domain.Tests.Teams;

public sealed class CasePersonsTests
{
    private static readonly CasePersons Persons = CasePersons.Nobody(Guid.CreateVersion7()) with
    {
        Secretary = "赵存良",
        DeputySecretary = "罗广才",
        OrganisationOfficer = "林存良",
        CountyLeader = "何春梅",
        Department = "县水利局",
        ContactPerson = "吴建国",
        Members = [new("陈志强", TeamRole.Leader, null), new("朱洪涛", TeamRole.ResidentDeputy, true), new("赵立新", TeamRole.Member, false)],
    };

    [Fact]
    public void The_resident_deputy_is_found_among_the_members_and_unknown_without_one()
    {
        Assert.Equal("朱洪涛", Persons.ResidentDeputy);
        Assert.Null((Persons with { Members = [Persons.Members[0], Persons.Members[2]] }).ResidentDeputy);
    }

    [Fact]
    public void Who_does_not_reach_the_township_is_not_told_its_three()
    {
        var village = Persons.OfVillage();
        Assert.Equal((null, null, null), (village.Secretary, village.DeputySecretary, village.OrganisationOfficer));
        Assert.Equal(("何春梅", "县水利局", "吴建国"), (village.CountyLeader, village.Department, village.ContactPerson));
        Assert.Same(Persons.Members, village.Members);
    }
}
