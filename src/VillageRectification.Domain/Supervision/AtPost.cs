namespace VillageRectification.Domain.Supervision;

/// <summary>Whom the supervisor found at post: 工作组在岗, 仅副组长在岗, 工作组不在岗.</summary>
public enum AtPost
{
    Team = 1,
    DeputyOnly = 2,
    Nobody = 3,
}
