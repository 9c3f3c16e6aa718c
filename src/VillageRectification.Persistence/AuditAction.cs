namespace VillageRectification.Persistence;

/// <summary>What a save did to a root.</summary>
public enum AuditAction
{
    Added = 1,
    Changed = 2,
    Deleted = 3,
}
