using VillageRectification.Domain.Cases;

namespace VillageRectification.Domain.Teams;

/// <summary>Somebody belongs to the village's work team (驻村工作组) from that day on.</summary>
public sealed class TeamMember : CaseFact
{
    public const int NameMaxLength = 50;
    public const int OfficeMaxLength = 60;

    private TeamMember()
    {
    }

    internal TeamMember(RectificationCase @case, DateOnly from, string name, TeamRole role)
        : base(@case, from)
    {
        Name = name;
        Role = role;
    }

    public string Name { get; private init; } = null!;

    public TeamRole Role { get; private init; }

    /// <summary>Where he comes from and what he is there (单位和职务); null is unknown.</summary>
    public string? Office { get; init; }
}
