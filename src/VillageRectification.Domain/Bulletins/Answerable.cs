namespace VillageRectification.Domain.Bulletins;

/// <summary>Who answers for a village on the bulletin's day: the township's three holders, the tied department and county leader. Null is not filled in.</summary>
public sealed record Answerable(string? Secretary, string? DeputySecretary, string? OrganisationOfficer, string? Department, string? CountyLeader)
{
    public static Answerable Nobody { get; } = new(null, null, null, null, null);
}
