using VillageRectification.Domain.Accounts;
using VillageRectification.Domain.Departments;
using VillageRectification.Domain.Teams;

namespace VillageRectification.Persistence.Readings;

/// <summary>Who answers for a village on a day. Null or empty is not written down.</summary>
/// <param name="Members">Of the work team, by role and name.</param>
public sealed record CasePersons(
    Guid CaseId, string? Secretary, string? DeputySecretary, string? OrganisationOfficer, string? CountyLeader, string? Department, string? ContactPerson,
    IReadOnlyList<CasePersons.Member> Members)
{
    public string? ResidentDeputy => Members.FirstOrDefault(m => m.Role is TeamRole.ResidentDeputy)?.Name;

    /// <param name="IsReleased">From his own post; null when nothing says so.</param>
    public sealed record Member(string Name, TeamRole Role, bool? IsReleased);
}
