using VillageRectification.Domain.Campaigns;

namespace VillageRectification.Domain.Teams;

/// <summary>Who answers for a village on a day. Null or empty is not written down; several names of one post at a time are joined by 、.</summary>
/// <param name="Members">Of the work team, by role and name.</param>
public sealed record CasePersons(
    Guid CaseId, string? Secretary, string? DeputySecretary, string? OrganisationOfficer, string? CountyLeader, string? Department, string? ContactPerson,
    IReadOnlyList<CasePersons.Member> Members)
{
    /// <summary>Who of the township answers for the village (包村).</summary>
    public string? TownshipLeader { get; init; }

    /// <summary>The day from which the last department is tied to it no longer; null where one is, and where none ever was.</summary>
    public DateOnly? DepartmentEndedOn { get; init; }

    /// <summary>The same of the leader of the county.</summary>
    public DateOnly? CountyLeaderEndedOn { get; init; }

    /// <summary>What the leader of the county is (单位和职务), as it was said of him last.</summary>
    public string? LeaderOffice { get; init; }

    public string? ResidentDeputy => Members.FirstOrDefault(m => m.Role is TeamRole.ResidentDeputy)?.Name;

    /// <summary>By name; null where there is nobody.</summary>
    public string? Of(FourOne role) => role switch
    {
        FourOne.CountyLeader => CountyLeader,
        FourOne.TownshipLeader => TownshipLeader,
        FourOne.FirstSecretary => Members.FirstOrDefault(m => m.Role is TeamRole.FirstSecretary)?.Name,
        FourOne.Department => Department,
    };

    /// <summary>Who holds a post of the township.</summary>
    public string? Of(HolderPost post) => post switch
    {
        HolderPost.Secretary => Secretary,
        HolderPost.DeputySecretary => DeputySecretary,
        HolderPost.OrganisationOfficer => OrganisationOfficer,
    };

    /// <summary>Which of the four ones there should be and is not.</summary>
    public IEnumerable<FourOne> Missing(CampaignRoles roles) => roles.All.Where(r => Of(r) is null);

    /// <summary>Without the township's three, for who does not reach the township.</summary>
    public CasePersons OfVillage() => this with { Secretary = null, DeputySecretary = null, OrganisationOfficer = null };

    public static CasePersons Nobody(Guid caseId) => new(caseId, null, null, null, null, null, null, []);

    /// <param name="IsReleased">From his own post; null when nothing says so.</param>
    public sealed record Member(string Name, TeamRole Role, bool? IsReleased);
}
