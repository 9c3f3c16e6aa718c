namespace VillageRectification.Domain.Cases;

/// <summary>How far a problem has come (未解决/缓解/已解决/重新办理). A problem without a dated status is open.</summary>
public enum ProblemStatus
{
    Open = 1,
    Eased = 2,
    Resolved = 3,
    Reopened = 4,
}
