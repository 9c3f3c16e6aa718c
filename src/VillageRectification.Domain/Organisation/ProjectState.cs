namespace VillageRectification.Domain.Organisation;

/// <summary>How far a project of the collective has come.</summary>
public enum ProjectState
{
    Planned = 1,
    Started = 2,
    Earning = 3,
    Stopped = 4,
}
